//! What stands before the first section: masthead, titles, status and notices.

use omnibus_domain::report::SectionKind;
use omnibus_words::{Arg, Words};

use super::content::{Publication, ReportContent, Stage};
use crate::model::{ContentsWords, DocumentKind, Masthead, PageHead};

pub(super) fn masthead(kind: DocumentKind, content: &ReportContent, words: &Words) -> Masthead {
    let distribution = match (kind, content.publication) {
        (DocumentKind::CountryReview, Publication::Confidential) => "restricted",
        // An agreed executive summary is a document of the oversight group (¶35).
        (DocumentKind::ExecutiveSummary, _) if content.stage == Stage::Draft => "restricted",
        _ => "general",
    };
    Masthead {
        organization: words.get("documents-organization"),
        symbol: content.symbol.clone(),
        body: vec![
            words.get("blueprint-masthead-conference"),
            words.get("blueprint-masthead-mechanism"),
        ],
        distribution: words.get(&format!("blueprint-distribution-{distribution}")),
        date: words.date(content.date),
        original_language: words.get(&format!("blueprint-original-{}", content.original)),
        kind: words.get(match kind {
            DocumentKind::CountryReview => "blueprint-kind-report",
            DocumentKind::ExecutiveSummary => "blueprint-kind-summary",
        }),
    }
}

/// "Review by … of the implementation by … of articles … for the review cycle …".
pub(super) fn title(content: &ReportContent, words: &Words) -> String {
    let mut args = vec![
        ("reviewers", Arg::from(words.list(&content.reviewers))),
        ("state", Arg::from(&content.state)),
        ("articles", articles(content, words).into()),
    ];
    match &content.cycle {
        None => words.with("blueprint-title-no-cycle", &args),
        Some(cycle) => {
            args.push(("cycle", cycle.into()));
            words.with("blueprint-title", &args)
        }
    }
}

fn articles(content: &ReportContent, words: &Words) -> String {
    let phrases: Vec<_> = content
        .instruments
        .iter()
        .filter_map(|instrument| {
            let texts =
                content.sections.iter().filter(|s| s.place.kind == SectionKind::ArticleText);
            let articles = texts.filter_map(|section| section.place.article.as_ref());
            let of_this = articles.filter(|article| article.instrument == instrument.id);
            let numbers: Vec<u16> = of_this.map(|article| article.number).collect();
            let key = format!("instrument-{}.articles", instrument.id);
            let args = [
                ("count", numbers.len().into()),
                ("articles", words.list(&ranges(&numbers)).into()),
            ];
            (!numbers.is_empty()).then(|| words.with(&key, &args))
        })
        .collect();
    words.list(&phrases)
}

/// "5", "6", "8–11": three or more in a row are told as a range.
fn ranges(numbers: &[u16]) -> Vec<String> {
    let in_a_row = numbers.chunk_by(|a, b| a.checked_add(1) == Some(*b));
    let told = in_a_row.flat_map(|run| match run {
        [first, _, .., last] => vec![format!("{first}–{last}")],
        few => few.iter().map(u16::to_string).collect(),
    });
    told.collect()
}

pub(super) fn short_title(kind: DocumentKind, content: &ReportContent, words: &Words) -> String {
    let key = match kind {
        DocumentKind::CountryReview => "blueprint-title-short",
        DocumentKind::ExecutiveSummary => "blueprint-title-summary-short",
    };
    words.with(key, &[("state", Arg::from(&content.state))])
}

/// The symbol and the short title; a draft says on every page that it is one.
pub(super) fn page_head(kind: DocumentKind, content: &ReportContent, words: &Words) -> PageHead {
    let title = short_title(kind, content, words);
    let draft = (content.stage == Stage::Draft).then(|| status(content, words));
    match &content.symbol {
        Some(symbol) => PageHead { start: symbol.clone(), end: draft.or(Some(title)) },
        None => PageHead { start: title, end: draft },
    }
}

pub(super) fn contents(words: &Words) -> ContentsWords {
    ContentsWords {
        heading: words.get("documents-contents"),
        paragraphs: words.get("documents-contents-paragraphs"),
    }
}

pub(super) fn status(content: &ReportContent, words: &Words) -> String {
    match content.stage {
        Stage::Draft => words.get("blueprint-notice-draft"),
        Stage::Agreed { on } => {
            words.with("blueprint-notice-agreed", &[("date", words.date(on).into())])
        }
    }
}

pub(super) fn notices(kind: DocumentKind, content: &ReportContent, words: &Words) -> Vec<String> {
    if kind == DocumentKind::ExecutiveSummary {
        return Vec::new();
    }
    vec![match content.publication {
        Publication::Confidential => words.get("blueprint-notice-confidential"),
        Publication::Whole { on } => {
            words.with("blueprint-notice-published", &[("date", words.date(on).into())])
        }
        Publication::Part { on } => {
            words.with("blueprint-notice-published-part", &[("date", words.date(on).into())])
        }
    }]
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn articles_in_a_row_are_told_as_a_range() {
        let check = |numbers: &[u16], told: &[&str]| assert_eq!(ranges(numbers), told);
        check(&[5, 6, 8], &["5", "6", "8"]);
        check(&[1, 2, 3, 5, 6], &["1–3", "5", "6"]);
        check(&[], &[]);
    }
}
