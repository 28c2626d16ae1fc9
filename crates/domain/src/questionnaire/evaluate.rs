//! What follows from answers: which questions apply, which fields are shown, what is noticed, how far it is.
//!
//! Hidden values count as blank and are kept: who changes the status back finds the text still there.

use std::collections::{BTreeMap, BTreeSet};

pub use super::finding::{Finding, Shortcoming};
use super::{
    answer::{AnswerContent, Authority, Status},
    date::PartialDate,
    definition::{Field, FieldName, Question, QuestionKind, Questionnaire, Strength},
    expression::Value,
    figures::Figures,
    finding::{AssistancePart, AuthorityPart, FieldPath, MeasurePart},
    limit::is_web_address,
    resolve::Slot,
    sheet::Sheet,
};
use crate::{
    chapter::Chapter,
    id::{InstrumentId, QuestionId},
};

/// What is known about one review when its questionnaire is looked at as a whole.
#[derive(Clone, Debug, Default)]
pub struct Situation<'a> {
    /// The instruments under review.
    pub under_review: BTreeSet<InstrumentId>,
    /// The instruments to which the State under review is a party.
    pub parties: BTreeSet<InstrumentId>,
    /// True if an earlier review of the State is final.
    pub reviewed_before: bool,
    /// The answers given so far.
    pub answers: BTreeMap<&'a QuestionId, &'a AnswerContent>,
}

/// How far a chapter is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The questions that apply and have been given something.
    pub answered: usize,
    /// The questions that apply.
    pub applicable: usize,
}

/// The questions that apply, in order: those on instruments under review whose condition holds. The
/// answer to a question that does not apply counts as not given.
pub fn applicable<'q>(
    questionnaire: &'q Questionnaire,
    situation: &Situation<'_>,
) -> Vec<&'q Question> {
    Sheet::new(questionnaire, situation).applicable()
}

/// How far each chapter with a question that applies is, in order.
pub fn progress(
    questionnaire: &Questionnaire,
    situation: &Situation<'_>,
) -> Vec<(Chapter, Progress)> {
    Sheet::new(questionnaire, situation).progress()
}

/// The fields shown for an answer, in order; none for a question that is answered by text.
pub fn shown_fields<'q>(
    questionnaire: &'q Questionnaire,
    question: &Question,
    status: Option<Status>,
) -> Vec<&'q Field> {
    if question.kind == QuestionKind::Text {
        return Vec::new();
    }
    let value = |slot| status_value(slot, status);
    let fields = questionnaire.form().fields.iter().zip(&questionnaire.fields);
    fields
        .filter(|(field, _)| match field.name {
            FieldName::Statistics => question.table.is_some(),
            FieldName::Authorities => question.authorities,
            _ => true,
        })
        .filter(|(_, when)| when.as_ref().is_none_or(|when| when.holds(&value)))
        .map(|(field, _)| field)
        .collect()
}

/// The condition of a field looks at the status alone.
fn status_value(slot: &Slot, status: Option<Status>) -> Value<'_> {
    match slot {
        Slot::Status => Value::or_blank(status, Value::Status),
        slot => slot.constant().unwrap_or(Value::Blank),
    }
}

/// The figures of a question's table; `None` if it has none, or if it is not shown.
pub fn visible_figures<'a>(
    questionnaire: &'a Questionnaire,
    question: &Question,
    content: &'a AnswerContent,
) -> Option<Figures<'a>> {
    let shown = shown_fields(questionnaire, question, content.status);
    let is_shown = shown.iter().any(|field| field.name == FieldName::Statistics);
    figures(questionnaire, question, content).filter(|_| is_shown)
}

/// The figures of a question's table, also while its status hides them; `None` if it has no table.
pub fn figures<'a>(
    questionnaire: &'a Questionnaire,
    question: &Question,
    content: &'a AnswerContent,
) -> Option<Figures<'a>> {
    let prepared = questionnaire.prepared(question)?;
    Some(Figures::new(prepared, &content.statistics))
}

/// The answer as others see it: what is in fields that are not shown is blank.
pub fn visible(
    questionnaire: &Questionnaire,
    question: &Question,
    content: &AnswerContent,
) -> AnswerContent {
    let mut seen = AnswerContent::blank(content.language);
    if question.kind == QuestionKind::Text {
        seen.text.clone_from(&content.text);
        return seen;
    }
    seen.status = content.status;
    for field in shown_fields(questionnaire, question, content.status) {
        match field.name {
            FieldName::Measures => seen.measures.clone_from(&content.measures),
            FieldName::Application => seen.application.clone_from(&content.application),
            FieldName::Statistics => seen.statistics.clone_from(&content.statistics),
            FieldName::Authorities => seen.authorities.clone_from(&content.authorities),
            FieldName::Reasons => seen.reasons.clone_from(&content.reasons),
            FieldName::Steps => seen.steps.clone_from(&content.steps),
            FieldName::Assistance => seen.assistance.clone_from(&content.assistance),
            FieldName::Successes => seen.successes.clone_from(&content.successes),
        }
    }
    seen
}

/// True if nothing has been given that answers this question.
pub fn is_blank(question: &Question, content: &AnswerContent) -> bool {
    match question.kind {
        QuestionKind::Text => content.text.trim().is_empty(),
        QuestionKind::Provision => content.is_empty_but_for_text(),
    }
}

/// What is noticed about a draft answer, in the order of the form. What is hidden is not looked at.
pub fn findings(
    questionnaire: &Questionnaire,
    question: &Question,
    content: &AnswerContent,
) -> Vec<Finding> {
    let mut noticed = Noticed(exceeded(content));
    if is_blank(question, content) {
        let field = match question.kind {
            QuestionKind::Text => FieldPath::Text,
            QuestionKind::Provision => FieldPath::Status,
        };
        noticed.add(field, Shortcoming::NothingGiven);
    } else if question.kind == QuestionKind::Provision {
        if content.status.is_none() {
            noticed.add(FieldPath::Status, Shortcoming::StatusMissing);
        }
        let seen = visible(questionnaire, question, content);
        let shown = shown_fields(questionnaire, question, content.status);
        for field in shown {
            match field.name {
                FieldName::Measures => noticed.measures(&seen),
                FieldName::Reasons => noticed.reasons(&seen, question.strength),
                FieldName::Assistance => noticed.assistance(&seen, questionnaire),
                FieldName::Authorities => noticed.authorities(&seen),
                FieldName::Statistics => {
                    let figures = visible_figures(questionnaire, question, &seen);
                    noticed.0.extend(figures.iter().flat_map(Figures::findings));
                }
                FieldName::Application | FieldName::Steps | FieldName::Successes => {}
            }
        }
    }
    noticed.0.sort_by(|one, other| one.field.cmp(&other.field));
    noticed.0
}

fn exceeded(content: &AnswerContent) -> Vec<Finding> {
    let told = content.exceeded_limits().map(|limit| {
        let (most, length) = (limit.most, limit.length);
        let kind = if limit.rows {
            Shortcoming::TooMany { most, length }
        } else {
            Shortcoming::TooLong { most, length }
        };
        Finding { field: limit.field, kind }
    });
    told.collect()
}

struct Noticed(Vec<Finding>);

impl Noticed {
    fn add(&mut self, field: FieldPath, kind: Shortcoming) {
        self.0.push(Finding { field, kind });
    }

    fn measures(&mut self, seen: &AnswerContent) {
        if seen.measures.iter().all(|measure| measure.is_empty()) {
            self.add(FieldPath::Measures, Shortcoming::MeasureMissing);
        }
        for (row, measure) in seen.measures.iter().enumerate() {
            if measure.is_empty() {
                continue;
            }
            let part = |part| FieldPath::Measure(row, part);
            if measure.title.trim().is_empty() {
                self.add(part(MeasurePart::Title), Shortcoming::TitleMissing);
            }
            let date = measure.date.trim();
            if !date.is_empty() && date.parse::<PartialDate>().is_err() {
                self.add(part(MeasurePart::Date), Shortcoming::DateUnreadable);
            }
            let link = measure.link.trim();
            if !link.is_empty() && !is_web_address(link) {
                self.add(part(MeasurePart::Link), Shortcoming::LinkUnreadable);
            }
        }
    }

    fn authorities(&mut self, seen: &AnswerContent) {
        if seen.authorities.iter().all(Authority::is_empty) {
            self.add(FieldPath::Authorities, Shortcoming::AuthorityMissing);
        }
        for (row, authority) in seen.authorities.iter().enumerate() {
            let part = |part| FieldPath::Authority(row, part);
            if authority.is_empty() {
                continue;
            }
            if authority.name.trim().is_empty() {
                self.add(part(AuthorityPart::Name), Shortcoming::AuthorityNameMissing);
            }
            if authority.contact.trim().is_empty() {
                self.add(part(AuthorityPart::Contact), Shortcoming::ContactMissing);
            }
        }
    }

    /// What the treaty leaves to the State needs no reason if the State does not do it.
    fn reasons(&mut self, seen: &AnswerContent, strength: Option<Strength>) {
        if seen.reasons.trim().is_empty() && strength != Some(Strength::May) {
            self.add(FieldPath::Reasons, Shortcoming::ReasonsMissing);
        }
    }

    fn assistance(&mut self, seen: &AnswerContent, questionnaire: &Questionnaire) {
        let form = questionnaire.form();
        for (row, need) in seen.assistance.iter().enumerate().filter(|(_, need)| !need.is_empty()) {
            let part = |part| FieldPath::Need(row, part);
            if need.kind.is_empty() {
                self.add(part(AssistancePart::Type), Shortcoming::TypeMissing);
            } else if !form.assistance_types.contains(&need.kind) {
                self.add(part(AssistancePart::Type), Shortcoming::UnknownChoice);
            }
            if !need.priority.is_empty() && !form.priorities.contains(&need.priority) {
                self.add(part(AssistancePart::Priority), Shortcoming::UnknownChoice);
            }
        }
    }
}

#[cfg(test)]
mod tests;
