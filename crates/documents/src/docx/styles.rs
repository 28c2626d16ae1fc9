//! The styles of the Word file: named, so that Word's navigation, contents and restyling work.

mod list;

pub(super) use list::{COLUMN, GAP, STEP};

use omnibus_domain::locale::Locale;

use super::text::tag;
use crate::{DocumentError, markup::Markup};
use list::{BASE, STYLES, Style};

/// The font of Latin and Cyrillic text.
pub(super) const LATIN: &str = "Times New Roman";
/// The font of Arabic text.
pub(super) const ARABIC: &str = "Noto Naskh Arabic";
/// The font of Chinese text.
pub(super) const CHINESE: &str = "Noto Serif CJK SC";

/// The styles for a document in `language`.
pub(super) fn part(language: Locale) -> Result<Vec<u8>, DocumentError> {
    let mut part = Markup::part();
    part.open("w:styles", &super::package::NAMESPACES[..1]);
    defaults(&mut part, language);
    STYLES.iter().for_each(|style| write(&mut part, style, language));
    table_styles(&mut part, language);
    part.close("w:styles");
    Ok(part.finish()?)
}

fn defaults(part: &mut Markup, language: Locale) {
    part.open("w:docDefaults", &[]).open("w:rPrDefault", &[]).open("w:rPr", &[]);
    part.empty(
        "w:rFonts",
        &[("w:ascii", LATIN), ("w:hAnsi", LATIN), ("w:eastAsia", CHINESE), ("w:cs", ARABIC)],
    );
    sizes(part, BASE.size, language);
    let latin = if matches!(language, Locale::Zh | Locale::Ar) { "en-GB" } else { tag(language) };
    part.empty("w:lang", &[("w:val", latin), ("w:eastAsia", "zh-CN"), ("w:bidi", "ar-SA")]);
    part.close("w:rPr").close("w:rPrDefault");
    part.open("w:pPrDefault", &[]).open("w:pPr", &[]);
    if language.is_rtl() {
        part.empty("w:bidi", &[]);
    }
    part.close("w:pPr").close("w:pPrDefault").close("w:docDefaults");
}

fn write(part: &mut Markup, style: &Style, language: Locale) {
    let normal = style.id == "Normal";
    let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", style.id)];
    attributes.extend(normal.then_some(("w:default", "1")));
    attributes.extend((!style.is_built_in()).then_some(("w:customStyle", "1")));
    part.open("w:style", &attributes).empty("w:name", &[("w:val", style.name)]);
    if !normal {
        part.empty("w:basedOn", &[("w:val", "Normal")]);
    }
    if style.outline.is_some() {
        part.empty("w:next", &[("w:val", "Numbered")]);
    }
    part.empty("w:qFormat", &[]);
    paragraph_properties(part, style, language);
    part.open("w:rPr", &[]);
    if style.bold {
        part.empty("w:b", &[]).empty("w:bCs", &[]);
    }
    if style.italic && has_italic(language) {
        part.empty("w:i", &[]).empty("w:iCs", &[]);
    }
    sizes(part, style.size, language);
    part.close("w:rPr").close("w:style");
}

fn paragraph_properties(part: &mut Markup, style: &Style, language: Locale) {
    part.open("w:pPr", &[]);
    if style.keep_next {
        part.empty("w:keepNext", &[]).empty("w:keepLines", &[]);
    }
    if let Some((side, width)) = style.rule {
        part.open("w:pBdr", &[]);
        part.empty(
            side,
            &[("w:val", "single"), ("w:sz", width), ("w:space", "3"), ("w:color", "auto")],
        );
        part.close("w:pBdr");
    }
    if !style.tabs.is_empty() {
        part.open("w:tabs", &[]);
        for (kind, position) in style.tabs {
            let dots = style.id.starts_with("TOC") && *position > 9000;
            let leader = if dots { "dot" } else { "none" };
            part.empty(
                "w:tab",
                &[("w:val", kind), ("w:leader", leader), ("w:pos", &position.to_string())],
            );
        }
        part.close("w:tabs");
    }
    if language.is_rtl() {
        part.empty("w:bidi", &[]);
    }
    let (before, after) = (style.before.to_string(), style.after.to_string());
    let (line, rule) = line(style.size, language);
    part.empty(
        "w:spacing",
        &[("w:before", &before), ("w:after", &after), ("w:line", &line), ("w:lineRule", rule)],
    );
    let (start, end, hanging) =
        (style.start.to_string(), style.end.to_string(), style.hanging.to_string());
    part.empty("w:ind", &[("w:left", &start), ("w:right", &end), ("w:hanging", &hanging)]);
    part.empty("w:jc", &[("w:val", style.align)]);
    if let Some(outline) = style.outline {
        part.empty("w:outlineLvl", &[("w:val", &outline.to_string())]);
    }
    part.close("w:pPr");
}

fn table_styles(part: &mut Markup, language: Locale) {
    part.open("w:style", &[("w:type", "table"), ("w:styleId", "Report"), ("w:customStyle", "1")]);
    part.empty("w:name", &[("w:val", "Report table")]).empty("w:qFormat", &[]);
    part.open("w:tblPr", &[]);
    if language.is_rtl() {
        part.empty("w:bidiVisual", &[]);
    }
    part.close("w:tblPr").close("w:style");
}

/// Arabic letters are small for their size, Chinese ones slightly: both are set larger.
fn sizes(part: &mut Markup, size: u32, language: Locale) {
    let simple = if language == Locale::Zh { size + 1 } else { size };
    part.empty("w:sz", &[("w:val", &simple.to_string())]);
    part.empty("w:szCs", &[("w:val", &complex(size).to_string())]);
}

const fn complex(size: u32) -> u32 {
    size + size / 8
}

/// Space between lines: in 240ths of a line or, for Arabic, in twentieths of a point. There it is exact,
/// for figures and Latin words come from lower fonts and would make the lines uneven.
fn line(size: u32, language: Locale) -> (String, &'static str) {
    match language {
        Locale::Ar => ((complex(size) * 33 / 2).to_string(), "exact"),
        Locale::Zh => ("276".to_owned(), "auto"),
        _ => ("252".to_owned(), "auto"),
    }
}

/// Arabic and Chinese script have no italic; slanted letters would be a makeshift.
pub(super) const fn has_italic(language: Locale) -> bool {
    !matches!(language, Locale::Ar | Locale::Zh)
}
