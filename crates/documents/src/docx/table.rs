//! Tables: ruled above and below as in United Nations documents, the header repeated on every page.

use omnibus_domain::locale::Locale;

use super::{
    page::WIDTH,
    styles::{COLUMN, GAP},
    text::{self, Shape},
};
use crate::{
    markup::Markup,
    model::{Cell, Table},
};

const THIN: &str = "4";
const THICK: &str = "12";

/// A table with its caption, as wide as the column of text.
pub(super) fn write(part: &mut Markup, table: &Table, language: Locale) {
    text::paragraph(part, "Caption", &table.caption, language);
    let widths = widths(table);
    open(part, language, Some(COLUMN), &widths);
    let heading: Vec<Cell> =
        table.columns.iter().map(|column| vec![column.heading.clone()]).collect();
    let figures: Vec<bool> =
        (0..table.columns.len()).map(|column| table.holds_figures(column)).collect();
    let shape = Row { header: true, last: false, figures: &figures };
    row(part, &heading, &widths, shape, language);
    for (index, cells) in table.rows.iter().enumerate() {
        let last = index + 1 == table.rows.len();
        row(part, cells, &widths, Row { header: false, last, ..shape }, language);
    }
    part.close("w:tbl");
    // A table that touches the next one would become one with it.
    text::fixed(part, "AfterTable", "", language);
}

/// Opens a table of fixed columns, set in by `indent`.
pub(super) fn open(part: &mut Markup, language: Locale, indent: Option<u32>, widths: &[u32]) {
    part.open("w:tbl", &[]).open("w:tblPr", &[]);
    part.empty("w:tblStyle", &[("w:val", "Report")]);
    if language.is_rtl() {
        part.empty("w:bidiVisual", &[]);
    }
    let width: u32 = widths.iter().sum();
    part.empty("w:tblW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    if let Some(indent) = indent {
        part.empty("w:tblInd", &[("w:w", &indent.to_string()), ("w:type", "dxa")]);
    }
    part.empty("w:tblLayout", &[("w:type", "fixed")]);
    part.open("w:tblCellMar", &[]);
    part.empty("w:left", &[("w:w", "0"), ("w:type", "dxa")]);
    part.empty("w:right", &[("w:w", "0"), ("w:type", "dxa")]);
    part.close("w:tblCellMar").close("w:tblPr").open("w:tblGrid", &[]);
    for width in widths {
        part.empty("w:gridCol", &[("w:w", &width.to_string())]);
    }
    part.close("w:tblGrid");
}

#[derive(Clone, Copy)]
struct Row<'a> {
    header: bool,
    last: bool,
    figures: &'a [bool],
}

fn row(part: &mut Markup, cells: &[Cell], widths: &[u32], kind: Row<'_>, language: Locale) {
    part.open("w:tr", &[]).open("w:trPr", &[]);
    if kind.header || Table::keeps_together(cells) {
        part.empty("w:cantSplit", &[]);
    }
    if kind.header {
        part.empty("w:tblHeader", &[]);
    }
    part.close("w:trPr");
    for (index, width) in widths.iter().enumerate() {
        part.open("w:tc", &[]).open("w:tcPr", &[]);
        part.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        borders(part, kind);
        if kind.header {
            part.empty("w:vAlign", &[("w:val", "bottom")]);
        }
        part.close("w:tcPr");
        let style = if kind.header { "TableHeading" } else { "TableText" };
        let cell = cells.get(index).map_or(&[][..], Vec::as_slice);
        let direction = language.direction();
        let at_end = kind.figures.get(index).copied().unwrap_or_default();
        if cell.is_empty() {
            text::open(part, style, Shape::default(), direction, language);
            text::close(part);
        }
        for paragraph in cell {
            let own = paragraph.direction(language);
            // A paragraph against the table's direction begins where the next column ends.
            let indent = (own != direction).then_some((GAP, 0));
            text::open(part, style, Shape { indent, at_end, ..Shape::default() }, own, language);
            text::runs(part, paragraph, language);
            text::close(part);
        }
        part.close("w:tc");
    }
    part.close("w:tr");
}

fn borders(part: &mut Markup, kind: Row<'_>) {
    let rule = |part: &mut Markup, side: &str, width: &str| {
        part.empty(
            side,
            &[("w:val", "single"), ("w:sz", width), ("w:space", "0"), ("w:color", "auto")],
        );
    };
    part.open("w:tcBorders", &[]);
    if kind.header {
        rule(part, "w:top", THIN);
    }
    if kind.header || kind.last {
        rule(part, "w:bottom", THICK);
    }
    part.close("w:tcBorders");
}

/// The width of each column by its share; they fill the column of text.
fn widths(table: &Table) -> Vec<u32> {
    let whole = WIDTH - 2 * COLUMN;
    let shares: u32 = table.columns.iter().map(|column| u32::from(column.share.max(1))).sum();
    let width = |share: u16| whole * u32::from(share.max(1)) / shares.max(1);
    table.columns.iter().map(|column| width(column.share)).collect()
}
