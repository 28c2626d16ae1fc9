//! Why a document could not be written.

/// A document that could not be written. All are faults of the installation or of this crate, none of a user.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The XML writer refused a part.
    #[error("writing XML failed: {0}")]
    Xml(#[from] std::io::Error),
    /// The package of a DOCX file could not be put together.
    #[error("packing the document failed: {0}")]
    Package(#[from] zip::result::ZipError),
    /// The workbook could not be put together.
    #[error("writing the workbook failed: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The content could not be handed to the typesetter.
    #[error("preparing the content failed: {0}")]
    Data(#[from] serde_json::Error),
    /// The system has no fonts at all.
    #[error("no fonts found: install the Liberation and Noto fonts (see `pdf::missing_fonts`)")]
    NoFonts,
    /// The typesetter refused the content or the template.
    #[error("typesetting failed: {0}")]
    Typesetting(String),
    /// The pages could not be exported as PDF.
    #[error("exporting PDF failed: {0}")]
    Export(String),
}
