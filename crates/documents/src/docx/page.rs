//! The page: its size, the line at its head and the number at its foot.

use omnibus_domain::locale::{Direction, Locale};

use super::{
    package::NAMESPACES,
    text::{self, Shape},
};
use crate::{DocumentError, markup::Markup, model::Document};

/// From page margin to page margin, in twentieths of a point.
pub(super) const WIDTH: u32 = 9638;

/// The line at the head of each page but the first.
pub(super) fn header(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let language = document.language;
    let mut part = Markup::part();
    part.open("w:hdr", &NAMESPACES);
    text::open(&mut part, "Header", Shape::default(), language.direction(), language);
    text::words(&mut part, &document.page_head.start, language.direction(), language);
    if let Some(end) = &document.page_head.end {
        text::tab(&mut part);
        text::words(&mut part, end, language.direction(), language);
    }
    text::close(&mut part);
    part.close("w:hdr");
    Ok(part.finish()?)
}

/// "3/12" at the end of the line.
pub(super) fn footer(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let language = document.language;
    let mut part = Markup::part();
    part.open("w:ftr", &NAMESPACES);
    part.open("w:p", &[]).open("w:pPr", &[]).empty("w:pStyle", &[("w:val", "Footer")]);
    if language.is_rtl() {
        // The two numbers keep their order in a line of their own direction.
        part.empty("w:bidi", &[("w:val", "0")]).empty("w:jc", &[("w:val", "left")]);
    }
    part.close("w:pPr");
    field(&mut part, " PAGE ");
    text::words(&mut part, "/", Direction::Ltr, Locale::En);
    field(&mut part, " NUMPAGES ");
    part.close("w:p").close("w:ftr");
    Ok(part.finish()?)
}

/// The properties of the only section; the first page has a masthead instead of a header.
pub(super) fn section(part: &mut Markup, language: Locale) {
    part.open("w:sectPr", &[]);
    part.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rId4")]);
    for kind in ["default", "first"] {
        part.empty("w:footerReference", &[("w:type", kind), ("r:id", "rId5")]);
    }
    part.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
    part.empty(
        "w:pgMar",
        &[
            ("w:top", "1418"),
            ("w:right", "1134"),
            ("w:bottom", "1418"),
            ("w:left", "1134"),
            ("w:header", "680"),
            ("w:footer", "680"),
            ("w:gutter", "0"),
        ],
    );
    part.empty("w:titlePg", &[]);
    if language.is_rtl() {
        part.empty("w:bidi", &[]);
    }
    part.close("w:sectPr");
}

fn field(part: &mut Markup, instruction: &str) {
    part.open("w:fldSimple", &[("w:instr", instruction)]);
    part.open("w:r", &[]).leaf("w:t", &[], "1").close("w:r");
    part.close("w:fldSimple");
}
