//! An answer as a form's fields, and back. The names are those of the domain's field paths.

use std::collections::BTreeMap;

use omnibus_domain::{
    id::FileId,
    locale::Locale,
    questionnaire::{
        answer::{AnswerContent, Assistance, Authority, Measure, StatisticsRow, Status},
        definition::FieldName,
        finding::{AssistancePart, AuthorityPart, FieldPath, MeasurePart},
    },
};

use crate::form::Form;

/// What a form holds, with its rows as they were numbered there: a row is removed, and a file attached,
/// before rows without anything are left out.
#[derive(Debug, Default)]
pub struct Typed {
    measures: BTreeMap<usize, Measure>,
    assistance: BTreeMap<usize, Assistance>,
    statistics: BTreeMap<usize, StatisticsRow>,
    authorities: BTreeMap<usize, Authority>,
    rest: AnswerContent,
}

impl Typed {
    /// Reads a form. `page` is the language of the page: that of the answer, unless the form says another.
    pub fn read(form: &Form, page: Locale) -> Self {
        let text = |path: FieldPath| form.value(&path.to_string()).to_owned();
        let rest = AnswerContent {
            status: form.value("status").parse::<Status>().ok(),
            application: text(FieldPath::Application),
            reasons: text(FieldPath::Reasons),
            steps: text(FieldPath::Steps),
            successes: text(FieldPath::Successes),
            text: text(FieldPath::Text),
            ..AnswerContent::blank(form.parsed("language").unwrap_or(page))
        };
        let mut typed = Self { rest, ..Self::default() };
        for (name, value) in form.fields() {
            typed.row(name, value);
        }
        typed
    }

    fn row(&mut self, name: &str, value: &str) {
        if let Some((at, part)) = row(name, FieldName::Measures) {
            let measure = self.measures.entry(at).or_default();
            match part {
                "title" => value.clone_into(&mut measure.title),
                "citation" => value.clone_into(&mut measure.citation),
                "date" => value.clone_into(&mut measure.date),
                "link" => value.clone_into(&mut measure.link),
                "quote" => value.clone_into(&mut measure.quote),
                "files" => measure.files.extend(value.parse::<FileId>()),
                "law" => measure.law = value.parse().ok(),
                _ => {}
            }
        } else if let Some((at, part)) = row(name, FieldName::Assistance) {
            let need = self.assistance.entry(at).or_default();
            match part {
                "type" => value.clone_into(&mut need.kind),
                "description" => value.clone_into(&mut need.description),
                "provider" => value.clone_into(&mut need.provider),
                "priority" => value.clone_into(&mut need.priority),
                _ => {}
            }
        } else if let Some((at, part)) = row(name, FieldName::Authorities) {
            let authority = self.authorities.entry(at).or_default();
            match part {
                "name" => value.clone_into(&mut authority.name),
                "purpose" => value.clone_into(&mut authority.purpose),
                "contact" => value.clone_into(&mut authority.contact),
                "languages" => value.clone_into(&mut authority.languages),
                "urgent" => value.clone_into(&mut authority.urgent),
                _ => {}
            }
        } else if let Some((at, part)) = row(name, FieldName::Statistics) {
            let figures = self.statistics.entry(at).or_default();
            match part.strip_prefix("cell-") {
                Some(column) => drop(figures.cells.insert(column.to_owned(), value.to_owned())),
                None if part == "label" => value.clone_into(&mut figures.label),
                None => {}
            }
        }
    }

    /// Removes the row that a button names: `measures-2`.
    pub fn remove(&mut self, named: &str) {
        match named.rsplit_once('-').map(|(list, row)| (list, row.parse::<usize>())) {
            Some(("measures", Ok(row))) => drop(self.measures.remove(&row)),
            Some(("assistance", Ok(row))) => drop(self.assistance.remove(&row)),
            Some(("statistics", Ok(row))) => drop(self.statistics.remove(&row)),
            Some(("authorities", Ok(row))) => drop(self.authorities.remove(&row)),
            _ => {}
        }
    }

    /// Attaches a file that came in the field `measures-2-upload`.
    pub fn attach(&mut self, field: &str, file: FileId) {
        if let Some((row, "upload")) = row(field, FieldName::Measures) {
            self.measures.entry(row).or_default().files.push(file);
        }
    }

    /// The place that the row of a field has once rows without anything are left out; `None` if it has none.
    pub fn place(&self, field: &str) -> Option<usize> {
        let (wanted, _) = row(field, FieldName::Measures)?;
        let kept = self.measures.iter().filter(|(_, measure)| !measure.is_empty());
        kept.map(|(row, _)| *row).position(|row| row == wanted)
    }

    /// The answer as it is stored.
    pub fn content(self) -> AnswerContent {
        let Self { measures, assistance, statistics, authorities, rest } = self;
        let measures = measures.into_values().collect();
        let assistance = assistance.into_values().collect();
        let statistics = statistics.into_values().collect();
        let authorities = authorities.into_values().collect();
        AnswerContent { measures, assistance, statistics, authorities, ..rest }.normalised()
    }
}

/// The row and the part that a name means: `measures-2-title` is row 2, `title`.
fn row(name: &str, list: FieldName) -> Option<(usize, &str)> {
    let (row, part) = name.strip_prefix(list.as_str())?.strip_prefix('-')?.split_once('-')?;
    Some((row.parse().ok()?, part))
}

/// The field that keeps from which law of the library a measure was cited.
pub fn law_field(row: usize) -> String {
    format!("measures-{row}-law")
}

/// The fields of a form that shows this answer.
pub fn fields(content: &AnswerContent) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut add = |path: FieldPath, value: &str| fields.push((path.to_string(), value.to_owned()));
    add(FieldPath::Status, content.status.map_or("", Status::as_str));
    add(FieldPath::Application, &content.application);
    add(FieldPath::Reasons, &content.reasons);
    add(FieldPath::Steps, &content.steps);
    add(FieldPath::Successes, &content.successes);
    add(FieldPath::Text, &content.text);
    for (row, measure) in content.measures.iter().enumerate() {
        add(FieldPath::Measure(row, MeasurePart::Title), &measure.title);
        add(FieldPath::Measure(row, MeasurePart::Citation), &measure.citation);
        add(FieldPath::Measure(row, MeasurePart::Date), &measure.date);
        add(FieldPath::Measure(row, MeasurePart::Link), &measure.link);
        add(FieldPath::Measure(row, MeasurePart::Quote), &measure.quote);
        for file in &measure.files {
            add(FieldPath::Measure(row, MeasurePart::Files), file.as_str());
        }
    }
    for (row, measure) in content.measures.iter().enumerate() {
        fields.extend(measure.law.iter().map(|law| (law_field(row), law.to_string())));
    }
    let mut add = |path: FieldPath, value: &str| fields.push((path.to_string(), value.to_owned()));
    for (row, figures) in content.statistics.iter().enumerate() {
        add(FieldPath::RowLabel(row), &figures.label);
        for (column, cell) in &figures.cells {
            add(FieldPath::Cell(row, column.clone()), cell);
        }
    }
    for (row, authority) in content.authorities.iter().enumerate() {
        add(FieldPath::Authority(row, AuthorityPart::Name), &authority.name);
        add(FieldPath::Authority(row, AuthorityPart::Purpose), &authority.purpose);
        add(FieldPath::Authority(row, AuthorityPart::Contact), &authority.contact);
        add(FieldPath::Authority(row, AuthorityPart::Languages), &authority.languages);
        add(FieldPath::Authority(row, AuthorityPart::Urgent), &authority.urgent);
    }
    for (row, need) in content.assistance.iter().enumerate() {
        add(FieldPath::Need(row, AssistancePart::Type), &need.kind);
        add(FieldPath::Need(row, AssistancePart::Description), &need.description);
        add(FieldPath::Need(row, AssistancePart::Provider), &need.provider);
        add(FieldPath::Need(row, AssistancePart::Priority), &need.priority);
    }
    fields.push(("language".to_owned(), content.language.code().to_owned()));
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer() -> AnswerContent {
        let measure = |title: &str| Measure { title: title.to_owned(), ..Measure::default() };
        AnswerContent {
            status: Some(Status::Partly),
            measures: vec![
                Measure {
                    citation: "article 5".to_owned(),
                    date: "2004".to_owned(),
                    link: "https://laws.example.org".to_owned(),
                    quote: "a\nb".to_owned(),
                    files: vec!["f1".parse().unwrap(), "f2".parse().unwrap()],
                    law: Some("l1".parse().unwrap()),
                    ..measure("Penal Code")
                },
                measure("Act 2"),
            ],
            assistance: vec![Assistance {
                kind: "training".to_owned(),
                priority: "high".to_owned(),
                ..Assistance::default()
            }],
            statistics: vec![
                StatisticsRow {
                    label: "2023".to_owned(),
                    cells: [("cases".to_owned(), "1 200".to_owned())].into(),
                },
                StatisticsRow { label: "2024".to_owned(), ..StatisticsRow::default() },
            ],
            authorities: vec![Authority {
                name: "Ministry of Justice".to_owned(),
                purpose: "Extradition".to_owned(),
                contact: "1 Court Road\nTown".to_owned(),
                languages: "English, French".to_owned(),
                urgent: "Duty desk".to_owned(),
            }],
            reasons: "Time".to_owned(),
            ..AnswerContent::blank(Locale::Es)
        }
    }

    #[test]
    fn what_a_form_shows_reads_back_as_the_same_answer() {
        let form = Form::of(fields(&answer()));
        assert_eq!(Typed::read(&form, Locale::En).content(), answer());
        let blank = AnswerContent::blank(Locale::Ar);
        let form = Form::of(fields(&blank));
        assert_eq!(Typed::read(&form, Locale::En).content(), blank);
    }

    fn check(change: impl Fn(&mut Typed), titles: &[&str]) {
        let mut typed = Typed::read(&Form::of(fields(&answer())), Locale::En);
        change(&mut typed);
        let content = typed.content();
        let told: Vec<&str> = content.measures.iter().map(|one| one.title.as_str()).collect();
        assert_eq!(told, titles);
    }

    #[test]
    fn the_row_that_is_meant_is_removed_and_no_other() {
        check(|typed| typed.remove("measures-0"), &["Act 2"]);
        check(|typed| typed.remove("measures-1"), &["Penal Code"]);
        check(|typed| typed.remove("assistance-0"), &["Penal Code", "Act 2"]);
        for nothing in ["", "measures", "measures-9", "measures-x", "status-0"] {
            check(|typed| typed.remove(nothing), &["Penal Code", "Act 2"]);
        }
    }

    #[test]
    fn a_file_is_attached_where_it_was_chosen() {
        let form = [("measures-0-title", ""), ("measures-1-title", ""), ("measures-1-upload", "")];
        let mut typed = Typed::read(&Form::filled(form), Locale::En);
        typed.attach("measures-1-upload", "f1".parse().unwrap());
        assert_eq!(typed.place("measures-1-upload"), Some(0));
        assert_eq!(typed.place("measures-0-upload"), None);
        let content = typed.content();
        assert_eq!(content.measures.len(), 1);
        assert_eq!(content.measures[0].files, ["f1".parse().unwrap()]);
    }

    #[test]
    fn what_no_browser_sends_does_no_harm() {
        let form = [
            ("status", "maybe"),
            ("language", "de"),
            ("measures-99999999999999999999-title", "x"),
            ("measures-4000000000-title", "Act"),
            ("measures--title", "x"),
            ("measures-0-files", "../etc"),
            ("assistance-1-kind", "x"),
        ];
        let content = Typed::read(&Form::filled(form), Locale::Fr).content();
        assert_eq!((content.status, content.language), (None, Locale::Fr));
        assert_eq!(content.measures.len(), 1);
        assert_eq!(content.assistance, []);
    }
}
