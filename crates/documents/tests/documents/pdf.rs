//! The PDF: it is one, tagged, of the right length, whatever people typed.

use omnibus_documents::{
    DocumentError,
    pdf::{self, Pdf},
    report::{Passage, ReportContent, Writing, compose, compose_summary},
};
use omnibus_domain::locale::Locale;

use crate::{
    HOSTILE, moment,
    sample::{sample, words},
};

#[test]
fn summaries_in_six_languages_are_tagged_and_short() {
    for language in Locale::ALL {
        let document = compose_summary(&sample(language, 2), &words(language));
        let pdf = check(pdf::write(&document, moment()));
        assert!((1..=2).contains(&pdf.pages), "{language}: {} pages", pdf.pages);
        assert!(pdf.accessible, "{language}");
    }
}

#[test]
fn a_report_grows_with_its_articles() {
    let pages = |articles| {
        let document = compose(&sample(Locale::En, articles), &words(Locale::En));
        check(pdf::write(&document, moment())).pages
    };
    let (short, long) = (pages(1), pages(3));
    assert!((4..=7).contains(&short), "{short} pages");
    assert!((short + 3..=short + 5).contains(&long), "{short} and {long} pages");
}

#[test]
fn hostile_text_is_printed_as_text() {
    let mut content: ReportContent = sample(Locale::En, 0);
    let text = format!("{HOSTILE}{}", "x".repeat(5_000));
    let body = Writing { text, language: Locale::En };
    content.sections[0].passages = vec![Passage { lead: None, body }];
    let document = compose(&content, &words(Locale::En));
    let pdf = check(pdf::write(&document, moment()));
    assert!(pdf.pages >= 4, "{} pages", pdf.pages);
}

/// A PDF that is one, and has as many pages as it says.
fn check(result: Result<Pdf, DocumentError>) -> Pdf {
    assert_eq!(pdf::missing_fonts(), Vec::<&str>::new(), "install these fonts");
    let pdf = result.unwrap();
    assert!(pdf.bytes.starts_with(b"%PDF-"));
    let text = String::from_utf8_lossy(&pdf.bytes);
    assert!(text.contains("/StructTreeRoot"), "tagged");
    assert_eq!(
        text.matches("/Type/Page/").count().max(text.matches("/Type /Page\n").count()),
        pdf.pages
    );
    pdf
}
