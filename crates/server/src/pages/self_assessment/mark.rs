//! What a person can say of a chapter or a question: that it is ready, that it is cleared, or not yet.

use omnibus_domain::work::{Progress, Step};

use crate::Frame;

/// A step that is offered. Its words are the messages `self-mark-…`.
#[derive(Clone, Copy, Debug)]
pub struct MarkForm {
    step: Step,
    /// True for the focal point.
    clears: bool,
}

impl MarkForm {
    /// The steps that are offered from here.
    pub fn all(progress: Progress, clears: bool) -> Vec<Self> {
        progress.steps(clears).iter().map(|step| Self { step: *step, clears }).collect()
    }

    /// The word of its messages: what a ministry takes back, the focal point hands back.
    pub fn word(&self) -> &'static str {
        match (self.step, self.clears) {
            (Step::NotReady, true) => "hand-back",
            (step, _) => step.as_str(),
        }
    }

    /// What the form sends.
    pub fn value(&self) -> &'static str {
        self.step.as_str()
    }

    /// What it means.
    pub fn text(&self, w: &Frame) -> String {
        w.get(&format!("self-mark-{}.text", self.word()))
    }

    /// The button that saves an answer and says this of it.
    pub fn with_saving(&self, w: &Frame) -> String {
        w.of("hands-save-and", self.word())
    }
}
