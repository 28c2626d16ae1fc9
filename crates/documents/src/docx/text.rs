//! Paragraphs and runs: each with its direction, language and emphasis, in the order of the schema.

use omnibus_domain::locale::{Direction, Locale};

use super::styles::has_italic;
use crate::{
    markup::Markup,
    text::{Emphasis, Run, Text, by_direction, clean},
};

/// How one paragraph differs from its style.
#[derive(Clone, Copy, Default)]
pub(super) struct Shape {
    /// Leading indent and how far the first line hangs out of it, in twentieths of a point.
    pub indent: Option<(u32, u32)>,
    /// Starts a new page.
    pub new_page: bool,
    /// Ends where the line ends, as figures do.
    pub at_end: bool,
}

/// Opens a paragraph of `style` that runs in `direction`, in a document of language `document`.
pub(super) fn open(
    part: &mut Markup,
    style: &str,
    shape: Shape,
    direction: Direction,
    document: Locale,
) {
    part.open("w:p", &[]).open("w:pPr", &[]).empty("w:pStyle", &[("w:val", style)]);
    if shape.new_page {
        part.empty("w:pageBreakBefore", &[]);
    }
    match direction {
        Direction::Rtl => _ = part.empty("w:bidi", &[]),
        Direction::Ltr if document.is_rtl() => _ = part.empty("w:bidi", &[("w:val", "0")]),
        Direction::Ltr => {}
    }
    if let Some((start, hanging)) = shape.indent {
        let (start, hanging) = (start.to_string(), hanging.to_string());
        part.empty("w:ind", &[("w:left", &start), ("w:hanging", &hanging)]);
    }
    if shape.at_end {
        // Word reads left and right as start and end where the paragraph runs from right to left.
        part.empty("w:jc", &[("w:val", "right")]);
    }
    part.close("w:pPr");
}

/// Closes the paragraph.
pub(super) fn close(part: &mut Markup) {
    part.close("w:p");
}

/// A whole paragraph of one text.
pub(super) fn paragraph(part: &mut Markup, style: &str, text: &Text, document: Locale) {
    open(part, style, Shape::default(), text.direction(document), document);
    runs(part, text, document);
    close(part);
}

/// A whole paragraph of fixed words.
pub(super) fn fixed(part: &mut Markup, style: &str, words: &str, document: Locale) {
    paragraph(part, style, &Text::new(words), document);
}

/// The runs of a text, each stretch of one direction a run of its own.
pub(super) fn runs(part: &mut Markup, text: &Text, document: Locale) {
    let base = text.direction(document);
    for run in &text.runs {
        let language = text.language_of(run, document);
        for (direction, stretch) in by_direction(run.text(), base) {
            stretch_of(part, run, language, direction, &stretch);
        }
    }
}

/// Fixed words inside a paragraph that is already open: a number, a mark.
pub(super) fn words(part: &mut Markup, words: &str, base: Direction, document: Locale) {
    let text = clean(words);
    for (direction, stretch) in by_direction(&text, base) {
        stretch_of(part, &Run::new(""), document, direction, &stretch);
    }
}

/// A tab.
pub(super) fn tab(part: &mut Markup) {
    part.open("w:r", &[]).empty("w:tab", &[]).close("w:r");
}

/// A line break inside the paragraph.
pub(super) fn line_break(part: &mut Markup) {
    part.open("w:r", &[]).empty("w:br", &[]).close("w:r");
}

/// The code Word knows the language by.
pub(super) const fn tag(language: Locale) -> &'static str {
    match language {
        Locale::Ar => "ar-SA",
        Locale::En => "en-GB",
        Locale::Es => "es-ES",
        Locale::Fr => "fr-FR",
        Locale::Ru => "ru-RU",
        Locale::Zh => "zh-CN",
    }
}

fn stretch_of(part: &mut Markup, run: &Run, language: Locale, direction: Direction, text: &str) {
    part.open("w:r", &[]).open("w:rPr", &[]);
    if language == Locale::Zh {
        // Without the hint, quotation marks and dashes come from the Latin font.
        part.empty("w:rFonts", &[("w:hint", "eastAsia")]);
    }
    match run.emphasis {
        Emphasis::Plain => {}
        Emphasis::Strong => _ = part.empty("w:b", &[]).empty("w:bCs", &[]),
        Emphasis::Italic if direction == Direction::Rtl || !has_italic(language) => {}
        Emphasis::Italic => _ = part.empty("w:i", &[]).empty("w:iCs", &[]),
    }
    if direction == Direction::Rtl {
        part.empty("w:rtl", &[]);
    }
    match (direction, language) {
        (Direction::Rtl, _) => _ = part.empty("w:lang", &[("w:bidi", "ar-SA")]),
        (_, Locale::Zh) => _ = part.empty("w:lang", &[("w:eastAsia", "zh-CN")]),
        // Latin letters in an Arabic sentence are of no known language.
        (_, Locale::Ar) => {}
        (_, language) => _ = part.empty("w:lang", &[("w:val", tag(language))]),
    }
    part.close("w:rPr").leaf("w:t", &[("xml:space", "preserve")], text).close("w:r");
}
