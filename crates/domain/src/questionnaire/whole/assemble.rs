//! Numbers, names, types and reach: what is looked at when a questionnaire is put together.

use std::collections::{BTreeMap, BTreeSet};

use super::{Node, Questionnaire};
use crate::{
    chapter::Chapter,
    questionnaire::{
        definition::{Question, QuestionKind},
        expression::Written,
        figures::Prepared,
        mistake::{DefinitionError, Origin},
        reach::{Reach, reach, reach_of_check},
        resolve::{Kind, Misfit, Names, Place, Resolved},
        table::{ColumnKind, Table},
    },
};

impl Questionnaire {
    /// Gives questions and chapters their numbers.
    pub(super) fn number(&mut self, questions: Vec<Question>) -> Vec<DefinitionError> {
        let mut errors = Vec::new();
        let mut places: BTreeMap<Chapter, usize> = BTreeMap::new();
        for (at, question) in questions.iter().enumerate() {
            if self.by_id.insert(question.id.clone(), at).is_some() {
                errors.push(DefinitionError::Twice(question.id.clone()));
            }
            let chapter = *places.entry(question.chapter.clone()).or_insert_with(|| {
                self.chapters.push(question.chapter.clone());
                self.of_chapter.push(Vec::new());
                self.chapters.len() - 1
            });
            self.of_chapter[chapter].push(at);
            self.chapter_of.push(chapter);
        }
        self.questions = questions;
        errors
    }

    /// What questions name and does not exist.
    pub(super) fn unknown(&self, tables: &[Table]) -> Vec<DefinitionError> {
        let mut errors = Vec::new();
        for question in &self.questions {
            let id = &question.id;
            let unknown = question.see.iter().filter(|other| !self.by_id.contains_key(*other));
            errors.extend(unknown.map(|unknown| DefinitionError::Unknown {
                question: id.clone(),
                unknown: unknown.clone(),
            }));
            let Some(table) = &question.table else { continue };
            if !tables.iter().any(|one| one.id == *table) {
                let table = table.clone();
                errors.push(DefinitionError::UnknownTable { question: id.clone(), table });
            } else if question.kind == QuestionKind::Text {
                errors.push(DefinitionError::TableOfText(id.clone()));
            }
        }
        errors
    }

    /// Conditions of chapters about which nothing is asked.
    pub(super) fn gates_of_nothing(
        &self,
        gates: &BTreeMap<Chapter, Written>,
    ) -> Vec<DefinitionError> {
        let unknown = gates.keys().filter(|chapter| !self.chapters.contains(chapter));
        unknown
            .map(|chapter| DefinitionError::Misfit {
                origin: Origin::Chapter(chapter.clone()),
                at: 0,
                misfit: Misfit::UnknownChapter(chapter.clone()),
            })
            .collect()
    }

    pub(super) fn resolve(
        &mut self,
        gates: &BTreeMap<Chapter, Written>,
        tables: Vec<Table>,
    ) -> Vec<DefinitionError> {
        let mut errors = Vec::new();
        let mut names = Names {
            questions: &self.questions,
            by_id: &self.by_id,
            chapters: &self.chapters,
            tables: &tables,
            instruments: Vec::new(),
        };
        let mut resolve = |written: &Written, place: Place<'_>, kind: Kind, origin: Origin| {
            let wrong = |(at, misfit)| errors.push(DefinitionError::Misfit { origin, at, misfit });
            names.of_kind(written, place, kind).map_err(wrong).ok()
        };
        let mut condition = |written: &Option<Written>, place: Place<'_>, origin: Origin| {
            written.as_ref().and_then(|written| resolve(written, place, Kind::Truth, origin))
        };
        let when = self.questions.iter().map(|question| {
            condition(&question.when, Place::Question, Origin::Question(question.id.clone()))
        });
        let when = when.collect();
        let fields = self.form.fields.iter();
        let fields = fields
            .map(|field| condition(&field.when, Place::Field, Origin::Field(field.name)))
            .collect();
        let chapters = self.chapters.iter().map(|chapter| {
            let gate = gates.get(chapter).cloned();
            condition(&gate, Place::Question, Origin::Chapter(chapter.clone()))
        });
        let opened = chapters.collect();
        let agreements = self.questions.iter().enumerate().map(|(at, question)| {
            let checks = question.checks.iter().filter_map(|check| {
                let origin = Origin::Agreement(question.id.clone(), check.id.clone());
                let holds = resolve(&check.holds, Place::Question, Kind::Truth, origin)?;
                Some((question.check_key(&check.id), holds))
            });
            (at, checks.collect::<Vec<_>>())
        });
        let agreements = agreements.filter(|(_, checks)| !checks.is_empty()).collect();
        let prepared = tables.iter().map(|table| {
            let computed = table.columns.iter().enumerate().map(|(at, column)| {
                let ColumnKind::Computed(from) = &column.kind else { return None };
                let origin = Origin::Column(table.id.clone(), column.id.clone());
                resolve(from, Place::Column(table, at), Kind::Number, origin)
            });
            let computed = computed.collect();
            let checks = table.checks.iter().filter_map(|check| {
                let origin = Origin::Check(table.id.clone(), check.id.clone());
                resolve(&check.holds, Place::Check(table), Kind::Truth, origin)
            });
            Prepared { table: table.clone(), computed, checks: checks.collect() }
        });
        let prepared = prepared.collect();
        self.instruments = names.instruments;
        (self.when, self.fields, self.gates, self.tables) = (when, fields, opened, prepared);
        self.agreements = agreements;
        errors
    }

    /// Conditions that never or always hold.
    pub(super) fn unreachable(&self) -> Vec<DefinitionError> {
        let questions = self.questions.iter().zip(&self.when);
        let questions =
            questions.map(|(one, when)| (Origin::Question(one.id.clone()), when.as_ref()));
        let chapters = self.chapters.iter().zip(&self.gates);
        let chapters = chapters.map(|(one, when)| (Origin::Chapter(one.clone()), when.as_ref()));
        let fields = self.form.fields.iter().zip(&self.fields);
        let fields = fields.map(|(one, when)| (Origin::Field(one.name), when.as_ref()));
        let conditions = questions.chain(chapters).chain(fields).filter_map(|(origin, when)| {
            let reach = reach(when?, &self.questions);
            Some((origin, reach))
        });
        let checks = self.agreements.iter().flat_map(|(at, checks)| {
            let question = &self.questions[*at];
            // A check is looked at only where its question applies.
            let gate = &self.gates[self.chapter_of[*at]];
            let wanted: Vec<&Resolved> = self.when[*at].iter().chain(gate).collect();
            let named = question.checks.iter().zip(checks);
            named.map(move |(check, (_, holds))| {
                let origin = Origin::Agreement(question.id.clone(), check.id.clone());
                (origin, reach_of_check(holds, &wanted, &self.questions))
            })
        });
        conditions
            .chain(checks)
            .filter_map(|(origin, reach)| match reach {
                Reach::Never => Some(DefinitionError::Never(origin)),
                Reach::Always => Some(DefinitionError::Always(origin)),
                Reach::Sometimes => None,
            })
            .collect()
    }

    /// For every question the places of those that it names and of those that name it, each once.
    pub(super) fn both_ways(&self) -> Vec<Vec<usize>> {
        let named = |question: &Question| -> Vec<usize> {
            question.see.iter().filter_map(|id| self.index(id)).collect()
        };
        let mut related: Vec<Vec<usize>> = self.questions.iter().map(named).collect();
        for (at, question) in self.questions.iter().enumerate() {
            for other in named(question) {
                if !related[other].contains(&at) {
                    related[other].push(at);
                }
            }
        }
        for (at, others) in related.iter_mut().enumerate() {
            let mut seen = BTreeSet::from([at]);
            others.retain(|other| seen.insert(*other));
        }
        related
    }

    /// For each node those that it waits for.
    pub(super) fn waits(&self) -> Vec<BTreeSet<usize>> {
        let looked_at = |condition: &Option<Resolved>| -> BTreeSet<usize> {
            let leaves = condition.iter().flat_map(Resolved::leaves);
            leaves.filter_map(|slot| self.looked_at(slot)).collect()
        };
        let mut waits: Vec<BTreeSet<usize>> = self.when.iter().map(looked_at).collect();
        for (question, chapter) in self.chapter_of.iter().enumerate() {
            if self.gates[*chapter].is_some() {
                waits[question].insert(self.place(Node::Gate(*chapter)));
            }
        }
        waits.extend(self.gates.iter().map(looked_at));
        // Only a chapter that a condition looks at as a whole waits for its questions.
        let wanted: BTreeSet<usize> = waits.iter().flatten().copied().collect();
        for (chapter, questions) in self.of_chapter.iter().enumerate() {
            let is_wanted = wanted.contains(&self.place(Node::Answers(chapter)));
            waits.push(if is_wanted {
                questions.iter().copied().collect()
            } else {
                BTreeSet::new()
            });
        }
        waits
    }
}
