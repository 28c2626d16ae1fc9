//! The fields of forms: cleaned, measured, and refused with the reason.

pub use omnibus_domain::questionnaire::{answer::cleaned as clean, limit::TEXT as LONGEST_TEXT};

use crate::Problem;

/// Longest line (a name, a title), in characters.
pub const LONGEST_LINE: usize = 300;

/// A line that must be given.
pub(crate) fn required_line(field: &str, text: &str, problems: &mut Vec<Problem>) -> String {
    let line = clean(text).replace('\n', " ");
    if line.is_empty() {
        problems.push(Problem::new(field, "problem-empty"));
    }
    check_length(field, &line, LONGEST_LINE, problems);
    line
}

/// A line that may be empty.
pub(crate) fn line(field: &str, text: &str, problems: &mut Vec<Problem>) -> String {
    let line = clean(text).replace('\n', " ");
    check_length(field, &line, LONGEST_LINE, problems);
    line
}

/// A text that must be given.
pub(crate) fn required_text(field: &str, text: &str, problems: &mut Vec<Problem>) -> String {
    let text = clean(text);
    if text.is_empty() {
        problems.push(Problem::new(field, "problem-empty"));
    }
    check_length(field, &text, LONGEST_TEXT, problems);
    text
}

/// A text that may be empty.
pub(crate) fn optional_text(field: &str, text: &str, problems: &mut Vec<Problem>) -> String {
    let text = clean(text);
    check_length(field, &text, LONGEST_TEXT, problems);
    text
}

/// The tag of a language, two or three letters with an optional region (`pt`, `pt-BR`).
pub(crate) fn language_tag(
    field: &str,
    given: &str,
    wanted: bool,
    problems: &mut Vec<Problem>,
) -> String {
    let tag = given.trim();
    let fits =
        (2..=10).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if wanted && !fits {
        problems.push(Problem::new(field, "problem-language-tag"));
    }
    tag.to_owned()
}

fn check_length(field: &str, text: &str, most: usize, problems: &mut Vec<Problem>) {
    let length = text.chars().count();
    if length > most {
        let problem = Problem::new(field, "problem-too-long").with("most", most);
        problems.push(problem.with("length", length));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_measured_in_characters() {
        let mut problems = Vec::new();
        required_line("name", &"é".repeat(LONGEST_LINE), &mut problems);
        assert_eq!(problems, []);
        required_line("name", &"é".repeat(LONGEST_LINE + 1), &mut problems);
        assert_eq!(problems[0].message, "problem-too-long");
        required_text("text", " \n ", &mut problems);
        assert_eq!(problems[1].message, "problem-empty");
    }
}
