//! The styles themselves: what each looks like in a document of Latin script.

/// Where the column of text starts and ends, measured from the page's margins, in twentieths of a point.
pub(in crate::docx) const COLUMN: u32 = 1134;
/// From there to the text behind a paragraph's number, or one step of a list.
pub(in crate::docx) const STEP: u32 = 567;

/// Between the columns of a table: an indent, which turns round with the direction as cell margins do not.
pub(in crate::docx) const GAP: u32 = 113;

/// A style: sizes in half points, lengths in twentieths of a point.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) size: u32,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) align: &'static str,
    pub(super) keep_next: bool,
    pub(super) before: u32,
    pub(super) after: u32,
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) hanging: u32,
    pub(super) tabs: &'static [(&'static str, u32)],
    pub(super) outline: Option<u8>,
    pub(super) rule: Option<(&'static str, &'static str)>,
}

impl Style {
    /// Word knows these by their names, and gives them their places in its menus.
    pub(super) fn is_built_in(&self) -> bool {
        let names = ["Normal", "Title", "Subtitle", "caption", "header", "footer"];
        names.contains(&self.name)
            || self.name.starts_with("heading ")
            || self.name.starts_with("toc ")
    }
}

pub(super) const BASE: Style = Style {
    id: "Normal",
    name: "Normal",
    size: 20,
    bold: false,
    italic: false,
    align: "left",
    keep_next: false,
    before: 0,
    after: 0,
    start: 0,
    end: 0,
    hanging: 0,
    tabs: &[],
    outline: None,
    rule: None,
};

const COLUMN_TEXT: Style = Style { align: "both", after: 120, start: COLUMN, end: COLUMN, ..BASE };

const HEADING: Style = Style {
    bold: true,
    keep_next: true,
    after: 120,
    start: COLUMN,
    end: COLUMN,
    hanging: COLUMN,
    tabs: &[("right", 907), ("left", COLUMN)],
    ..BASE
};

const CONTENTS: Style = Style { after: 40, end: 284, tabs: &[("right", 9354)], ..BASE };

pub(super) const STYLES: &[Style] = &[
    BASE,
    Style { id: "Organization", name: "Masthead organization", size: 28, ..BASE },
    Style { id: "Symbol", name: "Masthead symbol", size: 28, align: "right", ..BASE },
    Style { id: "Body", end: GAP, name: "Masthead body", size: 26, bold: true, after: 80, ..BASE },
    Style { id: "Distribution", name: "Masthead distribution", ..BASE },
    Style {
        id: "Kind",
        name: "Subtitle",
        size: 24,
        bold: true,
        before: 360,
        after: 120,
        start: COLUMN,
        end: COLUMN,
        ..BASE
    },
    Style {
        id: "Title",
        name: "Title",
        size: 28,
        bold: true,
        before: 120,
        after: 240,
        start: COLUMN,
        end: COLUMN,
        ..BASE
    },
    Style {
        id: "Status",
        name: "Status note",
        bold: true,
        after: 60,
        start: COLUMN,
        end: COLUMN,
        ..BASE
    },
    Style {
        id: "Notice",
        name: "Notice",
        italic: true,
        after: 60,
        start: COLUMN,
        end: COLUMN,
        ..BASE
    },
    Style {
        id: "Heading1",
        name: "heading 1",
        size: 28,
        before: 360,
        after: 200,
        outline: Some(0),
        ..HEADING
    },
    Style {
        id: "Heading2",
        name: "heading 2",
        size: 24,
        before: 300,
        after: 160,
        outline: Some(1),
        ..HEADING
    },
    Style { id: "Heading3", name: "heading 3", size: 22, before: 280, outline: Some(2), ..HEADING },
    Style { id: "Heading4", name: "heading 4", before: 180, outline: Some(3), ..HEADING },
    Style {
        id: "Numbered",
        name: "Numbered paragraph",
        tabs: &[("left", COLUMN + STEP)],
        ..COLUMN_TEXT
    },
    Style { id: "Unnumbered", name: "Unnumbered paragraph", ..COLUMN_TEXT },
    Style { id: "Step", name: "List step", ..COLUMN_TEXT },
    Style { id: "Lead", name: "Lead", keep_next: true, before: 120, align: "left", ..COLUMN_TEXT },
    Style { id: "Note", name: "Note", size: 18, align: "left", ..COLUMN_TEXT },
    Style {
        id: "ArticleText",
        name: "Article text",
        after: 80,
        start: COLUMN + STEP,
        end: COLUMN + STEP,
        ..COLUMN_TEXT
    },
    Style {
        id: "Caption",
        name: "caption",
        size: 18,
        bold: true,
        keep_next: true,
        before: 120,
        after: 80,
        align: "left",
        ..COLUMN_TEXT
    },
    Style {
        id: "TableHeading",
        end: GAP,
        name: "Table heading",
        size: 16,
        italic: true,
        keep_next: true,
        before: 40,
        after: 40,
        ..BASE
    },
    Style {
        id: "TableText",
        end: GAP,
        name: "Table text",
        size: 17,
        before: 40,
        after: 40,
        ..BASE
    },
    Style { id: "AfterTable", name: "After table", size: 12, after: 120, ..BASE },
    Style {
        id: "ContentsHeading",
        name: "Contents heading",
        size: 24,
        bold: true,
        keep_next: true,
        before: 480,
        after: 60,
        ..BASE
    },
    Style {
        id: "ContentsColumn",
        name: "Contents column",
        size: 17,
        italic: true,
        align: "right",
        keep_next: true,
        after: 60,
        end: 284,
        ..BASE
    },
    Style {
        id: "TOC1",
        name: "toc 1",
        before: 60,
        start: 851,
        hanging: 851,
        tabs: &[("right", 680), ("left", 851), ("right", 9354)],
        ..CONTENTS
    },
    Style {
        id: "TOC2",
        name: "toc 2",
        start: 1418,
        hanging: 1418,
        tabs: &[("right", 1247), ("left", 1418), ("right", 9354)],
        ..CONTENTS
    },
    Style { id: "TOC3", name: "toc 3", start: 2155, hanging: 737, ..CONTENTS },
    Style {
        id: "Header",
        name: "header",
        size: 18,
        tabs: &[("right", 9638)],
        rule: Some(("w:bottom", "4")),
        after: 120,
        ..BASE
    },
    Style { id: "Footer", name: "footer", size: 18, bold: true, align: "right", ..BASE },
];
