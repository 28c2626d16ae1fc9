//! How far a question or a chapter is, and the steps from one state to the next.
//!
//! A mark is given to an answer as it stands: a change takes the question back into work. A chapter is as far as
//! the questions that are least far.

/// How far a question or a chapter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Progress {
    /// Nothing is answered.
    NotBegun,
    /// Something is answered.
    InWork,
    /// Those who fill it say that it is ready.
    Ready,
    /// The focal point has cleared it.
    Cleared,
}

/// What is said of an answer as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is ready to be checked by the focal point.
    Ready,
    /// The focal point has cleared it.
    Cleared,
}

/// A step from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A ministry says that it is ready.
    Ready,
    /// The ministry takes that back, or the focal point hands it back.
    NotReady,
    /// The focal point clears it.
    Clear,
    /// The focal point opens again what it had cleared.
    Reopen,
}

/// A step that does not lead on from where a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not from {}", .0.as_str())]
pub struct WrongStep(pub Progress);

impl Progress {
    /// From the first to the last.
    pub const ALL: [Self; 4] = [Self::NotBegun, Self::InWork, Self::Ready, Self::Cleared];

    /// The word used in the API and in message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotBegun => "not-begun",
            Self::InWork => "in-work",
            Self::Ready => "ready",
            Self::Cleared => "cleared",
        }
    }

    /// How far a question is. `mark` is what was said of its answer and the revision of which it was said, 0 if
    /// there was no answer; `revision` is the present one.
    pub fn of_question(answered: bool, revision: i64, mark: Option<(Mark, i64)>) -> Self {
        match mark {
            Some((Mark::Cleared, of)) if of == revision => Self::Cleared,
            Some((Mark::Ready, of)) if of == revision => Self::Ready,
            _ if answered => Self::InWork,
            _ => Self::NotBegun,
        }
    }

    /// How far a chapter is whose questions are this far. One without questions is not begun.
    pub fn of_chapter(questions: impl IntoIterator<Item = Self>) -> Self {
        let (mut least, mut most) = (None, Self::NotBegun);
        for question in questions {
            least = Some(least.map_or(question, |least: Self| least.min(question)));
            most = most.max(question);
        }
        match least {
            Some(Self::NotBegun) if most > Self::NotBegun => Self::InWork,
            Some(least) => least,
            None => Self::NotBegun,
        }
    }

    /// True if it waits for those who answer.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::NotBegun | Self::InWork)
    }

    /// The mark after a step. The same step twice is the same person twice: nothing changes.
    ///
    /// # Errors
    /// [`WrongStep`] if the step does not lead on from here: what is cleared is not the ministry's any more.
    pub fn step(self, step: Step) -> Result<Option<Mark>, WrongStep> {
        match (step, self) {
            (Step::Ready, Self::NotBegun | Self::InWork | Self::Ready) => Ok(Some(Mark::Ready)),
            (Step::Clear, _) => Ok(Some(Mark::Cleared)),
            (Step::NotReady, Self::NotBegun | Self::InWork | Self::Ready) => Ok(None),
            (Step::Reopen, Self::NotBegun | Self::InWork | Self::Cleared) => Ok(None),
            (Step::Ready | Step::NotReady, Self::Cleared) | (Step::Reopen, Self::Ready) => {
                Err(WrongStep(self))
            }
        }
    }

    /// The steps that are offered from here to a person of a ministry, or to the focal point, who clears.
    pub const fn steps(self, clears: bool) -> &'static [Step] {
        match (self, clears) {
            (Self::NotBegun | Self::InWork, false) => &[Step::Ready],
            (Self::Ready, false) => &[Step::NotReady],
            (Self::Cleared, false) => &[],
            (Self::NotBegun | Self::InWork, true) => &[Step::Clear],
            (Self::Ready, true) => &[Step::Clear, Step::NotReady],
            (Self::Cleared, true) => &[Step::Reopen],
        }
    }
}

impl Mark {
    /// The word used in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Cleared => "cleared",
        }
    }
}

impl std::str::FromStr for Mark {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "ready" => Ok(Self::Ready),
            "cleared" => Ok(Self::Cleared),
            _ => Err(text.to_owned()),
        }
    }
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Ready, Self::NotReady, Self::Clear, Self::Reopen];

    /// The word used in forms and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::NotReady => "not-ready",
            Self::Clear => "cleared",
            Self::Reopen => "reopened",
        }
    }

    /// True for what the focal point alone does.
    pub const fn is_of_focal_point(self) -> bool {
        matches!(self, Self::Clear | Self::Reopen)
    }
}

impl std::str::FromStr for Step {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|step| step.as_str() == text).ok_or_else(|| text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Progress::*;

    #[test]
    fn a_mark_holds_for_the_answer_of_which_it_was_said() {
        for (answered, revision, mark, expected) in [
            (false, 0, None, NotBegun),
            (false, 3, None, NotBegun),
            (true, 1, None, InWork),
            (false, 0, Some((Mark::Ready, 0)), Ready),
            (true, 4, Some((Mark::Ready, 4)), Ready),
            (true, 5, Some((Mark::Ready, 4)), InWork),
            (true, 4, Some((Mark::Cleared, 4)), Cleared),
            (true, 5, Some((Mark::Cleared, 4)), InWork),
            (false, 5, Some((Mark::Cleared, 4)), NotBegun),
        ] {
            let told = Progress::of_question(answered, revision, mark);
            assert_eq!(told, expected, "{answered} {revision} {mark:?}");
        }
    }

    #[test]
    fn a_chapter_is_as_far_as_what_is_least_far() {
        for (questions, expected) in [
            (&[][..], NotBegun),
            (&[NotBegun, NotBegun], NotBegun),
            (&[NotBegun, InWork], InWork),
            (&[NotBegun, Cleared], InWork),
            (&[Ready, InWork, Cleared], InWork),
            (&[Ready, Cleared], Ready),
            (&[Cleared, Cleared], Cleared),
        ] {
            assert_eq!(Progress::of_chapter(questions.iter().copied()), expected, "{questions:?}");
        }
    }

    /// One column a state: `r` ready, `c` cleared, `-` no mark, `x` refused.
    fn check(step: Step, expected: &str) {
        let told: String = Progress::ALL
            .into_iter()
            .map(|from| match from.step(step) {
                Ok(Some(Mark::Ready)) => 'r',
                Ok(Some(Mark::Cleared)) => 'c',
                Ok(None) => '-',
                Err(WrongStep(_)) => 'x',
            })
            .collect();
        assert_eq!(told, expected, "{step:?}");
    }

    #[test]
    fn a_state_is_left_only_through_its_steps() {
        check(Step::Ready, "rrrx");
        check(Step::NotReady, "---x");
        check(Step::Clear, "cccc");
        check(Step::Reopen, "--x-");
    }

    #[test]
    fn what_is_offered_is_possible_and_changes_something() {
        for from in Progress::ALL {
            for clears in [false, true] {
                for step in from.steps(clears) {
                    let after = from.step(*step).expect("an offered step is possible");
                    let before = match from {
                        Ready => Some(Mark::Ready),
                        Cleared => Some(Mark::Cleared),
                        NotBegun | InWork => None,
                    };
                    assert_ne!(after, before, "{from:?} {step:?}");
                    assert!(clears || !step.is_of_focal_point(), "{from:?} {step:?}");
                }
            }
        }
    }
}
