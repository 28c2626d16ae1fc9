//! The parts of a DOCX package around its text: types, relations, properties, settings, fonts.

use std::io::{Cursor, Write};

use jiff::Timestamp;
use omnibus_domain::locale::Locale;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::text::tag;
use crate::{DocumentError, markup::Markup, model::Document, text::clean};

/// The namespaces that the parts with text declare.
pub(super) const NAMESPACES: [(&str, &str); 2] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
];

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Packs the parts, in order and without the time of day.
pub(super) fn zip(parts: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, DocumentError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default())?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

pub(super) fn content_types() -> Result<Vec<u8>, DocumentError> {
    let mut part = Markup::part();
    part.open(
        "Types",
        &[("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")],
    );
    let relations = "application/vnd.openxmlformats-package.relationships+xml";
    part.empty("Default", &[("Extension", "rels"), ("ContentType", relations)]);
    part.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
    for (name, kind) in [
        ("document", "document.main"),
        ("styles", "styles"),
        ("settings", "settings"),
        ("fontTable", "fontTable"),
        ("header1", "header"),
        ("footer1", "footer"),
    ] {
        let (name, kind) = (format!("/word/{name}.xml"), format!("{WORD}.{kind}+xml"));
        part.empty("Override", &[("PartName", &name), ("ContentType", &kind)]);
    }
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    part.empty("Override", &[("PartName", "/docProps/core.xml"), ("ContentType", core)]);
    let app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    part.empty("Override", &[("PartName", "/docProps/app.xml"), ("ContentType", app)]);
    part.close("Types");
    Ok(part.finish()?)
}

pub(super) fn relations() -> Result<Vec<u8>, DocumentError> {
    let core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    relation_list(&[
        (format!("{OFFICE}/officeDocument"), "word/document.xml"),
        (core.to_owned(), "docProps/core.xml"),
        (format!("{OFFICE}/extended-properties"), "docProps/app.xml"),
    ])
}

/// The relations of the text; `page` refers to the fifth and sixth.
pub(super) fn document_relations() -> Result<Vec<u8>, DocumentError> {
    let kinds = ["styles", "settings", "fontTable", "header", "footer"];
    let files = ["styles.xml", "settings.xml", "fontTable.xml", "header1.xml", "footer1.xml"];
    let list: Vec<_> =
        kinds.iter().zip(files).map(|(kind, file)| (format!("{OFFICE}/{kind}"), file)).collect();
    relation_list(&list)
}

fn relation_list(list: &[(String, &str)]) -> Result<Vec<u8>, DocumentError> {
    let mut part = Markup::part();
    part.open("Relationships", &[("xmlns", RELATIONS)]);
    for (number, (kind, target)) in (1..).zip(list) {
        let id = format!("rId{number}");
        part.empty("Relationship", &[("Id", &id), ("Type", kind), ("Target", target)]);
    }
    part.close("Relationships");
    Ok(part.finish()?)
}

pub(super) fn core_properties(
    document: &Document,
    at: Timestamp,
) -> Result<Vec<u8>, DocumentError> {
    let moment = at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let dated = [("xsi:type", "dcterms:W3CDTF")];
    let mut part = Markup::part();
    part.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    part.leaf("dc:title", &[], &clean(&document.short_title));
    part.leaf("dc:subject", &[], &clean(&document.title));
    part.leaf("dc:language", &[], tag(document.language));
    if let Some(symbol) = &document.masthead.symbol {
        part.leaf("dc:identifier", &[], &clean(symbol));
    }
    part.leaf("dcterms:created", &dated, &moment).leaf("dcterms:modified", &dated, &moment);
    part.close("cp:coreProperties");
    Ok(part.finish()?)
}

pub(super) fn app_properties() -> Result<Vec<u8>, DocumentError> {
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    let mut part = Markup::part();
    part.open("Properties", &[("xmlns", namespace)]).leaf("Application", &[], "Omnibus");
    part.close("Properties");
    Ok(part.finish()?)
}

pub(super) fn settings(language: Locale) -> Result<Vec<u8>, DocumentError> {
    let mut part = Markup::part();
    part.open("w:settings", &NAMESPACES[..1]);
    part.empty("w:defaultTabStop", &[("w:val", "567")]);
    part.empty("w:characterSpacingControl", &[("w:val", "doNotCompress")]);
    part.open("w:compat", &[]);
    part.empty(
        "w:compatSetting",
        &[
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
        ],
    );
    part.close("w:compat");
    let latin = if language == Locale::Zh || language.is_rtl() { "en-GB" } else { tag(language) };
    part.empty(
        "w:themeFontLang",
        &[("w:val", latin), ("w:eastAsia", "zh-CN"), ("w:bidi", "ar-SA")],
    );
    part.close("w:settings");
    Ok(part.finish()?)
}

/// The fonts, each with those that may stand in for it.
pub(super) fn fonts() -> Result<Vec<u8>, DocumentError> {
    let mut part = Markup::part();
    part.open("w:fonts", &NAMESPACES[..1]);
    for (name, others, family) in [
        (super::styles::LATIN, "Liberation Serif,Noto Serif", "roman"),
        (super::styles::ARABIC, "Traditional Arabic,Arabic Typesetting", "roman"),
        (super::styles::CHINESE, "SimSun,宋体", "roman"),
    ] {
        part.open("w:font", &[("w:name", name)]).empty("w:altName", &[("w:val", others)]);
        part.empty("w:family", &[("w:val", family)]).close("w:font");
    }
    part.close("w:fonts");
    Ok(part.finish()?)
}
