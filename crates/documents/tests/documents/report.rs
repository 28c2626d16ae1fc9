//! What the composed report says, before any format.

use std::collections::HashSet;

use jiff::civil::date;
use omnibus_documents::{
    html,
    model::{Block, Document},
    report::{
        Publication, ReportContent, Stage, Told, Writing, compose, compose_summary, parts, tell,
    },
};
use omnibus_domain::locale::Locale;
use omnibus_words::MISSING;

use crate::sample::{sample, words};

#[test]
fn no_word_is_missing_in_any_language() {
    for language in Locale::ALL {
        let (mut content, words) = (sample(language, 107), words(language));
        for (stage, publication) in [
            (Stage::Draft, Publication::Confidential),
            (content.stage, Publication::Whole { on: date(2027, 4, 1) }),
            (content.stage, Publication::Part { on: date(2027, 4, 1) }),
        ] {
            (content.stage, content.publication) = (stage, publication);
            for document in [compose(&content, &words), compose_summary(&content, &words)] {
                let text = html::write(&document).unwrap();
                let missing: HashSet<_> =
                    text.split(MISSING).skip(1).filter_map(|rest| rest.split('⟧').next()).collect();
                assert!(missing.is_empty(), "{language}: {missing:?}");
            }
        }
    }
}

#[test]
fn the_blueprint_is_followed() {
    let document = compose(&sample(Locale::En, 42), &words(Locale::En));
    let headings: Vec<_> = document
        .headings()
        .map(|h| format!("{} {}", h.numbering.as_deref().unwrap_or("-"), h.text.plain()))
        .collect();
    assert_eq!(
        headings[..4],
        [
            "I. Introduction",
            "II. Process",
            "III. Executive summary",
            "(a) Successes and good practices"
        ]
    );
    let article = headings.iter().position(|heading| heading == "- Article 1").unwrap();
    assert!(headings[article - 1].starts_with("C. Implementation of selected articles"));
    assert!(headings[article + 1].starts_with("(a) Summary of information"));
    assert!(headings[article + 5].starts_with("(e) Technical assistance"));
    assert!(headings.iter().any(|heading| heading.starts_with("D. ")));
    let ids: HashSet<_> = document.headings().map(|heading| &heading.id).collect();
    assert_eq!(ids.len(), headings.len(), "every heading has its own anchor");
}

#[test]
fn headings_are_numbered_as_each_language_does() {
    let check = |language, expected: [&str; 3]| {
        let document = compose(&sample(language, 1), &words(language));
        let numbers: Vec<_> = document.headings().filter_map(|h| h.numbering.clone()).collect();
        assert_eq!([&*numbers[0], &*numbers[3], &*numbers[8]], expected, "{language}");
    };
    check(Locale::En, ["I.", "(a)", "A."]);
    check(Locale::Fr, ["I.", "a)", "A."]);
    check(Locale::Zh, ["一、", "(a)", "A."]);
    check(Locale::Ar, ["أولا -", "(أ)", "ألف -"]);
}

#[test]
fn paragraphs_are_counted_through_the_document() {
    let document = compose(&sample(Locale::En, 5), &words(Locale::En));
    let numbers = numbers(&document);
    assert!(numbers.len() > 90);
    assert_eq!(numbers, (1..=u32::try_from(numbers.len()).unwrap()).collect::<Vec<_>>());
    let lines = document.contents_lines();
    assert_eq!(lines[0].paragraphs, Some((1, 4)));
    assert!(lines.iter().all(|line| line.heading.level <= 3 && line.paragraphs.is_some()));
}

#[test]
fn the_summary_stands_alone() {
    let content = sample(Locale::En, 5);
    let document = compose_summary(&content, &words(Locale::En));
    let headings: Vec<_> = document.headings().map(|h| (h.level, h.numbering.clone())).collect();
    let expected = ["(a)", "(b)", "(c)", "(d)"].map(|number| (1, Some(number.to_owned())));
    assert_eq!(headings, expected);
    assert_eq!(numbers(&document)[0], 1);
    assert_eq!(document.masthead.distribution, "Distr.: General");
}

#[test]
fn a_draft_says_what_is_not_agreed_or_not_written() {
    let mut content = sample(Locale::En, 1);
    content.stage = Stage::Draft;
    for section in &mut content.sections {
        section.agreed = false;
        if section.place.id.as_str() == "untoc-5-observations" {
            section.findings.clear();
        }
    }
    let document = compose(&content, &words(Locale::En));
    assert_eq!(document.status_note.as_deref(), Some("Draft – not agreed"));
    assert_eq!(document.page_head.end.as_deref(), Some("Draft – not agreed"));
    let notes: Vec<_> = document.blocks.iter().filter_map(note).collect();
    assert!(notes.iter().any(|note| note == "This section has not yet been agreed."));
    assert_eq!(
        notes.iter().filter(|note| *note == "This section has not yet been written.").count(),
        1
    );
}

#[test]
fn a_partial_publication_shows_only_its_sections() {
    let mut content = sample(Locale::En, 3);
    content.publication = Publication::Part { on: date(2027, 4, 1) };
    let published = ["untoc-6-observations"];
    content.sections.retain(|s| !s.place.has_text() || published.contains(&s.place.id.as_str()));
    let document = compose(&content, &words(Locale::En));
    let ids: Vec<_> = document.headings().map(|heading| heading.id.as_str()).collect();
    assert_eq!(
        ids,
        ["implementation", "implementation-convention", "untoc-6-text", "untoc-6-observations"]
    );
    assert_eq!(document.masthead.distribution, "Distr.: General");
    assert!(document.notices[0].starts_with("These parts of the report were published"));
}

#[test]
fn its_parts_are_the_whole() {
    let mut content = sample(Locale::En, 3);
    content.stage = Stage::Agreed { on: date(2027, 4, 1) };
    let words = words(Locale::En);
    let parts = parts(&content, &words);
    assert_eq!(parts.len(), content.sections.len());
    let joined: Vec<_> = parts
        .into_iter()
        .flat_map(|part| std::iter::once(Block::Heading(part.heading)).chain(part.blocks))
        .collect();
    assert_eq!(joined, compose(&content, &words).blocks);
}

/// As it is when the draft is sent: every section has its text and what was told, kept and read again.
fn sent(content: &ReportContent, language: Locale) -> ReportContent {
    let (mut sent, words) = (content.clone(), words(language));
    for section in sent.sections.iter_mut().filter(|section| section.place.has_text()) {
        let told = tell(content, section, &words);
        section.text = Some(Writing { text: told.text(), language });
        let kept = serde_json::to_string(&told).unwrap();
        section.told = Some(serde_json::from_str::<Told>(&kept).unwrap());
        // What happens afterwards in the review does not reach the report.
        section.answers.clear();
        section.findings.clear();
        section.passages.clear();
    }
    sent.process.experts.clear();
    sent.instruments.iter_mut().for_each(|instrument| instrument.signed = None);
    sent
}

#[test]
fn a_report_that_was_sent_reads_as_before() {
    for language in Locale::ALL {
        let (mut content, words) = (sample(language, 7), words(language));
        for stage in [Stage::Draft, content.stage] {
            content.stage = stage;
            content.sections.iter_mut().for_each(|section| section.agreed = stage != Stage::Draft);
            let (before, after) = (compose(&content, &words), sent(&content, language));
            assert_eq!(compose(&after, &words).blocks, before.blocks, "{language}");
        }
    }
}

#[test]
fn a_report_that_was_sent_says_in_which_language_it_was_written() {
    let content = sample(Locale::Fr, 2);
    let sent = compose(&sent(&content, Locale::Fr), &words(Locale::Ar));
    let direct = compose(&content, &words(Locale::Fr));
    assert_eq!(numbers(&sent), numbers(&direct), "paragraphs have the same numbers");
    let first = sent.blocks.iter().find_map(|block| match block {
        Block::Paragraph { text, .. } => text.language,
        _ => None,
    });
    assert_eq!(first, Some(Locale::Fr));
    assert!(matches!(&sent.blocks[1], Block::Lead(note) if note.plain().contains("الفرنسية")));
}

#[test]
fn what_the_experts_change_leaves_the_rest_in_its_form() {
    let content = sample(Locale::En, 1);
    let mut changed = sent(&content, Locale::En);
    let information = |content: &mut ReportContent, change: &dyn Fn(&str) -> String| {
        let of = |one: &&mut omnibus_documents::report::SectionContent| {
            one.place.id.as_str() == "untoc-5-information"
        };
        let section = content.sections.iter_mut().find(of).unwrap();
        let text = section.text.as_mut().unwrap();
        text.text = change(&text.text);
        let words = words(Locale::En);
        let parts = parts(content, &words);
        let part = parts.iter().find(|part| part.heading.id == "untoc-5-information").unwrap();
        part.blocks.iter().map(form).collect::<String>()
    };
    let same = information(&mut changed, &|text| text.to_owned());
    assert_eq!(same, "LPPTPPTPPLPPTPPTPPPPT", "as the answers are told");
    let first =
        information(&mut changed, &|text| format!("Preface.\n\n(a) One\n(b) Two\n\n{text}"));
    assert_eq!(first, format!("P={same}"));
    let none = information(&mut changed, &|_| "All in our own words.".to_owned());
    assert_eq!(none, "PLTTLTTT", "a table stands below its question");
}

fn form(block: &Block) -> char {
    match block {
        Block::Heading(_) => '#',
        Block::Paragraph { .. } => 'P',
        Block::Lead(_) => 'L',
        Block::Note(_) => 'N',
        Block::List(_) => '=',
        Block::ArticleText { .. } => 'A',
        Block::Table(_) => 'T',
    }
}

fn numbers(document: &Document) -> Vec<u32> {
    let number = |block: &Block| match block {
        Block::Paragraph { number: Some(number), .. } => Some(number.value),
        _ => None,
    };
    document.blocks.iter().filter_map(number).collect()
}

fn note(block: &Block) -> Option<String> {
    match block {
        Block::Note(text) => Some(text.plain()),
        _ => None,
    }
}
