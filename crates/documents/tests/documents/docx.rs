//! The Word file: its parts are well formed, marked for their direction, and hold every word.

use std::io::{Cursor, Read};

use omnibus_documents::{
    docx,
    model::Document,
    report::{compose, compose_summary},
};
use omnibus_domain::locale::Locale;
use quick_xml::{Reader, events::Event};
use zip::ZipArchive;

use crate::{
    HOSTILE, moment,
    sample::{prose, sample, words},
};

#[test]
fn every_part_is_well_formed_in_every_language() {
    for language in Locale::ALL {
        let (content, words) = (sample(language, 4), words(language));
        for document in [compose(&content, &words), compose_summary(&content, &words)] {
            let parts = parts(&document);
            assert_eq!(parts.len(), 11);
            parts.iter().for_each(|(name, xml)| check_well_formed(name, xml));
        }
    }
}

#[test]
fn arabic_runs_from_right_to_left_throughout() {
    let document = compose(&sample(Locale::Ar, 2), &words(Locale::Ar));
    let (text, styles) = (part(&document, "word/document.xml"), part(&document, "word/styles.xml"));
    for run in text.split("<w:r>").skip(1).filter_map(|run| run.split("</w:r>").next()) {
        let arabic = run.chars().any(|c| matches!(c, 'ء'..='ي'));
        assert!(!arabic || run.contains("<w:rtl/>"), "{run}");
    }
    for paragraph in text.split("<w:p>").skip(1).filter_map(|p| p.split("</w:pPr>").next()) {
        assert!(paragraph.contains("<w:bidi"), "{paragraph}");
    }
    assert_eq!(text.matches("<w:tbl>").count(), text.matches("<w:bidiVisual/>").count());
    assert!(text.contains("<w:titlePg/><w:bidi/></w:sectPr>"));
    assert!(styles.contains("w:cs=\"Noto Naskh Arabic\"") && styles.contains("<w:szCs"));
}

#[test]
fn a_french_finding_in_an_arabic_report_runs_from_left_to_right() {
    let document = compose(&sample(Locale::Ar, 1), &words(Locale::Ar));
    let text = part(&document, "word/document.xml");
    let french = prose(Locale::Fr);
    let paragraph = text.split("<w:p>").find(|paragraph| paragraph.contains(french)).unwrap();
    assert!(paragraph.contains("<w:bidi w:val=\"0\"/>"), "{paragraph}");
    assert!(paragraph.contains("<w:lang w:val=\"fr-FR\"/>"), "{paragraph}");
    assert!(!paragraph.contains("<w:rtl/>"), "{paragraph}");
}

#[test]
fn left_to_right_documents_have_no_marks_of_the_other_direction() {
    let document = compose(&sample(Locale::Ru, 2), &words(Locale::Ru));
    for (name, xml) in parts(&document) {
        for mark in ["<w:bidi/>", "<w:rtl/>", "<w:bidiVisual/>"] {
            assert!(!xml.contains(mark), "{name}: {mark}");
        }
    }
}

#[test]
fn word_finds_headings_tables_and_language() {
    let document = compose(&sample(Locale::Fr, 2), &words(Locale::Fr));
    let text = part(&document, "word/document.xml");
    for level in 1..=4 {
        assert!(text.contains(&format!("<w:pStyle w:val=\"Heading{level}\"/>")), "{level}");
    }
    let tables = text.matches("<w:pStyle w:val=\"Caption\"/>").count();
    assert_eq!(text.matches("<w:tblHeader/>").count(), tables);
    assert!(text.contains("<w:pStyle w:val=\"ArticleText\"/>"));
    let core = part(&document, "docProps/core.xml");
    assert!(core.contains("<dc:language>fr-FR</dc:language>"));
    assert!(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2027-03-15T00:00:00Z<"));
}

#[test]
fn a_treatys_paragraphs_are_set_in_by_their_depth() {
    let text = part(&compose(&sample(Locale::En, 1), &words(Locale::En)), "word/document.xml");
    let from = |words: &str| {
        let paragraph = text.split("<w:p>").find(|one| text_of(one).contains(words)).unwrap();
        let indent = paragraph.split("<w:ind w:left=\"").nth(1).unwrap();
        indent.split('"').next().unwrap().parse::<u32>().unwrap()
    };
    let depths = ["A first obligation", "The first part", "A first condition"].map(from);
    assert_eq!(depths[1] - depths[0], depths[2] - depths[1], "{depths:?}");
    assert!(depths[2] > depths[1] && from("A second condition") == depths[2]);
}

#[test]
fn links_of_the_contents_lead_somewhere() {
    let document = compose(&sample(Locale::En, 3), &words(Locale::En));
    let text = part(&document, "word/document.xml");
    let anchors: Vec<_> =
        text.split("w:anchor=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(anchors.len(), document.contents_lines().len());
    for anchor in anchors {
        assert_eq!(text.matches(&format!("w:name=\"{anchor}\"")).count(), 1, "{anchor}");
    }
}

#[test]
fn every_word_arrives_and_another_reader_opens_it() {
    let mut content = sample(Locale::En, 1);
    let long = "x".repeat(100_000);
    content.state = "Northland <&> \"]]>\"".into();
    content.sections[0].passages = vec![omnibus_documents::report::Passage {
        lead: None,
        body: omnibus_documents::report::Writing {
            text: format!("{HOSTILE}\n{long}"),
            language: Locale::En,
        },
    }];
    let document = compose(&content, &words(Locale::En));
    let bytes = docx::write(&document, moment()).unwrap();
    for (name, xml) in parts(&document) {
        check_well_formed(&name, &xml);
    }
    let text = text_of(&part(&document, "word/document.xml"));
    for expected in [
        "NUL  bell  escape [31m ]]> <script>alert(1)</script> <w:p/> &amp; #sys.inputs",
        "reversed",
        "עברית و العربية",
        "🇳🇴 👩\u{200D}⚖\u{FE0F} नमस्ते",
        "Northland <&> \"]]>\"",
        &long,
        prose(Locale::En),
        "criminal-code.pdf",
    ] {
        assert!(text.contains(expected), "{}", &expected[..expected.len().min(80)]);
    }
    let read = docx_rs::read_docx(&bytes).unwrap();
    assert!(read.document.children.len() > document.blocks.len());
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = compose(&sample(Locale::Es, 1), &words(Locale::Es));
    assert_eq!(
        docx::write(&document, moment()).unwrap(),
        docx::write(&document, moment()).unwrap()
    );
}

fn parts(document: &Document) -> Vec<(String, String)> {
    let bytes = docx::write(document, moment()).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let count = archive.len();
    let read = |index| {
        let mut file = archive.by_index(index).unwrap();
        let (name, mut xml) = (file.name().unwrap().into_owned(), String::new());
        file.read_to_string(&mut xml).unwrap();
        (name, xml)
    };
    (0..count).map(read).collect()
}

fn part(document: &Document, name: &str) -> String {
    parts(document).into_iter().find(|(found, _)| found == name).unwrap().1
}

fn check_well_formed(name: &str, xml: &str) {
    let allowed =
        |c: char| c >= ' ' && !matches!(c, '\u{FFFE}' | '\u{FFFF}') || matches!(c, '\t' | '\n');
    assert!(xml.chars().all(allowed), "{name}");
    let mut reader = Reader::from_str(xml);
    let mut depth = 0;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{name}");
}

/// The text of all runs; a cut between runs of two directions leaves no trace.
fn text_of(xml: &str) -> String {
    let runs = xml.split("<w:t xml:space=\"preserve\">").skip(1);
    let runs = runs.filter_map(|run| run.split("</w:t>").next());
    let whole: String = runs.collect();
    quick_xml::escape::unescape(&whole).unwrap().into_owned()
}
