//! What happens in the demonstration's reviews in which order, all of it counted back from today.

use jiff::{SignedDuration, Timestamp};

use super::content::{
    AgreementScript, AnswerScript, Arrival, ArticleScript, ChapterScript, CommentScript,
    ConsultationScript, DialogueScript, FindingScript, LawScript, MessageScript, Person,
    PublicationScript, Script, SectionScript,
};

/// An act of someone at a moment of the past.
pub(super) struct Moment<'a> {
    pub(super) at: Timestamp,
    /// Which of the reviews, counted from 0.
    pub(super) review: usize,
    pub(super) step: Step<'a>,
}

/// What is done.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Open,
    Invite(&'a Person),
    Join(&'a Person),
    Keep(&'a LawScript),
    Give(&'a ChapterScript),
    Answer(&'a ChapterScript, &'a AnswerScript),
    Ready(&'a ChapterScript),
    Clear(&'a ChapterScript),
    Consult(&'a ConsultationScript),
    Submit,
    Divide(&'a ArticleScript),
    Find(&'a ArticleScript, &'a FindingScript),
    Write(&'a ArticleScript, &'a MessageScript),
    Record(&'a DialogueScript),
    Section(&'a SectionScript),
    Circulate,
    Comment(&'a CommentScript),
    Agree(&'a AgreementScript),
    Publish(&'a PublicationScript),
}

/// The hour at which a day's first act is done.
const MORNING: SignedDuration = SignedDuration::from_hours(8);
/// The time between two acts of a day.
const PAUSE: SignedDuration = SignedDuration::from_mins(7);
/// The time between two reviews that act on the same day.
const APART: SignedDuration = SignedDuration::from_mins(2);

/// Every act of every review, the oldest first, none later than `now`.
pub(super) fn of<'a>(reviews: &'a [Script], now: Timestamp) -> Vec<Moment<'a>> {
    let mut moments = Vec::new();
    for (review, script) in reviews.iter().enumerate() {
        let mut steps = steps(script);
        steps.sort_by_key(|(day, _)| *day);
        let mut earlier = (0, 0);
        for (day, step) in steps {
            earlier = if earlier.0 == day { (day, earlier.1 + 1) } else { (day, 0) };
            let at = start(now, script.opened - day, review, earlier.1);
            moments.push(Moment { at, review, step });
        }
    }
    moments.sort_by_key(|moment| moment.at);
    moments
}

fn start(now: Timestamp, days_ago: i64, review: usize, before: i32) -> Timestamp {
    let moment = morning(now, days_ago) + PAUSE * before;
    (moment + APART * i32::try_from(review).unwrap_or(0)).min(now)
}

/// The hour of the first act of a day so many days before `now`; never later than `now`.
pub(super) fn morning(now: Timestamp, days_ago: i64) -> Timestamp {
    let day = SignedDuration::from_hours(24);
    let midnight = now.as_second() - now.as_second().rem_euclid(day.as_secs());
    let second = midnight - days_ago * day.as_secs() + MORNING.as_secs();
    Timestamp::from_second(second).map_or(now, |moment| moment.min(now))
}

fn steps(script: &Script) -> Vec<(i64, Step<'_>)> {
    let mut steps = vec![(0, Step::Open)];
    for person in &script.people {
        let day = arrival(person, script.opened);
        steps.push((day - 1, Step::Invite(person)));
        if person.arrival != Arrival::Invited {
            steps.push((day, Step::Join(person)));
        }
    }
    steps.extend(script.laws.iter().map(|one| (one.day, Step::Keep(one))));
    for chapter in &script.chapters {
        self_assessment(chapter, &mut steps);
    }
    steps.extend(script.consultation.iter().map(|one| (one.day, Step::Consult(one))));
    steps.extend(script.submitted.iter().map(|day| (*day, Step::Submit)));
    for article in &script.articles {
        if article.expert.is_some() {
            steps.push((article.divided, Step::Divide(article)));
        }
        steps.extend(article.findings.iter().map(|one| (one.day, Step::Find(article, one))));
        steps.extend(article.messages.iter().map(|one| (one.day, Step::Write(article, one))));
    }
    steps.extend(script.dialogue.iter().map(|one| (one.day, Step::Record(one))));
    steps.extend(script.sections.iter().map(|one| (one.day, Step::Section(one))));
    steps.extend(script.circulated.iter().map(|day| (*day, Step::Circulate)));
    steps.extend(script.comments.iter().map(|one| (one.day, Step::Comment(one))));
    steps.extend(script.agreements.iter().map(|one| (one.day, Step::Agree(one))));
    steps.extend(script.publication.iter().map(|one| (one.day, Step::Publish(one))));
    steps
}

fn self_assessment<'a>(chapter: &'a ChapterScript, steps: &mut Vec<(i64, Step<'a>)>) {
    if !chapter.given_to.is_empty() {
        steps.push((chapter.given, Step::Give(chapter)));
    }
    for answer in &chapter.answers {
        steps.push((answer.day.unwrap_or(chapter.answered), Step::Answer(chapter, answer)));
    }
    steps.extend(chapter.ready.iter().map(|day| (*day, Step::Ready(chapter))));
    steps.extend(chapter.cleared.iter().map(|day| (*day, Step::Clear(chapter))));
}

/// The day on which a person takes up its invitation of the day before: first the focal point, who then
/// invites the ministries.
fn arrival(person: &Person, opened: i64) -> i64 {
    match (person.arrival, person.role.as_str()) {
        (Arrival::Invited, _) => opened + 1,
        (Arrival::Waits, _) => opened,
        (_, "focal-point") => 4,
        (_, "expert") => 9,
        (_, "observer") => 11,
        _ => 7,
    }
}
