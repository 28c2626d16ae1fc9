//! Writes a document as a fragment for a page: escaped, with `lang` and `dir` where they differ.

use omnibus_domain::locale::Locale;

use crate::{
    DocumentError,
    markup::Markup,
    model::{Block, Document, Entry, Heading, Masthead, ParagraphNumber, Table},
    text::{Emphasis, Run, Text, clean},
};

/// An `article` element of class `o-document`. Its title is an `h1`, headings of level 1 to 4 are `h2` to
/// `h5` with their ids, numbered paragraphs have the ids `p1`, `p2` …
///
/// # Errors
/// If writing fails, which no content should cause.
pub fn write(document: &Document) -> Result<String, DocumentError> {
    let language = document.language;
    let mut page = Markup::new();
    let attributes =
        [("class", "o-document"), ("lang", language.code()), ("dir", language.direction().html())];
    page.open("article", &attributes);
    masthead(&mut page, &document.masthead);
    if !document.masthead.kind.is_empty() {
        page.leaf("p", &[("class", "o-document__kind")], &clean(&document.masthead.kind));
    }
    page.leaf("h1", &[("class", "o-document__title")], &clean(&document.title));
    if let Some(status) = &document.status_note {
        page.leaf("p", &[("class", "o-document__status")], &clean(status));
    }
    for notice in &document.notices {
        page.leaf("p", &[("class", "o-document__notice")], &clean(notice));
    }
    contents(&mut page, document);
    page.open("div", &[("class", "o-paragraphs")]);
    document.blocks.iter().for_each(|each| block(&mut page, each, language));
    page.close("div").close("article");
    // The bytes came from `str`s; the lossy form only avoids a case that cannot be.
    Ok(String::from_utf8_lossy(&page.finish()?).into_owned())
}

/// Blocks alone, as they stand below a heading of a page: a `div` of class `o-paragraphs` in `language`.
///
/// # Errors
/// As [`write`].
pub fn fragment(blocks: &[Block], language: Locale) -> Result<String, DocumentError> {
    let mut page = Markup::new();
    let direction = language.direction().html();
    let attributes = [("class", "o-paragraphs"), ("lang", language.code()), ("dir", direction)];
    page.open("div", &attributes);
    blocks.iter().for_each(|each| block(&mut page, each, language));
    page.close("div");
    Ok(String::from_utf8_lossy(&page.finish()?).into_owned())
}

fn masthead(page: &mut Markup, masthead: &Masthead) {
    page.open("header", &[("class", "o-document__masthead")]);
    page.open("div", &[("class", "o-document__row")]);
    page.leaf("span", &[("class", "o-document__body")], &clean(&masthead.organization));
    if let Some(symbol) = &masthead.symbol {
        page.leaf("span", &[("class", "o-document__symbol"), ("dir", "ltr")], &clean(symbol));
    }
    page.close("div");
    for line in &masthead.body {
        page.leaf("div", &[("class", "o-document__body")], &clean(line));
    }
    page.open("div", &[("class", "o-document__facts")]);
    for line in [&masthead.distribution, &masthead.date, &masthead.original_language] {
        page.leaf("span", &[], &clean(line));
    }
    page.close("div").close("header");
}

fn contents(page: &mut Markup, document: &Document) {
    let Some(words) = &document.contents else {
        return;
    };
    page.open("nav", &[("class", "o-document__contents"), ("aria-labelledby", "contents")]);
    let attributes = [("class", "o-document__heading"), ("id", "contents")];
    page.leaf("h2", &attributes, &clean(&words.heading)).open("ul", &[("class", "govuk-list")]);
    for line in document.contents_lines() {
        let class = format!("o-document__line o-document__line--{}", line.heading.level);
        page.open("li", &[("class", &class)]);
        let link = format!("#{}", line.heading.id);
        page.open("a", &[("class", "govuk-link"), ("href", &link)]);
        heading_words(page, line.heading, document.language, " – ");
        page.close("a").close("li");
    }
    page.close("ul").close("nav");
}

fn block(page: &mut Markup, block: &Block, document: Locale) {
    match block {
        Block::Heading(line) => heading(page, line, document),
        Block::Paragraph { number, text } => paragraph(page, number.as_ref(), text, document),
        Block::Lead(text) => element(page, "p", "o-document__lead", text, document),
        Block::Note(text) => element(page, "p", "o-document__note", text, document),
        Block::List(entries) => {
            page.open("div", &[("class", "o-document__steps")]);
            steps(page, entries, document);
            page.close("div");
        }
        Block::ArticleText { language, note, entries } => {
            let (lang, dir) = (language.code(), language.direction().html());
            if let Some(note) = note {
                element(page, "p", "o-document__note", &Text::new(note), document);
            }
            page.open("div", &[("class", "o-article-text"), ("lang", lang), ("dir", dir)]);
            steps(page, entries, *language);
            page.close("div");
        }
        Block::Table(contents) => table(page, contents, document),
    }
}

fn heading(page: &mut Markup, heading: &Heading, document: Locale) {
    let level = heading.level.clamp(1, 4);
    let name = format!("h{}", level + 1);
    let class = if level < 3 { "o-document__heading" } else { "o-document__subheading" };
    page.open(&name, &[("id", &heading.id), ("class", class)]);
    heading_words(page, heading, document, "");
    page.close(&name);
}

/// Number and text; the subtitle on a line of its own unless `between` is to join them.
fn heading_words(page: &mut Markup, heading: &Heading, document: Locale, between: &str) {
    if let Some(numbering) = &heading.numbering {
        page.leaf("span", &[("class", "o-document__number")], &clean(numbering)).text(" ");
    }
    page.open("span", &[]);
    runs(page, &heading.text, document);
    if let Some(subtitle) = &heading.subtitle {
        match between {
            "" => page.empty("br", &[]),
            between => page.text(between),
        };
        runs(page, subtitle, document);
    }
    page.close("span");
}

fn paragraph(page: &mut Markup, number: Option<&ParagraphNumber>, text: &Text, document: Locale) {
    let Some(number) = number else {
        return element(page, "p", "o-document__text", text, document);
    };
    let id = format!("p{}", number.value);
    page.open("div", &[("class", "o-paragraphs__item"), ("id", &id)]);
    page.leaf("span", &[("class", "o-paragraphs__number")], &clean(&number.label)).text(" ");
    page.open("div", &[("class", "o-paragraphs__text")]).open("p", &foreign(text, document));
    runs(page, text, document);
    page.close("p").close("div").close("div");
}

/// An element of `class` with the text; language and direction stand on it if they are not the document's.
fn element(page: &mut Markup, name: &str, class: &str, text: &Text, document: Locale) {
    let mut attributes = vec![("class", class)];
    attributes.extend(foreign(text, document));
    page.open(name, &attributes);
    runs(page, text, document);
    page.close(name);
}

fn foreign(text: &Text, document: Locale) -> Vec<(&'static str, &'static str)> {
    let language = text.language.filter(|language| *language != document);
    let attributes = |l: Locale| vec![("lang", l.code()), ("dir", l.direction().html())];
    language.map(attributes).unwrap_or_default()
}

fn runs(page: &mut Markup, text: &Text, document: Locale) {
    for run in &text.runs {
        let around = text.language.unwrap_or(document);
        match run.language.filter(|language| *language != around) {
            None => emphasized(page, run),
            Some(language) => {
                let direction = language.direction().html();
                page.open("span", &[("lang", language.code()), ("dir", direction)]);
                emphasized(page, run);
                page.close("span");
            }
        }
    }
}

fn emphasized(page: &mut Markup, run: &Run) {
    match run.emphasis {
        Emphasis::Plain => page.text(run.text()),
        Emphasis::Strong => page.leaf("strong", &[], run.text()),
        Emphasis::Italic => page.leaf("em", &[], run.text()),
    };
}

fn steps(page: &mut Markup, entries: &[Entry], document: Locale) {
    for entry in entries {
        let class = match entry.depth {
            0 => "o-article-text__paragraph".to_owned(),
            depth => format!("o-article-text__paragraph o-article-text__paragraph--{depth}"),
        };
        let mut attributes = vec![("class", class.as_str())];
        attributes.extend(foreign(&entry.text, document));
        page.open("p", &attributes);
        if let Some(marker) = &entry.marker {
            page.text(&clean(marker)).text(" ");
        }
        runs(page, &entry.text, document);
        page.close("p");
    }
}

/// A table in a region of its own, which scrolls where the page is too narrow for it.
fn table(page: &mut Markup, table: &Table, document: Locale) {
    let caption = table.caption.plain();
    let region = [("class", "o-scroll"), ("tabindex", "0"), ("role", "region")];
    page.open("div", &[&region[..], &[("aria-label", caption.as_str())]].concat());
    page.open("table", &[("class", "govuk-table")]);
    element(
        page,
        "caption",
        "govuk-table__caption govuk-table__caption--s",
        &table.caption,
        document,
    );
    page.open("thead", &[("class", "govuk-table__head")])
        .open("tr", &[("class", "govuk-table__row")]);
    let figures: Vec<bool> =
        (0..table.columns.len()).map(|column| table.holds_figures(column)).collect();
    let class = |column: usize, of_figures: &'static str, other: &'static str| {
        if figures.get(column) == Some(&true) { of_figures } else { other }
    };
    for (index, column) in table.columns.iter().enumerate() {
        let numeric = "govuk-table__header govuk-table__header--numeric";
        let class = class(index, numeric, "govuk-table__header");
        page.open("th", &[("scope", "col"), ("class", class)]);
        runs(page, &column.heading, document);
        page.close("th");
    }
    page.close("tr").close("thead").open("tbody", &[("class", "govuk-table__body")]);
    for row in &table.rows {
        page.open("tr", &[("class", "govuk-table__row")]);
        for (index, cell) in row.iter().enumerate() {
            let numeric = "govuk-table__cell govuk-table__cell--numeric";
            page.open("td", &[("class", class(index, numeric, "govuk-table__cell"))]);
            cell.iter().for_each(|text| element(page, "div", "o-document__cell", text, document));
            page.close("td");
        }
        page.close("tr");
    }
    page.close("tbody").close("table").close("div");
}
