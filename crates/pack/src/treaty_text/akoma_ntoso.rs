//! Treaty texts in Akoma Ntoso XML: `<article>` with `<num>`, `<heading>` and paragraphs.
//!
//! Document type definitions and entities other than the five of XML are refused: nothing is expanded
//! and nothing is fetched.

use quick_xml::{
    Reader,
    events::{BytesRef, Event},
};

use super::{
    ArticleText, TextError, TreatyText,
    marker::Depths,
    numeral::{digits, heading},
};

/// The deepest nesting of elements accepted.
const DEEPEST: usize = 200;

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
    /// Holds running words: `p`.
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
            b"p" => Self::Words,
            b"meta" | b"authorialNote" | b"remark" => Self::Aside,
            _ => Self::Other,
        }
    }
}

#[derive(Default)]
struct Reading {
    articles: Vec<ArticleText>,
    article: Option<ArticleText>,
    depths: Depths,
    path: Vec<Element>,
    /// The number that the next words carry: `(a)`.
    number: String,
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
        self.path.push(element);
        let begins = matches!(element, Element::Num | Element::Heading | Element::Words);
        if begins && !self.path.contains(&Element::Aside) {
            self.text.clear();
        }
        Ok(())
    }

    fn words(&mut self, words: &str) {
        if !self.path.contains(&Element::Aside) {
            self.text.push_str(words);
        }
    }

    fn close(&mut self) -> Result<(), &'static str> {
        let element = self.path.pop().unwrap_or(Element::Other);
        if element == Element::Article {
            let article = self.article.take().filter(|article| article.number > 0);
            self.articles.push(article.ok_or("an article without a <num> that can be read")?);
            return Ok(());
        }
        let Some(article) = self.article.as_mut().filter(|_| !self.path.contains(&Element::Aside))
        else {
            return Ok(());
        };
        let text = || self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_own = self.path.last() == Some(&Element::Article);
        match element {
            Element::Num if is_own => article.number = number(&text()).unwrap_or_default(),
            Element::Num => self.number = text(),
            Element::Heading if is_own => article.title = text(),
            Element::Heading | Element::Words => {
                let text = format!("{} {}", std::mem::take(&mut self.number), text());
                self.text.clear();
                if !text.trim().is_empty() {
                    article.paragraphs.push(self.depths.place(text.trim().to_owned()));
                }
            }
            Element::Article | Element::Aside | Element::Other => {}
        }
        Ok(())
    }
}

/// `Article 5`, `المادة ٥`, `第五条` or a bare `5.`
fn number(text: &str) -> Option<u16> {
    heading(text).map(|(number, _)| number).or_else(|| digits(text).map(|(number, _)| number))
}
