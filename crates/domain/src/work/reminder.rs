//! On which days a person is reminded of what it was given.

use jiff::{ToSpan, civil::Date};

/// A reminder of a part that is not ready yet. Each is sent once for a due day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reminder {
    /// The due day is near.
    Soon,
    /// It is the due day.
    Today,
    /// The due day has passed.
    Late,
}

impl Reminder {
    /// How many days before the due day a person is reminded first.
    pub const SOON: i64 = 7;

    /// The word used in the database and in message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Soon => "soon",
            Self::Today => "today",
            Self::Late => "late",
        }
    }

    /// The reminder for `today` of something given on the day `given` and due on the day `due`. Nobody is reminded
    /// soon of what was given within the last week before it is due: the mail of giving has told the day.
    pub fn on(today: Date, given: Date, due: Date) -> Option<Self> {
        let first = due.saturating_sub(Self::SOON.days());
        match today.cmp(&due) {
            std::cmp::Ordering::Greater => Some(Self::Late),
            std::cmp::Ordering::Equal => (given < due).then_some(Self::Today),
            std::cmp::Ordering::Less => (today >= first && given < first).then_some(Self::Soon),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(today: &str, given: &str, expected: Option<Reminder>) {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let told = Reminder::on(day(today), day(given), day("2026-03-20"));
        assert_eq!(told, expected, "on {today}, given on {given}");
    }

    #[test]
    fn a_person_is_reminded_before_on_and_after_the_day() {
        let given = "2026-03-01";
        check("2026-03-12", given, None);
        check("2026-03-13", given, Some(Reminder::Soon));
        check("2026-03-19", given, Some(Reminder::Soon));
        check("2026-03-20", given, Some(Reminder::Today));
        check("2026-03-21", given, Some(Reminder::Late));
        check("2027-03-21", given, Some(Reminder::Late));
    }

    #[test]
    fn the_mail_of_giving_is_the_first_reminder_of_what_is_due_within_a_week() {
        check("2026-03-15", "2026-03-13", None);
        check("2026-03-13", "2026-03-12", Some(Reminder::Soon));
        check("2026-03-20", "2026-03-19", Some(Reminder::Today));
        check("2026-03-20", "2026-03-20", None);
        check("2026-03-21", "2026-03-20", Some(Reminder::Late));
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        assert_eq!(Reminder::on(Date::MIN, Date::MIN, Date::MIN), None);
        assert_eq!(Reminder::on(Date::MAX, Date::MIN, Date::MAX), Some(Reminder::Today));
    }
}
