//! Invented content for the samples of these pages.

use omnibus_domain::{
    locale::Locale,
    paragraph::ParagraphRef,
    questionnaire::answer::{AnswerContent, Assistance, Measure, Status},
};

use super::{
    ChapterShown, Line, LineKind, Noticed, Part, QuestionShown, ShownAnswer,
    answer::Asked,
    figures::{Heading, ShownTable},
};
use crate::Frame;

/// Where a question of samples stands.
pub(in crate::pages) const PLACE: ParagraphRef =
    ParagraphRef { number: Some(1), letter: Some(1), numeral: None, item: None };

pub(super) fn content() -> AnswerContent {
    let law = "l1".parse().ok();
    let measure = Measure { title: "Penal Code".to_owned(), law, ..Measure::default() };
    let need = Assistance { kind: "training".to_owned(), ..Assistance::default() };
    AnswerContent {
        status: Some(Status::Partly),
        measures: vec![measure],
        assistance: vec![need],
        reasons: "Text".to_owned(),
        ..AnswerContent::blank(Locale::Es)
    }
}

pub(in crate::pages) fn shown(w: &Frame) -> ShownAnswer {
    let line = |kind| Line { label: String::new(), text: "Text".to_owned(), kind };
    let named = |kind| Line { label: w.get("answer-measure-title"), text: "Text".to_owned(), kind };
    let file = LineKind::File("/reviews/abc/files/f1".to_owned());
    ShownAnswer {
        language: Locale::Es,
        parts: vec![
            Part::of(w.get("answer-status"), vec![vec![line(LineKind::Word)]]),
            Part::of(
                w.get("answer-field-measures"),
                vec![
                    vec![named(LineKind::Written), named(LineKind::Link), named(file)],
                    vec![named(LineKind::Word)],
                ],
            ),
            Part {
                table: Some(table(w)),
                ..Part::of(w.get("answer-field-statistics"), Vec::new())
            },
        ],
    }
}

pub(super) fn asked(w: &Frame) -> Asked {
    Asked {
        text: w.get("untoc-5-1-a"),
        guidance: w.get("untoc-5-1-a.guidance"),
        example: w.get("untoc-5-1-a.example"),
        place: w.get("self-general-part"),
        strength: None,
    }
}

pub(super) fn table(w: &Frame) -> ShownTable {
    let heading = |id: &str, is_filled| Heading {
        id: id.to_owned(),
        text: "Text".to_owned(),
        is_number: true,
        is_filled,
        keys: "numeric",
    };
    let row = |label: &str| (label.to_owned(), vec!["1,200".to_owned(), String::new()]);
    ShownTable {
        title: w.get("answer-field-statistics"),
        row: "Text".to_owned(),
        columns: vec![heading("cases", true), heading("sum", false)],
        rows: vec![row("2022"), row("2023")],
        totals: vec!["2,400".to_owned(), String::new()],
    }
}

pub(super) fn chapters(w: &Frame) -> Vec<ChapterShown> {
    let noticed = || Noticed { field: "status".to_owned(), text: "Text".to_owned() };
    let question = |id: &str, answer| QuestionShown {
        id: id.to_owned(),
        text: w.get("untoc-5-1-a"),
        paragraph: w.at("self-paragraph-only", &PLACE, &[]),
        href: "#".to_owned(),
        answer,
        noticed: vec![noticed()],
    };
    vec![ChapterShown {
        slug: "untoc-5".to_owned(),
        title: w.get("article-untoc-5"),
        place: w.instrument("untoc"),
        questions: vec![question("a", Some(shown(w))), question("b", None)],
    }]
}
