//! What typst may see: the template, the content as data, and the fonts of the system. Nothing else.

use std::sync::OnceLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_kit::fonts::FontStore;

use crate::DocumentError;

const TEMPLATE: &str = include_str!("../../templates/report.typ");

/// The world of one document. The template's identity stays the same for the life of the program, so that
/// typst's table of files does not grow.
pub(super) struct PageWorld {
    shared: &'static Shared,
    content: FileId,
    data: Bytes,
}

struct Shared {
    library: LazyHash<Library>,
    template: Source,
}

impl PageWorld {
    pub(super) fn new(data: Vec<u8>) -> Result<Self, DocumentError> {
        if fonts().font(0).is_none() {
            return Err(DocumentError::NoFonts);
        }
        let content = file("content.json")?;
        Ok(Self { shared: shared()?, content, data: Bytes::new(data) })
    }
}

/// The fonts of the system, looked through once.
pub(super) fn fonts() -> &'static FontStore {
    static FONTS: OnceLock<FontStore> = OnceLock::new();
    FONTS.get_or_init(|| {
        let mut store = FontStore::new();
        store.extend(typst_kit::fonts::system());
        store
    })
}

fn shared() -> Result<&'static Shared, DocumentError> {
    static SHARED: OnceLock<Shared> = OnceLock::new();
    let id = file("report.typ")?;
    Ok(SHARED.get_or_init(|| Shared {
        library: LazyHash::new(Library::default()),
        template: Source::new(id, TEMPLATE.to_owned()),
    }))
}

fn file(name: &str) -> Result<FileId, DocumentError> {
    let path = VirtualPath::new(name)
        .map_err(|error| DocumentError::Typesetting(format!("{name}: {error:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for PageWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        fonts().book()
    }

    fn main(&self) -> FileId {
        self.shared.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() {
            Ok(self.shared.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.content { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().font(index)
    }

    /// Time comes in with the document; the template has no business with the clock.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
