//! Writes a workbook as XLSX: a filter on every heading, right to left where the language is, ready to be printed.

use jiff::Timestamp;
use omnibus_domain::locale::{Direction, Locale};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook as Book, Worksheet,
};

use crate::{
    DocumentError,
    text::{clean, lines},
    workbook::{Sheet, SheetCell, Workbook},
};

/// The media type of the bytes.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The ending of its files.
pub const ENDING: &str = "xlsx";

/// How much of a text a cell takes, in UTF-16 units: a little less than a spreadsheet can hold, for the note behind it.
const LONGEST: usize = 32_000;

/// The head of a printed page takes no more, in characters.
const LONGEST_HEAD: usize = 200;

/// A4, as spreadsheets number paper.
const A4: u8 = 9;

/// The file; `at` is the time of creation in its properties. The same workbook at the same time gives the same bytes.
///
/// # Errors
/// For a name of a sheet that a workbook cannot have, or more rows than a sheet can have.
pub fn write(workbook: &Workbook, at: Timestamp) -> Result<Vec<u8>, DocumentError> {
    let mut book = Book::new();
    let created = ExcelDateTime::from_timestamp(at.as_second())?;
    let properties =
        DocProperties::new().set_title(clean(&workbook.title)).set_creation_datetime(&created);
    book.set_properties(&properties);
    for sheet in &workbook.sheets {
        fill(book.add_worksheet(), workbook, sheet)?;
    }
    Ok(book.save_to_buffer()?)
}

fn fill(page: &mut Worksheet, workbook: &Workbook, sheet: &Sheet) -> Result<(), DocumentError> {
    page.set_name(&sheet.name)?;
    page.set_right_to_left(workbook.language.is_rtl());
    page.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    page.set_header(head(&workbook.title)).set_footer("&C&P / &N");
    page.set_repeat_rows(0, 0)?.set_freeze_panes(1, 0)?;
    let heading = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin)
        .set_reading_direction(reading(workbook.language));
    let mut last = 0;
    for (column, each) in (0_u16..).zip(&sheet.columns) {
        page.set_column_width(column, f64::from(each.width))?;
        page.write_string_with_format(0, column, clean(&each.heading), &heading)?;
        last = column;
    }
    let mut end = 0;
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            write_cell(page, (row, column), workbook, cell)?;
        }
        end = row;
    }
    page.autofilter(0, 0, end, last)?;
    Ok(())
}

fn write_cell(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    workbook: &Workbook,
    cell: &SheetCell,
) -> Result<(), DocumentError> {
    let format = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    match cell {
        // Always as text: what begins with "=" is no formula.
        SheetCell::Words(text) => {
            let format = format.set_reading_direction(reading(workbook.language));
            page.write_string_with_format(row, column, fitted(text, &workbook.cut), &format)?
        }
        SheetCell::Written(text, language) => {
            let format = format.set_reading_direction(reading(*language));
            page.write_string_with_format(row, column, fitted(text, &workbook.cut), &format)?
        }
        SheetCell::Count(count) => {
            let number = u32::try_from(*count).map_or(f64::MAX, f64::from);
            page.write_number_with_format(row, column, number, &format)?
        }
    };
    Ok(())
}

/// How spreadsheets name the direction of a cell.
fn reading(language: Locale) -> u8 {
    match language.direction() {
        Direction::Ltr => 1,
        Direction::Rtl => 2,
    }
}

/// The text as a cell can hold it: its lines, cut if there are too many.
fn fitted(text: &str, cut: &str) -> String {
    let text: Vec<String> = lines(text).map(clean).collect();
    let text = text.join("\n");
    let mut room = LONGEST;
    let end = text.char_indices().find_map(|(at, c)| match room.checked_sub(c.len_utf16()) {
        Some(left) => {
            room = left;
            None
        }
        None => Some(at),
    });
    match end {
        None => text,
        Some(end) => format!("{} {}", &text[..end], clean(cut)),
    }
}

/// The title at the head of every printed page; "&" would begin a command there.
fn head(title: &str) -> String {
    let title: String = clean(title).chars().take(LONGEST_HEAD).collect();
    format!("&C{}", title.replace('&', "&&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_longer_than_a_cell_is_cut_and_says_so() {
        assert_eq!(fitted("one\r\n two \n", "more"), "one\ntwo");
        let long = "𐍈".repeat(LONGEST);
        let cell = fitted(&long, "more");
        assert!(cell.ends_with("𐍈 more"), "cut between characters");
        assert!(cell.encode_utf16().count() < 32_767);
        assert_eq!(fitted(&"a".repeat(LONGEST), "more").len(), LONGEST);
    }

    #[test]
    fn a_title_is_no_command_of_the_printed_page() {
        assert_eq!(head("R&D"), "&CR&&D");
    }
}
