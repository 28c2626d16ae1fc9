//! What a workbook is before it is bytes: sheets of rows below a heading, in one language.

use omnibus_domain::locale::Locale;

/// A workbook in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workbook {
    /// The language of its fixed words, and of all text that names no other; it decides the sheets' direction.
    pub language: Locale,
    /// Its title, for the file's properties and the head of printed pages.
    pub title: String,
    /// What stands at the end of a text that is longer than a cell can be.
    pub cut: String,
    /// Its sheets, the one shown first at the beginning.
    pub sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its name on the tab: at most 31 characters, none of `[ ] : * ? / \`.
    pub name: String,
    /// Its columns, in reading order.
    pub columns: Vec<SheetColumn>,
    /// Its rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<SheetCell>>,
}

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetColumn {
    /// Its heading.
    pub heading: String,
    /// Its width, in characters.
    pub width: u16,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetCell {
    /// Words in the workbook's language.
    Words(String),
    /// What a person wrote, in the language in which it was written.
    Written(String, Locale),
    /// A number.
    Count(usize),
}

impl SheetColumn {
    /// A column.
    pub fn new(heading: impl Into<String>, width: u16) -> Self {
        Self { heading: heading.into(), width }
    }
}
