//! The gap analysis: what the State's own answers say is in place and what is not, for the State alone (M29).

pub mod article;
pub mod download;
pub mod overview;

use omnibus_app::gap::Narrowing;
use omnibus_domain::{gap::Need, id::ReviewId, locale::Locale, policy::Access};
use serde::Deserialize;

use super::parts::Step;
use crate::Frame;

/// What is asked for in the address. What there is not is not asked for.
#[derive(Deserialize)]
pub struct In {
    #[serde(default)]
    instrument: String,
    #[serde(default)]
    theme: String,
    language: Option<Locale>,
}

impl In {
    fn narrowing(&self) -> Narrowing {
        Narrowing { instrument: self.instrument.parse().ok(), theme: self.theme.parse().ok() }
    }
}

/// The way to the gap analysis.
fn steps(w: &Frame, access: &Access) -> Vec<Step> {
    let mut steps = super::self_assessment::steps(w, access);
    steps.push(Step::to(w.get("gap-title"), address(&access.review)));
    steps
}

fn address(review: &ReviewId) -> String {
    format!("/reviews/{review}/gap-analysis")
}

/// A need for technical assistance as a page shows it.
struct NeedShown {
    /// Where it stands: the article and paragraph.
    place: String,
    /// Where it is changed.
    href: String,
    kind: String,
    priority: String,
    description: String,
    provider: String,
}

impl NeedShown {
    /// `row` is its place in the list of the answer.
    fn new(w: &Frame, review: &ReviewId, need: &Need<'_>) -> Self {
        let question = &need.provision.question;
        let row = need.provision.content.assistance.iter().position(|one| one == need.need);
        Self {
            place: super::self_assessment::question_place(w, question),
            href: format!(
                "/reviews/{review}/answers/{}#assistance-{}-type",
                question.id,
                row.unwrap_or_default()
            ),
            kind: kind(w, &need.need.kind),
            priority: choice(w, "priority", &need.need.priority),
            description: need.need.description.clone(),
            provider: need.need.provider.clone(),
        }
    }
}

/// The name of a type of assistance.
fn kind(w: &Frame, kind: &str) -> String {
    match kind {
        "" => w.get("gap-no-type"),
        kind => choice(w, "type", kind),
    }
}

/// A word that the pack no longer offers is shown as it is.
fn choice(w: &Frame, part: &str, word: &str) -> String {
    let key = format!("answer-assistance-{part}-{word}");
    let found = if word.is_empty() { None } else { w.find(&key) };
    found.unwrap_or_else(|| word.to_owned())
}
