//! The tables of an answer as a document tells them: authorities by name, figures in the document's language.

use omnibus_documents::report::{TableContent, Writing};
use omnibus_domain::{
    locale::Locale,
    questionnaire::{
        answer::{AnswerContent, Authority},
        definition::Question,
        evaluate,
        figures::Cell,
        finding::AuthorityPart,
        number::Number,
    },
};
use omnibus_words::Words;

use crate::App;

/// The tables of what is seen of an answer; none that is empty.
pub(super) fn of(
    app: &App,
    words: &Words,
    question: &Question,
    seen: &AnswerContent,
) -> Vec<TableContent> {
    let tables = [authorities(seen), figures(app, words, question, seen)];
    tables.into_iter().flatten().filter(|table| !table.rows.is_empty()).collect()
}

fn authorities(seen: &AnswerContent) -> Option<TableContent> {
    let text = |text: &str| Writing { text: text.to_owned(), language: seen.language };
    let row = |one: &Authority| {
        let Authority { name, purpose, contact, languages, urgent } = one;
        [name, purpose, contact, languages, urgent].map(|part| text(part)).into()
    };
    Some(TableContent {
        title: "answer-field-authorities".to_owned(),
        columns: AuthorityPart::ALL
            .map(|part| format!("answer-authority-{}", part.as_str()))
            .into(),
        rows: seen.authorities.iter().map(row).collect(),
    })
}

fn figures(
    app: &App,
    words: &Words,
    question: &Question,
    seen: &AnswerContent,
) -> Option<TableContent> {
    let figures = evaluate::figures(&app.pack.questionnaire, question, seen)?;
    let writing = |text: String, language: Locale| Writing { text, language };
    let told = |text: String| writing(text, words.locale());
    let number = |number: Number| told(words.number(number));
    let cell = |cell: &Cell<'_>| match cell {
        Cell::Blank => told(String::new()),
        Cell::Number(one) => number(*one),
        Cell::Date(date) => told(words.partial_date(*date)),
        Cell::Text(text) | Cell::Unreadable(text, _) => writing((*text).to_owned(), seen.language),
    };
    let rows = figures.rows().iter().map(|row| {
        let label = std::iter::once(writing(row.label.to_owned(), seen.language));
        label.chain(row.cells.iter().map(cell)).collect()
    });
    let mut rows: Vec<Vec<Writing>> = rows.collect();
    if figures.has_totals() {
        let label = std::iter::once(told(words.get("answer-field-statistics.total")));
        let totals = figures.totals().iter();
        let totals = totals.map(|total| total.map_or_else(|| told(String::new()), number));
        rows.push(label.chain(totals).collect());
    }
    let table = figures.table();
    let columns = table.columns.iter().map(|column| table.column_key(column));
    Some(TableContent {
        title: table.key(),
        columns: std::iter::once(format!("{}.row", table.key())).chain(columns).collect(),
        rows,
    })
}
