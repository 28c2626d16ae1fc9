//! Why a pack cannot be read.

/// What is wrong with a file of a pack, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {message}")]
pub struct PackError {
    /// The file, as the pack names it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, for the pack's author.
    pub message: String,
}

impl PackError {
    /// An error in a line of a file.
    pub(crate) fn new(file: &str, line: usize, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, message: message.into() }
    }
}

/// The line of a byte in a text, from 1.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    text.as_bytes().iter().take(byte).filter(|byte| **byte == b'\n').count() + 1
}
