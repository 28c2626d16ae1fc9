//! Writes XML: escapes what is written, and keeps the first error for the end.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

/// XML (or HTML in its XML form) in the making.
pub(crate) struct Markup {
    writer: Writer<Vec<u8>>,
    failure: Option<io::Error>,
}

impl Markup {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        Self { writer: Writer::new(Vec::new()), failure: None }
    }

    /// A part of a package: begins with the XML declaration.
    pub(crate) fn part() -> Self {
        let mut part = Self::new();
        part.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        part
    }

    /// `<name a="b">`
    pub(crate) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.write(Event::Start(start(name, attributes)))
    }

    /// `</name>`
    pub(crate) fn close(&mut self, name: &str) -> &mut Self {
        self.write(Event::End(BytesEnd::new(name)))
    }

    /// `<name a="b"/>`
    pub(crate) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.write(Event::Empty(start(name, attributes)))
    }

    /// Text, escaped.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.write(Event::Text(BytesText::new(text)))
    }

    /// `<name a="b">text</name>`
    pub(crate) fn leaf(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        text: &str,
    ) -> &mut Self {
        self.open(name, attributes).text(text).close(name)
    }

    /// The bytes, or the first error.
    pub(crate) fn finish(self) -> io::Result<Vec<u8>> {
        match self.failure {
            Some(failure) => Err(failure),
            None => Ok(self.writer.into_inner()),
        }
    }

    fn write(&mut self, event: Event<'_>) -> &mut Self {
        if self.failure.is_none() {
            self.failure = self.writer.write_event(event).err();
        }
        self
    }
}

fn start<'a>(name: &'a str, attributes: &[(&'a str, &'a str)]) -> BytesStart<'a> {
    BytesStart::new(name).with_attributes(attributes.iter().copied())
}
