//! Section (a) of an article: the State's answers, question by question (M24).

use super::{
    content::{AnswerContent, MeasureContent, NeedContent, TableContent, Writing},
    teller::Teller,
};
use crate::{
    model::Cell,
    text::{Emphasis, Run, Text, lines},
};

impl Teller<'_> {
    /// The answers, with their tables.
    pub(super) fn answers(&mut self, answers: &[AnswerContent]) {
        answers.iter().for_each(|answer| self.answer(answer));
    }

    fn answer(&mut self, answer: &AnswerContent) {
        self.question(answer);
        let status = answer.status.as_deref().unwrap_or("not-answered");
        self.told(&format!("blueprint-information-{status}"));
        self.measures(&answer.measures);
        self.part("blueprint-information-application", answer.application.as_ref());
        answer.tables.iter().for_each(|table| self.given(table));
        self.part("blueprint-information-reasons", answer.reasons.as_ref());
        self.part("blueprint-information-steps", answer.steps.as_ref());
        self.needs(&answer.needs);
        self.part("blueprint-information-successes", answer.successes.as_ref());
    }

    /// "Paragraph 1 (a) (i) – must. Does your State …?"
    fn question(&mut self, answer: &AnswerContent) {
        let mut text = Text::default();
        if let Some(place) = &answer.place {
            let paragraph = self.words.at("blueprint-information-paragraph", place, &[]);
            text = text.and(Run::emphasized(paragraph, Emphasis::Strong));
        }
        if let Some(strength) = &answer.strength {
            let strength = self.words.get(&format!("strength-{strength}"));
            text = text.and(Run::new(format!(" [{strength}]")));
        }
        if !text.runs.is_empty() {
            text = text.and(Run::new(" "));
        }
        self.lead(text.and(Run::emphasized(&answer.question, Emphasis::Italic)));
    }

    fn part(&mut self, key: &str, writing: Option<&Writing>) {
        let Some(writing) = writing.filter(|writing| lines(&writing.text).next().is_some()) else {
            return;
        };
        self.told(key);
        self.writing(writing);
    }

    fn measures(&mut self, measures: &[MeasureContent]) {
        if measures.is_empty() {
            return;
        }
        let args = [("state", self.state()), ("count", measures.len().into())];
        self.numbered(Text::new(self.words.with("blueprint-information-measures", &args)));
        let mut columns = vec![
            ("blueprint-table-measure", 4),
            ("blueprint-table-article", 2),
            ("blueprint-table-date", 2),
            ("blueprint-table-text", 5),
        ];
        let mut rows: Vec<Vec<Cell>> =
            measures.iter().map(|measure| self.measure(measure)).collect();
        // Where nothing is quoted the others have the room.
        if rows.iter().all(|row| row.last().is_none_or(Vec::is_empty)) {
            columns.pop();
            rows.iter_mut().for_each(|row| drop(row.pop()));
        }
        self.table("documents-table-measures", &columns, rows);
    }

    fn measure(&self, measure: &MeasureContent) -> Vec<Cell> {
        let mut quoted: Cell = measure.text.iter().flat_map(|text| self.cell(text)).collect();
        quoted.extend((!measure.link.is_empty()).then(|| Text::new(&measure.link)));
        quoted.extend(measure.files.iter().map(|file| Text::new(file).with(Emphasis::Italic)));
        vec![
            self.cell(&measure.title),
            vec![Text::new(&measure.article)],
            vec![Text::new(&measure.date)],
            quoted,
        ]
    }

    fn given(&mut self, TableContent { title, columns, rows }: &TableContent) {
        let columns: Vec<(&str, u16)> = columns.iter().map(|key| (key.as_str(), 1)).collect();
        let rows = rows.iter().map(|row| row.iter().map(|text| self.cell(text)).collect());
        let rows = rows.collect();
        self.table(title, &columns, rows);
    }

    fn needs(&mut self, needs: &[NeedContent]) {
        if needs.is_empty() {
            return;
        }
        let columns = [
            ("blueprint-table-type", 3),
            ("blueprint-table-description", 5),
            ("blueprint-table-provider", 3),
            ("blueprint-table-priority", 2),
        ];
        let rows = needs.iter().map(|need| self.need(need)).collect();
        self.table("blueprint-table-assistance", &columns, rows);
    }

    fn need(&self, need: &NeedContent) -> Vec<Cell> {
        let named = |family: &str, id: &str| match id {
            "" => String::new(),
            id => self.words.get(&format!("answer-assistance-{family}-{id}")),
        };
        vec![
            vec![Text::new(named("type", &need.kind))],
            self.cell(&need.description),
            vec![Text::new(&need.provider)],
            vec![Text::new(named("priority", &need.priority))],
        ]
    }

    fn cell(&self, writing: &Writing) -> Cell {
        let document = self.words.locale();
        lines(&writing.text)
            .map(|line| Text::in_language(line, writing.language, document))
            .collect()
    }
}
