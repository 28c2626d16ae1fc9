//! The gap analysis as a document and as a workbook: every word there, in its direction, and nothing a formula.

use std::io::{Cursor, Read};

use jiff::civil::date;
use omnibus_documents::{
    docx,
    gap::{GapContent, compose, workbook},
    xlsx,
};
use omnibus_domain::{
    gap::{ArticleGap, GapAnalysis, Provision, Standing},
    locale::Locale,
    questionnaire::{
        answer::{AnswerContent, Assistance, Status},
        definition::{Form, Question, QuestionKind, Strength},
    },
    theme::{Theme, Themes},
};
use omnibus_words::MISSING;
use zip::ZipArchive;

use crate::{HOSTILE, moment, sample::words};

fn provision(id: &str, paragraph: &str, status: Option<Status>, language: Locale) -> Provision {
    let need = Assistance {
        kind: "training".to_owned(),
        description: "=1+1".to_owned(),
        provider: HOSTILE.to_owned(),
        priority: "high".to_owned(),
    };
    let lacking = status.is_some_and(|status| status != Status::Yes);
    Provision {
        question: Question {
            id: id.parse().unwrap(),
            chapter: "untoc-5".to_owned().try_into().unwrap(),
            kind: QuestionKind::Provision,
            paragraph: Some(paragraph.parse().unwrap()),
            strength: Some(Strength::Must),
            when: None,
            see: Vec::new(),
            table: None,
            authorities: false,
            checks: Vec::new(),
        },
        standing: Standing::of(status, Some(Strength::Must)),
        content: AnswerContent {
            status,
            reasons: if lacking { HOSTILE.to_owned() } else { String::new() },
            steps: if lacking { "Une loi est en préparation.".to_owned() } else { String::new() },
            assistance: if lacking { vec![need] } else { Vec::new() },
            ..AnswerContent::blank(language)
        },
    }
}

fn content(state: &str) -> GapContent {
    let five = ArticleGap {
        article: "untoc/5".parse().unwrap(),
        provisions: vec![
            provision("untoc-5-1-a", "1 (a)", Some(Status::Partly), Locale::Fr),
            provision("untoc-5-2", "2", None, Locale::Fr),
            provision("untoc-5-3-p1", "3", Some(Status::No), Locale::Ar),
        ],
    };
    let theme = Theme {
        id: "criminalization".parse().unwrap(),
        articles: vec!["untoc/5".parse().unwrap()],
    };
    GapContent {
        state: state.to_owned(),
        date: date(2027, 3, 15),
        analysis: GapAnalysis { articles: vec![five] },
        themes: Themes { list: vec![theme], cycles: Vec::new() },
        form: Form { assistance_types: vec!["training".to_owned()], ..Form::default() },
        of_ministry: true,
        instrument: Some("untoc".parse().unwrap()),
        theme: Some("criminalization".parse().unwrap()),
    }
}

/// All parts of a package, one after the other.
fn parts(bytes: Vec<u8>, named: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    for at in 0..zip.len() {
        let mut part = zip.by_index(at).unwrap();
        if part.name().unwrap().contains(named) {
            part.read_to_string(&mut text).unwrap();
        }
    }
    text
}

#[test]
fn the_document_says_everything_in_every_language() {
    for language in Locale::ALL {
        let words = words(language);
        let document = compose(&content("Northland"), &words);
        let text = parts(docx::write(&document, moment()).unwrap(), "word/document.xml");
        assert!(!text.contains(MISSING), "{language}");
        for part in ["gap-by-theme", "gap-missing", "gap-unanswered", "gap-needs"] {
            assert!(document.headings().any(|one| one.text.plain() == words.get(part)), "{part}");
        }
        assert!(text.contains("Une loi est en préparation."), "{language}");
        let tables = text.matches("<w:tbl>").count();
        assert_eq!(tables, 4, "masthead, counts, what is missing, needs");
        let turned = if language.is_rtl() { tables } else { 0 };
        assert_eq!(text.matches("<w:bidiVisual/>").count(), turned, "{language}");
    }
}

#[test]
fn a_document_without_gaps_says_so() {
    let mut content = content("Northland");
    content.analysis = GapAnalysis::default();
    let words = words(Locale::En);
    let text =
        parts(docx::write(&compose(&content, &words), moment()).unwrap(), "word/document.xml");
    for key in ["gap-nothing-missing", "gap-nothing-unanswered", "gap-no-needs"] {
        assert!(text.contains(&words.get(key)), "{key}");
    }
}

#[test]
fn the_workbook_is_whole_in_every_language_and_turned_where_the_script_is() {
    for language in Locale::ALL {
        let words = words(language);
        let bytes = xlsx::write(&workbook(&content("Northland"), &words), moment()).unwrap();
        let strings = parts(bytes.clone(), "sharedStrings");
        assert!(!strings.contains(MISSING), "{language}");
        for key in ["gap-column-provision", "gap-column-type", "gap-standing-not-answered"] {
            assert!(strings.contains(&words.get(key)), "{language}: {key}");
        }
        let sheets = parts(bytes, "worksheets/sheet");
        assert_eq!(sheets.matches("<worksheet").count(), 4);
        let turned = if language.is_rtl() { 4 } else { 0 };
        assert_eq!(sheets.matches("rightToLeft=\"1\"").count(), turned, "{language}");
    }
}

#[test]
fn what_was_typed_is_text_and_no_formula() {
    let words = words(Locale::En);
    let bytes = xlsx::write(&workbook(&content("=cmd|' /C calc'!A0"), &words), moment()).unwrap();
    assert!(parts(bytes.clone(), "sharedStrings").contains(">=1+1<"));
    assert!(!parts(bytes, "worksheets/sheet").contains("<f>"));
}

#[test]
fn the_same_answers_give_the_same_workbook() {
    let write = || {
        let words = words(Locale::Es);
        xlsx::write(&workbook(&content("Northland"), &words), moment()).unwrap()
    };
    assert!(write() == write());
}
