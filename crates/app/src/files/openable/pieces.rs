//! What the beginning, the end and one other place of a file say about the whole.

use super::{super::Kind, Unopened};

/// The pieces of a file.
pub(super) struct Pieces {
    /// The size of the whole, in bytes.
    pub(super) size: u64,
    /// Its beginning.
    pub(super) head: Vec<u8>,
    /// Its end.
    pub(super) tail: Vec<u8>,
}

/// The signature of the record at the end of an archive, and the size of that record without its comment.
const END_OF_ARCHIVE: &[u8] = b"PK\x05\x06";
const END_RECORD: usize = 22;
/// The signature of an entry in the table of contents of an archive, and its size without names.
const ENTRY: &[u8] = b"PK\x01\x02";
const ENTRY_RECORD: usize = 46;

impl Pieces {
    /// Where else to look, if the beginning and the end are as they should be.
    ///
    /// # Errors
    /// Why the file may not open, if they are not.
    pub(super) fn inside(&self, media_type: &str) -> Result<Option<u64>, Unopened> {
        let is = |kind: Kind| media_type == kind.media_type();
        let whole = |right: bool| if right { Ok(None) } else { Err(Unopened::Damaged) };
        if is(Kind::Pdf) {
            self.pdf().map(Some).ok_or(Unopened::Damaged)
        } else if is(Kind::Docx) || is(Kind::Odt) {
            self.archive().map(Some).ok_or(Unopened::Damaged)
        } else if is(Kind::Png) {
            whole(self.head.starts_with(b"\x89PNG\r\n\x1a\n") && contains(&self.tail, b"IEND"))
        } else if is(Kind::Jpeg) {
            whole(self.head.starts_with(b"\xff\xd8\xff") && contains(&self.tail, b"\xff\xd9"))
        } else if is(Kind::Gif) {
            whole(self.head.starts_with(b"GIF8") && contains(&self.tail, b"\x3b"))
        } else if is(Kind::Tiff) {
            whole(self.tiff())
        } else if is(Kind::Webp) {
            whole(self.webp())
        } else {
            Ok(None)
        }
    }

    /// What the other place says; `inside` begins there.
    pub(super) fn judge(&self, media_type: &str, inside: &[u8]) -> Option<Unopened> {
        if media_type == Kind::Pdf.media_type() {
            // The dictionary of the trailer stands at the end, or in the stream that replaces it.
            let dictionary = find(inside, b"stream").map_or(inside, |end| &inside[..end]);
            let encrypted =
                contains(self.last(4096), b"/Encrypt") || contains(dictionary, b"/Encrypt");
            return encrypted.then_some(Unopened::Locked);
        }
        let wanted: &[u8] = match media_type == Kind::Docx.media_type() {
            true => b"word/document.xml",
            false => b"content.xml",
        };
        table(inside, wanted)
    }

    fn last(&self, most: usize) -> &[u8] {
        &self.tail[self.tail.len().saturating_sub(most)..]
    }

    /// Where the cross-reference table of a PDF begins, as its end says.
    fn pdf(&self) -> Option<u64> {
        if !contains(&self.head, b"%PDF-") {
            return None;
        }
        let end = self.last(4096);
        let mark = b"startxref";
        let at = end.windows(mark.len()).rposition(|window| window == mark)?;
        let rest = end[at + mark.len()..].trim_ascii_start();
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit());
        let digits: String = digits.map(|byte| char::from(*byte)).collect();
        digits.parse().ok().filter(|at| *at < self.size)
    }

    /// Where the table of contents of an archive begins, as its end says.
    fn archive(&self) -> Option<u64> {
        if !self.head.starts_with(b"PK\x03\x04") {
            return None;
        }
        let fits = |at: &usize| {
            let record = &self.tail[*at..];
            let comment = short(record, 20).map(usize::from);
            record.starts_with(END_OF_ARCHIVE) && comment == Some(record.len() - END_RECORD)
        };
        let last = self.tail.len().checked_sub(END_RECORD)?;
        let at = (0..=last).rev().find(fits)?;
        let record = &self.tail[at..];
        let (length, start) = (long(record, 12)?, long(record, 16)?);
        let end = self.size - (self.tail.len() - at) as u64;
        (u64::from(start) + u64::from(length) <= end).then_some(start.into())
    }

    fn tiff(&self) -> bool {
        let at = |read: fn([u8; 4]) -> u32| {
            let bytes = self.head.get(4..8).and_then(|bytes| bytes.try_into().ok());
            bytes.is_some_and(|bytes| u64::from(read(bytes)) < self.size)
        };
        match self.head.get(..4) {
            Some(b"II*\0") => at(u32::from_le_bytes),
            Some(b"MM\0*") => at(u32::from_be_bytes),
            _ => false,
        }
    }

    fn webp(&self) -> bool {
        let length = long(&self.head, 4).map(|length| u64::from(length) + 8);
        self.head.starts_with(b"RIFF") && length.is_some_and(|length| length <= self.size)
    }
}

/// Reads the table of contents of an archive.
fn table(mut rest: &[u8], wanted: &[u8]) -> Option<Unopened> {
    let mut found = false;
    while rest.starts_with(ENTRY) {
        let (Some(flags), Some(name), Some(extra), Some(comment)) =
            (short(rest, 8), short(rest, 28), short(rest, 30), short(rest, 32))
        else {
            break;
        };
        if flags & 1 == 1 {
            return Some(Unopened::Locked);
        }
        let end = ENTRY_RECORD + usize::from(name);
        found |= rest.get(ENTRY_RECORD..end) == Some(wanted);
        let next = end + usize::from(extra) + usize::from(comment);
        rest = rest.get(next..).unwrap_or_default();
    }
    (!found).then_some(Unopened::Damaged)
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    find(bytes, wanted).is_some()
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    /// What is found out about a file that is as large as its pieces.
    fn look(kind: Kind, bytes: &[u8]) -> Option<Unopened> {
        let size = bytes.len() as u64;
        let head = bytes[..bytes.len().min(1024)].to_vec();
        let tail = bytes[bytes.len().saturating_sub(65_557)..].to_vec();
        let pieces = Pieces { size, head, tail };
        match pieces.inside(kind.media_type()) {
            Err(why) => Some(why),
            Ok(at) => at.and_then(|at| {
                let at = usize::try_from(at).unwrap();
                pieces.judge(kind.media_type(), &bytes[at..])
            }),
        }
    }

    fn check(kind: Kind, bytes: &[u8], expected: Option<Unopened>) {
        assert_eq!(look(kind, bytes), expected, "{:?}", String::from_utf8_lossy(bytes));
    }

    fn pdf(trailer: &str) -> Vec<u8> {
        let body = "%PDF-1.7\n1 0 obj <<>> endobj\n";
        format!("{body}xref\n0 1\ntrailer <<{trailer}>>\nstartxref\n{}\n%%EOF\n", body.len()).into()
    }

    fn archive(parts: &[&str], comment: &str) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(b"<x/>").unwrap();
        }
        zip.set_comment(comment).unwrap();
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_pdf_has_a_beginning_an_end_and_no_password() {
        use Unopened::{Damaged, Locked};
        let whole = pdf("/Size 1");
        check(Kind::Pdf, &whole, None);
        check(Kind::Pdf, &[&b"junk before it\n"[..], &whole].concat(), None);
        check(Kind::Pdf, &whole[..whole.len() - 30], Some(Damaged));
        check(Kind::Pdf, b"%PDF-1.7 law", Some(Damaged));
        check(Kind::Pdf, b"%PDF-1.7\nstartxref\n99999\n%%EOF", Some(Damaged));
        check(Kind::Pdf, b"%PDF-1.7\nstartxref", Some(Damaged));
        check(Kind::Pdf, &pdf("/Encrypt 5 0 R"), Some(Locked));
        let stream = b"%PDF-1.7\n7 0 obj <</Type/XRef/Encrypt 5 0 R>> stream\n\x00 endstream";
        let end = b"\nstartxref\n9\n%%EOF";
        check(Kind::Pdf, &[&stream[..], end].concat(), Some(Locked));
    }

    #[test]
    fn an_archive_has_a_table_of_contents_that_names_its_text() {
        use Unopened::{Damaged, Locked};
        let whole = archive(&["[Content_Types].xml", "word/document.xml"], "a comment");
        check(Kind::Docx, &whole, None);
        check(Kind::Docx, &whole[..whole.len() - 1], Some(Damaged));
        check(Kind::Docx, &whole[..whole.len() / 2], Some(Damaged));
        check(Kind::Docx, &archive(&["word/styles.xml"], ""), Some(Damaged));
        check(Kind::Odt, &archive(&["mimetype", "content.xml"], ""), None);
        let mut locked = whole;
        let entry = find(&locked, ENTRY).unwrap();
        locked[entry + 8] |= 1;
        check(Kind::Docx, &locked, Some(Locked));
        check(Kind::Docx, b"PK\x03\x04", Some(Damaged));
    }

    #[test]
    fn a_picture_has_its_end() {
        use Unopened::Damaged;
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR....\0\0\0\0IEND\xae\x42\x60\x82";
        check(Kind::Png, png, None);
        check(Kind::Png, &png[..20], Some(Damaged));
        check(Kind::Jpeg, b"\xff\xd8\xff\xe0....\xff\xd9", None);
        check(Kind::Jpeg, b"\xff\xd8\xff\xe0....", Some(Damaged));
        check(Kind::Gif, b"GIF89a....\x3b", None);
        check(Kind::Gif, b"GIF89a....", Some(Damaged));
        check(Kind::Tiff, b"II*\0\x08\0\0\0\0\0", None);
        check(Kind::Tiff, b"MM\0*\0\0\xff\0\0\0", Some(Damaged));
        check(Kind::Webp, b"RIFF\x04\0\0\0WEBP", None);
        check(Kind::Webp, b"RIFF\xff\0\0\0WEBP", Some(Damaged));
    }

    #[test]
    fn a_text_opens_whatever_it_says() {
        check(Kind::Text, b"anything", None);
    }
}
