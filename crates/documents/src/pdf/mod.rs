//! Writes a document as tagged PDF, typeset by typst from the template in `templates/report.typ`.

mod data;
mod world;

use jiff::Timestamp;
use typst::{diag::SourceDiagnostic, foundations::Datetime};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{DocumentError, model::Document};
use world::{PageWorld, fonts};

/// The media type of the bytes.
pub const MEDIA_TYPE: &str = "application/pdf";

/// The families that the template sets text in. Without one, another font that has the letters stands in.
pub const FONTS: [&str; 3] = ["Liberation Serif", "Noto Naskh Arabic", "Noto Serif CJK SC"];

/// A PDF file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// The number of its pages.
    pub pages: usize,
    /// True if the file meets PDF/UA-1. It does unless the text has characters that no font can show;
    /// then it is tagged all the same.
    pub accessible: bool,
}

/// The file; `at` is the time of creation in its properties. The first call looks through the fonts of the
/// system, see [`load_fonts`]. Takes seconds for a long report: not for a thread that answers requests.
///
/// # Errors
/// If there are no fonts, or if typesetting or export fails.
pub fn write(document: &Document, at: Timestamp) -> Result<Pdf, DocumentError> {
    let world = PageWorld::new(data::of(document)?)?;
    let result = typeset(&world, at);
    // What was remembered helps inside one document; between documents it would only grow.
    typst::comemo::evict(0);
    result
}

/// Looks through the fonts of the system now rather than at the first document. Takes up to a second.
pub fn load_fonts() {
    fonts();
}

/// Those of [`FONTS`] that the system does not have.
pub fn missing_fonts() -> Vec<&'static str> {
    let known = |family: &str| fonts().book().contains_family(&family.to_lowercase());
    FONTS.into_iter().filter(|family| !known(family)).collect()
}

fn typeset(world: &PageWorld, at: Timestamp) -> Result<Pdf, DocumentError> {
    let pages = typst::compile(world).output.map_err(|errors| typesetting(&errors))?;
    let (bytes, accessible) = match typst_pdf::pdf(&pages, &options(at, &[PdfStandard::Ua_1])?) {
        Ok(bytes) => (bytes, true),
        Err(_) => {
            let bytes = typst_pdf::pdf(&pages, &options(at, &[])?);
            (bytes.map_err(|errors| DocumentError::Export(told(&errors)))?, false)
        }
    };
    Ok(Pdf { bytes, pages: pages.pages().len(), accessible })
}

fn options(at: Timestamp, standards: &[PdfStandard]) -> Result<PdfOptions, DocumentError> {
    let at = at.to_zoned(jiff::tz::TimeZone::UTC);
    let part = |number: i8| u8::try_from(number).ok();
    let moment = || {
        Datetime::from_ymd_hms(
            at.year().into(),
            part(at.month())?,
            part(at.day())?,
            part(at.hour())?,
            part(at.minute())?,
            part(at.second())?,
        )
    };
    let standards = PdfStandards::new(standards);
    Ok(PdfOptions {
        creator: typst::foundations::Smart::Custom(Some("Omnibus".to_owned())),
        timestamp: moment().map(typst_pdf::Timestamp::new_utc),
        standards: standards.map_err(|error| DocumentError::Export(error.message().to_string()))?,
        ..PdfOptions::default()
    })
}

fn typesetting(errors: &[SourceDiagnostic]) -> DocumentError {
    DocumentError::Typesetting(told(errors))
}

fn told(errors: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    messages.join("; ")
}
