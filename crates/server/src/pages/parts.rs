//! Parts that many pages show; `templates/macros/parts.html` is their HTML.

/// A step of the breadcrumbs.
#[derive(Clone, Debug)]
pub struct Step {
    /// What it says.
    pub text: String,
    /// Where it leads; empty for the page itself.
    pub href: String,
}

/// An entry of a task list.
#[derive(Clone, Debug)]
pub struct Task {
    /// What is to be done.
    pub text: String,
    /// Where; empty if it cannot be done yet.
    pub href: String,
    /// A hint below it; may be empty.
    pub hint: String,
    /// How far it is.
    pub tag: String,
    /// The look of the tag: one of [`tag`]'s.
    pub tag_class: &'static str,
}

/// A row of a summary list.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is.
    pub key: String,
    /// What it says.
    pub value: String,
    /// Where it is changed; empty if it cannot be.
    pub href: String,
    /// The word of the link.
    pub action: String,
}

/// The looks of tags. None is red or green: they never judge.
pub mod tag {
    /// Under way.
    pub const UNDER_WAY: &str = "";
    /// Not begun.
    pub const NOT_BEGUN: &str = " govuk-tag--grey";
    /// Finished or closed.
    pub const DONE: &str = " govuk-tag--outline";
    /// Now.
    pub const NOW: &str = " govuk-tag--blue";
}

impl Step {
    /// A step with a link.
    pub fn to(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: href.into() }
    }

    /// The page itself.
    pub fn here(text: impl Into<String>) -> Self {
        Self::to(text, "")
    }
}

impl Row {
    /// A row that cannot be changed.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into(), href: String::new(), action: String::new() }
    }

    /// The same with a link to change it.
    #[must_use]
    pub fn changed_at(self, href: impl Into<String>, action: impl Into<String>) -> Self {
        Self { href: href.into(), action: action.into(), ..self }
    }
}
