//! The fragment for a page: escaped, with language and direction where they differ.

use omnibus_documents::{
    html,
    report::{Passage, Writing, compose},
};
use omnibus_domain::locale::Locale;

use crate::{
    HOSTILE,
    sample::{sample, words},
};

#[test]
fn the_fragment_is_well_formed_and_escaped() {
    let mut content = sample(Locale::Ar, 2);
    let body = Writing { text: HOSTILE.into(), language: Locale::En };
    content.sections[0].passages = vec![Passage { lead: None, body }];
    let page = html::write(&compose(&content, &words(Locale::Ar))).unwrap();
    assert!(page.starts_with("<article class=\"o-document\" lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script"));
    assert!(page.contains("<p lang=\"en\" dir=\"ltr\">NUL  bell"));
    let mut reader = quick_xml::Reader::from_str(&page);
    while reader.read_event().expect("well formed") != quick_xml::events::Event::Eof {}
}

#[test]
fn headings_and_paragraphs_can_be_linked_to() {
    let document = compose(&sample(Locale::En, 2), &words(Locale::En));
    let page = html::write(&document).unwrap();
    for heading in document.headings() {
        assert_eq!(page.matches(&format!("id=\"{}\"", heading.id)).count(), 1, "{}", heading.id);
    }
    assert!(page.contains("<div class=\"o-paragraphs__item\" id=\"p1\">"));
    assert!(page.contains("<a class=\"govuk-link\" href=\"#introduction\">"));
    assert!(page.contains("<div class=\"o-article-text\" lang=\"en\" dir=\"ltr\">"));
}

#[test]
fn a_treatys_paragraphs_are_set_in_by_their_depth() {
    let page = html::write(&compose(&sample(Locale::En, 1), &words(Locale::En))).unwrap();
    for (depth, mark) in [(1, "(a)"), (2, "(ii)"), (3, "a."), (3, "b.")] {
        let class = format!("o-article-text__paragraph--{depth}\">{mark} ");
        assert!(page.contains(&class), "{class}");
    }
}
