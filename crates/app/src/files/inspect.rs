//! What a file is, by its content: its name proves nothing.

use std::io::{Cursor, Read};

use crate::Problem;

/// The types that are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Portable Document Format.
    Pdf,
    /// A Word document without macros.
    Docx,
    /// An OpenDocument text.
    Odt,
    /// A picture.
    Png,
    /// A picture.
    Jpeg,
    /// A picture.
    Gif,
    /// A picture.
    Tiff,
    /// A picture.
    Webp,
    /// Plain text in UTF-8.
    Text,
}

/// The endings of the types that are taken, for the form and its hint.
pub const ACCEPTED: &str = ".pdf,.docx,.odt,.png,.jpg,.jpeg,.gif,.tif,.tiff,.webp,.txt";

/// The most that an archive may hold in all when unpacked, in bytes.
const LARGEST_UNPACKED: u64 = 500 * 1000 * 1000;
/// The most that one part of an archive may grow when unpacked.
const STEEPEST: u64 = 200;
/// The most parts an archive may have.
const MOST_PARTS: usize = 5_000;

impl Kind {
    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Gif => "image/gif",
            Self::Tiff => "image/tiff",
            Self::Webp => "image/webp",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// The ending of its name.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Gif => "gif",
            Self::Tiff => "tif",
            Self::Webp => "webp",
            Self::Text => "txt",
        }
    }
}

/// What a file is.
///
/// # Errors
/// A [`Problem`] that says what to do: another type, a document with macros, an archive that unpacks to
/// something enormous or is damaged, a text that is not UTF-8.
pub(crate) fn kind(bytes: &[u8]) -> Result<Kind, Problem> {
    let refused = |message| Problem::new("file", message);
    if bytes.starts_with(b"PK\x03\x04") {
        return archive(bytes).map_err(refused);
    }
    match infer::get(bytes).map(|found| found.mime_type()) {
        Some("application/pdf") => Ok(Kind::Pdf),
        Some("image/png") => Ok(Kind::Png),
        Some("image/jpeg") => Ok(Kind::Jpeg),
        Some("image/gif") => Ok(Kind::Gif),
        Some("image/tiff") => Ok(Kind::Tiff),
        Some("image/webp") => Ok(Kind::Webp),
        Some("application/msword" | "application/x-ole-storage") => {
            Err(refused("problem-file-old-word"))
        }
        Some(_) => Err(refused("problem-file-type")),
        None => text(bytes).map_err(refused),
    }
}

fn text(bytes: &[u8]) -> Result<Kind, &'static str> {
    let is_text = |text: &str| {
        !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}'))
    };
    match std::str::from_utf8(bytes) {
        Ok(text) if is_text(text) => Ok(Kind::Text),
        Ok(_) => Err("problem-file-type"),
        Err(_) => Err("problem-file-encoding"),
    }
}

/// A Word or OpenDocument file is a zip archive: its parts say which, and whether it carries macros.
fn archive(bytes: &[u8]) -> Result<Kind, &'static str> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| "problem-file-damaged")?;
    if zip.len() > MOST_PARTS {
        return Err("problem-file-bomb");
    }
    let (mut unpacked, mut docx, mut odt, mut macros) = (0_u64, false, false, false);
    for at in 0..zip.len() {
        let part = zip.by_index(at).map_err(|_| "problem-file-damaged")?;
        let name = part.name().map_err(|_| "problem-file-damaged")?.to_ascii_lowercase();
        let (size, packed) = (part.size(), part.compressed_size().max(1));
        unpacked = unpacked.saturating_add(size);
        if unpacked > LARGEST_UNPACKED || (size > 1_000_000 && size / packed > STEEPEST) {
            return Err("problem-file-bomb");
        }
        docx |= name == "word/document.xml";
        odt |= name == "mimetype";
        macros |= name.ends_with("vbaproject.bin")
            || name.ends_with("vbadata.xml")
            || name.starts_with("basic/")
            || name.starts_with("scripts/");
    }
    macros |= head(&mut zip, "[Content_Types].xml").contains("macroEnabled");
    if macros {
        return Err("problem-file-macros");
    }
    if docx {
        return Ok(Kind::Docx);
    }
    let is_text_document =
        odt && head(&mut zip, "mimetype").starts_with("application/vnd.oasis.opendocument.text");
    if is_text_document { Ok(Kind::Odt) } else { Err("problem-file-type") }
}

/// The beginning of a part, as text. What a part claims to unpack to is not trusted.
fn head(zip: &mut zip::ZipArchive<Cursor<&[u8]>>, name: &str) -> String {
    let mut bytes = Vec::new();
    if let Ok(part) = zip.by_name(name) {
        // A part that cannot be read has no head; the document was found damaged, if it is, above.
        let _ = part.take(200_000).read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn archive_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn check(bytes: &[u8], expected: Result<Kind, &str>) {
        assert_eq!(kind(bytes).map_err(|problem| problem.message), expected);
    }

    #[test]
    fn a_file_is_what_it_contains() {
        check(b"%PDF-1.7\n...", Ok(Kind::Pdf));
        check(b"\x89PNG\r\n\x1a\n0000", Ok(Kind::Png));
        check("Loi n° 5, المادة ٣".as_bytes(), Ok(Kind::Text));
        check(&archive_of(&[("word/document.xml", b"<w/>")]), Ok(Kind::Docx));
        let odt: (&str, &[u8]) = ("mimetype", b"application/vnd.oasis.opendocument.text");
        check(&archive_of(&[odt]), Ok(Kind::Odt));
    }

    #[test]
    fn what_could_do_harm_is_refused() {
        let document: (&str, &[u8]) = ("word/document.xml", b"<w/>");
        check(b"MZ\x90\x00\x03", Err("problem-file-type"));
        check(b"\x7fELF\x02\x01\x01", Err("problem-file-type"));
        check(b"caf\xe9", Err("problem-file-encoding"));
        check(b"a\x00b", Err("problem-file-type"));
        check(b"PK\x03\x04 not really", Err("problem-file-damaged"));
        check(&archive_of(&[("evil.exe", b"x")]), Err("problem-file-type"));
        check(&archive_of(&[document, ("word/vbaProject.bin", b"x")]), Err("problem-file-macros"));
        let enabled: (&str, &[u8]) = ("[Content_Types].xml", b"..document.macroEnabled.main+xml..");
        check(&archive_of(&[document, enabled]), Err("problem-file-macros"));
        let zeros = vec![0_u8; 20_000_000];
        check(&archive_of(&[document, ("word/media/a.png", &zeros)]), Err("problem-file-bomb"));
    }
}
