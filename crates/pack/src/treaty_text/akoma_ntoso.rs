//! Treaty texts in Akoma Ntoso XML: `<article>` with `<num>`, `<heading>` and paragraphs.
//!
//! Document type definitions and entities other than the five of XML are refused: nothing is expanded
//! and nothing is fetched.

use quick_xml::{
    Reader,
    events::{BytesRef, Event},
};

use super::{
    ArticleText, TextError, TextParagraph, TreatyText,
    marker::Depths,
    numeral::{digits, heading},
};

/// The deepest nesting of elements accepted.
const DEEPEST: usize = 200;

/// Elements that end a line inside running words.
const BREAKS: [&str; 2] = ["eol", "br"];

/// Reads a treaty text in Akoma Ntoso, whichever its version and namespace.
///
/// # Errors
/// [`TextError::Xml`] if it is not well formed, has a document type definition or an unknown entity, or
/// an article without a number.
pub fn read_akoma_ntoso(text: &str) -> Result<TreatyText, TextError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut reading = Reading::default();
    loop {
        let at = reader.buffer_position();
        let wrong = |reason: String| {
            let before = usize::try_from(at).ok().and_then(|at| text.as_bytes().get(..at));
            let line = before.unwrap_or_default().iter().filter(|byte| **byte == b'\n').count() + 1;
            TextError::Xml { line, reason }
        };
        match reader.read_event().map_err(|error| wrong(error.to_string()))? {
            Event::Start(tag) => {
                reading
                    .open(tag.local_name().as_ref().as_bytes())
                    .map_err(|reason| wrong(reason.to_owned()))?;
            }
            Event::End(_) => reading.close().map_err(|reason| wrong(reason.to_owned()))?,
            Event::Text(words) => reading.words(&words.xml10_content()),
            Event::CData(words) => reading.words(&words.xml10_content()),
            Event::GeneralRef(entity) => reading.words(&resolved(&entity).ok_or_else(|| {
                wrong(
                    "an entity that XML itself does not define; write the character itself".into(),
                )
            })?),
            Event::DocType(_) => {
                return Err(wrong(
                    "a document type definition is not accepted; remove <!DOCTYPE …>".into(),
                ));
            }
            Event::Eof if reading.path.is_empty() => {
                return Ok(TreatyText { articles: reading.articles });
            }
            Event::Eof => return Err(wrong("the file ends before its elements do".into())),
            Event::Empty(tag) if BREAKS.contains(&tag.local_name().as_ref()) => reading.words(" "),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

fn resolved(entity: &BytesRef<'_>) -> Option<String> {
    if entity.is_char_ref() {
        return entity.resolve_char_ref().ok().flatten().map(String::from);
    }
    let character = match &**entity {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    };
    Some(character.to_string())
}

#[derive(Clone, Copy, PartialEq)]
enum Element {
    Article,
    Num,
    Heading,
    /// Holds running words: `p`, and what can stand for it in lists and tables.
    Words,
    /// What is not part of the text: metadata, notes of editors.
    Aside,
    Other,
}

impl Element {
    fn of(name: &[u8]) -> Self {
        match name {
            b"article" => Self::Article,
            b"num" => Self::Num,
            b"heading" | b"subheading" => Self::Heading,
            b"p" | b"block" | b"listIntroduction" | b"listWrapUp" | b"li" | b"th" | b"td" => {
                Self::Words
            }
            b"meta" | b"authorialNote" | b"remark" => Self::Aside,
            _ => Self::Other,
        }
    }
}

/// An element that is open.
struct Open {
    element: Element,
    /// How deep the paragraph with its number stands; what follows inside it stands as deep.
    indent: Option<u8>,
}

#[derive(Default)]
struct Reading {
    articles: Vec<ArticleText>,
    article: Option<ArticleText>,
    depths: Depths,
    path: Vec<Open>,
    /// The number that the next words carry: `(a)`.
    number: String,
    /// How many elements were open around that number.
    number_at: usize,
    text: String,
}

impl Reading {
    fn open(&mut self, name: &[u8]) -> Result<(), &'static str> {
        if self.path.len() == DEEPEST {
            return Err("elements are nested too deep");
        }
        let element = Element::of(name);
        if element == Element::Article {
            if self.article.is_some() {
                return Err("an article inside an article");
            }
            self.article = Some(ArticleText::default());
            self.depths = Depths::default();
            self.number.clear();
        }
        let begins = matches!(element, Element::Num | Element::Heading | Element::Words);
        if begins && !self.is_aside() {
            // Words may stand before a paragraph in the same cell of a table or item of a list.
            if self.path.last().is_some_and(|last| last.element == Element::Words) {
                self.end_words();
            }
            self.text.clear();
        }
        self.path.push(Open { element, indent: None });
        Ok(())
    }

    fn is_aside(&self) -> bool {
        self.path.iter().any(|open| open.element == Element::Aside)
    }

    fn words(&mut self, words: &str) {
        if !self.is_aside() {
            self.text.push_str(words);
        }
    }

    fn close(&mut self) -> Result<(), &'static str> {
        let element = self.path.pop().map_or(Element::Other, |open| open.element);
        if self.is_aside() {
            return Ok(());
        }
        let is_own = self.path.last().is_some_and(|last| last.element == Element::Article);
        match element {
            Element::Article => {
                self.end_number();
                let article = self.article.take().filter(|article| article.number > 0);
                self.articles.push(article.ok_or("an article without a <num> that can be read")?);
            }
            Element::Num | Element::Heading if is_own => {
                let text = self.taken();
                if let Some(article) = self.article.as_mut() {
                    match element {
                        Element::Num => article.number = number(&text).unwrap_or_default(),
                        _ => article.title = text,
                    }
                }
            }
            Element::Num => {
                self.end_number();
                self.number = self.taken();
                self.number_at = self.path.len();
            }
            Element::Heading | Element::Words => self.end_words(),
            Element::Aside | Element::Other => {}
        }
        Ok(())
    }

    fn taken(&mut self) -> String {
        std::mem::take(&mut self.text).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn end_words(&mut self) {
        let words = self.taken();
        if words.is_empty() {
            return;
        }
        if self.number.is_empty() {
            self.place(words);
        } else {
            let number = std::mem::take(&mut self.number);
            self.place_numbered(format!("{number} {words}"));
        }
    }

    /// A number that another one follows, as in "(a)" followed by "(i)", is a paragraph of its own.
    fn end_number(&mut self) {
        let number = std::mem::take(&mut self.number);
        if !number.is_empty() {
            self.place_numbered(number);
        }
    }

    fn place_numbered(&mut self, text: String) {
        let Some(article) = self.article.as_mut() else { return };
        let paragraph = self.depths.place(text);
        // The element that was around the number is the last of those.
        if let Some(open) = self.number_at.checked_sub(1).and_then(|at| self.path.get_mut(at)) {
            open.indent = Some(paragraph.indent);
        }
        article.paragraphs.push(paragraph);
    }

    /// Words without a number stand as deep as the element they are in, unless they bear a mark.
    fn place(&mut self, text: String) {
        let Some(article) = self.article.as_mut() else { return };
        let around = self.path.iter().rev().find_map(|open| open.indent);
        article.paragraphs.push(match around {
            Some(indent) if !Depths::is_marked(&text) => TextParagraph { indent, text },
            _ => self.depths.place(text),
        });
    }
}

/// `Article 5`, `المادة ٥`, `第五条` or a bare `5.`
fn number(text: &str) -> Option<u16> {
    heading(text).map(|(number, _)| number).or_else(|| digits(text).map(|(number, _)| number))
}
