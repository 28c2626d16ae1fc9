//! The files of a pack: built into the program, or in a folder.

use std::{collections::BTreeMap, fs, io, path::Path};

use include_dir::{Dir, include_dir};
use omnibus_domain::{
    locale::Locale,
    party::{ActKind, Group},
};
use omnibus_words::Source;
use serde::{Deserialize, de::DeserializeOwned};
use toml::Spanned;

use crate::error::{PackError, line_of};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../content/untoc");

/// The largest file of a pack, in bytes.
const LARGEST: usize = 5_000_000;

/// How many folders stand in one another: `words/en`.
const DEEPEST: usize = 2;

/// The kinds of files a pack is made of.
const ENDINGS: [&str; 3] = ["toml", "ftl", "csv"];

/// The text files of a pack by their path (`questions/untoc.toml`).
#[derive(Clone, Debug, Default)]
pub struct Folder {
    files: BTreeMap<String, String>,
}

/// What `pack.toml` says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Head {
    pub(crate) id: String,
    pub(crate) version: String,
    languages: Spanned<Vec<Locale>>,
    pub(crate) source_language: Locale,
    #[serde(default)]
    groups: Vec<Spanned<String>>,
    #[serde(default)]
    acts: Vec<Spanned<String>>,
}

impl Folder {
    /// The pack built into the program.
    pub fn embedded() -> Self {
        let mut files = BTreeMap::new();
        gather(&EMBEDDED, &mut files);
        Self { files }
    }

    /// The pack in a folder.
    ///
    /// # Errors
    /// If the folder cannot be read, or one of its files is too large or not UTF-8 text.
    pub fn open(path: &Path) -> Result<Self, PackError> {
        let mut files = BTreeMap::new();
        walk(path, path, &mut files)?;
        Ok(Self { files })
    }

    /// A file's text.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Every file below a folder, in order of their names.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(folder))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

fn gather(dir: &Dir<'_>, files: &mut BTreeMap<String, String>) {
    for file in dir.files() {
        if let Some(text) = file.contents_utf8() {
            files.insert(file.path().display().to_string(), text.to_owned());
        }
    }
    dir.dirs().for_each(|dir| gather(dir, files));
}

fn walk(root: &Path, at: &Path, files: &mut BTreeMap<String, String>) -> Result<(), PackError> {
    let name =
        |path: &Path| path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let unreadable = |path: &Path, error: &io::Error| {
        PackError::new(&path.display().to_string(), 1, format!("cannot be read: {error}"))
    };
    for entry in fs::read_dir(at).map_err(|error| unreadable(at, &error))? {
        let path = entry.map_err(|error| unreadable(at, &error))?.path();
        if path.is_dir() {
            // A pack has folders in folders, and no more: a link back to itself would never end.
            if path.components().count() <= root.components().count() + DEEPEST {
                walk(root, &path, files)?;
            }
        } else if path.extension().is_some_and(|end| ENDINGS.iter().any(|known| end == *known)) {
            let bytes = fs::read(&path).map_err(|error| unreadable(&path, &error))?;
            files.insert(name(&path), text_of(&name(&path), bytes)?);
        }
    }
    Ok(())
}

fn text_of(name: &str, bytes: Vec<u8>) -> Result<String, PackError> {
    if bytes.len() > LARGEST {
        return Err(PackError::new(name, 1, format!("the file has more than {LARGEST} bytes")));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..valid).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        PackError::new(name, line, "the file is not UTF-8 text; save it as UTF-8")
    })?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}

/// Reads and checks `pack.toml`.
pub(crate) fn head(folder: &Folder) -> Result<Head, PackError> {
    const FILE: &str = "pack.toml";
    let head: Head = toml(folder, FILE)?;
    let text = text(folder, FILE)?;
    let at = |byte, message: String| PackError::new(FILE, line_of(text, byte), message);
    let languages = head.languages.get_ref();
    if let Some(lacking) = Locale::ALL.iter().find(|locale| !languages.contains(locale)) {
        let message = format!("a pack is in six languages: {lacking} is not listed");
        return Err(at(head.languages.span().start, message));
    }
    for group in &head.groups {
        group
            .get_ref()
            .parse::<Group>()
            .map_err(|error| at(group.span().start, error.to_string()))?;
    }
    for act in &head.acts {
        if !act.get_ref().parse::<ActKind>().is_ok_and(ActKind::binds) {
            let message =
                format!("{:?} is not an act by which a participant becomes bound", act.get_ref());
            return Err(at(act.span().start, message));
        }
    }
    Ok(head)
}

/// Reads a TOML file of the pack into its type.
pub(crate) fn toml<T: DeserializeOwned>(folder: &Folder, path: &str) -> Result<T, PackError> {
    let text = text(folder, path)?;
    ::toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(text, span.start));
        PackError::new(path, line, error.message())
    })
}

/// A file that the pack must have.
pub(crate) fn text<'a>(folder: &'a Folder, path: &str) -> Result<&'a str, PackError> {
    folder.text(path).ok_or_else(|| PackError::new(path, 1, "this file is missing"))
}

/// The words of the pack in every language.
pub(crate) fn words(folder: &Folder) -> Vec<Source> {
    Locale::ALL
        .into_iter()
        .flat_map(|locale| {
            let below = format!("words/{locale}/");
            let files: Vec<_> = folder
                .below(&below)
                .map(|(path, text)| Source { locale, path: path.to_owned(), text: text.to_owned() })
                .collect();
            files
        })
        .collect()
}
