//! A questionnaire with answers in it: after a change only what depends on it is settled anew.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap},
};

use super::{
    answer::{AnswerContent, Status},
    definition::{Question, QuestionKind, Questionnaire},
    evaluate::{Progress, Situation, is_blank, visible_figures},
    expression::Value,
    finding::{FieldPath, Finding, Shortcoming},
    number::Number,
    resolve::{Resolved, Slot},
    whole::Node,
};
use crate::{chapter::Chapter, id::QuestionId};

/// What is known of one review's answers, and everything that follows from them.
///
/// An answer to a question that does not apply counts as not given. It stays in the sheet, and counts again once
/// its question applies again.
#[derive(Clone, Debug)]
pub struct Sheet<'q> {
    questionnaire: &'q Questionnaire,
    /// For each instrument that conditions name: party to it, under review.
    instruments: Vec<(bool, bool)>,
    reviewed_before: bool,
    /// For each chapter whether it is covered by the review at all.
    covered: Vec<bool>,
    given: Vec<Option<Given>>,
    applies: Vec<bool>,
    open: Vec<bool>,
    progress: Vec<Progress>,
    /// Nodes to settle, first in the order of the graph first.
    queue: BinaryHeap<Reverse<usize>>,
    queued: Vec<bool>,
}

/// What conditions can look at in an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Given {
    status: Option<Status>,
    rows: usize,
    totals: Vec<Option<Number>>,
}

/// The questions that begin or cease to apply with a change, in no order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consequences<'q> {
    /// Those that apply now.
    pub begun: Vec<&'q Question>,
    /// Those that no longer apply; their answers are kept.
    pub ceased: Vec<&'q Question>,
}

impl<'q> Sheet<'q> {
    /// Settles everything, with the answers given so far.
    pub fn new(questionnaire: &'q Questionnaire, situation: &Situation<'_>) -> Self {
        let (questions, chapters) =
            (questionnaire.questions().len(), questionnaire.chapter_count());
        let instruments = questionnaire.instruments.iter();
        let has = |set: &BTreeSet<_>, id| set.contains(id);
        let is_covered = |at| {
            let article = questionnaire.chapter_at(at).and_then(Chapter::article);
            article.is_none_or(|article| has(&situation.under_review, &article.instrument))
        };
        let mut sheet = Self {
            instruments: instruments
                .map(|id| (has(&situation.parties, id), has(&situation.under_review, id)))
                .collect(),
            reviewed_before: situation.reviewed_before,
            covered: (0..chapters).map(is_covered).collect(),
            given: vec![None; questions],
            applies: vec![false; questions],
            open: vec![false; chapters],
            progress: vec![Progress::default(); chapters],
            queue: BinaryHeap::new(),
            queued: vec![false; questions + 2 * chapters],
            questionnaire,
        };
        for (id, content) in &situation.answers {
            if let Some(at) = questionnaire.index(id) {
                sheet.given[at] = sheet.read(at, content);
            }
        }
        // A chapter without a condition is open from the beginning: its questions do not wait for it.
        for (at, gate) in questionnaire.gates.iter().enumerate() {
            sheet.open[at] = gate.is_none() && sheet.covered[at];
        }
        for place in &questionnaire.graph.order {
            sheet.settle(*place);
        }
        sheet
    }

    /// Takes an answer, or its removal, and settles what depends on it.
    pub fn change(
        &mut self,
        question: &QuestionId,
        content: Option<&AnswerContent>,
    ) -> Consequences<'q> {
        let mut consequences = Consequences::default();
        let Some(at) = self.questionnaire.index(question) else { return consequences };
        let given = content.and_then(|content| self.read(at, content));
        if given == self.given[at] {
            return consequences;
        }
        let answered = given.is_some();
        let before = std::mem::replace(&mut self.given[at], given);
        if !self.applies[at] {
            return consequences;
        }
        self.count_answered(at, before.is_some(), answered);
        self.queue_waiting(at);
        while let Some(Reverse(rank)) = self.queue.pop() {
            self.queued[rank] = false;
            let Some(place) = self.questionnaire.graph.order.get(rank).copied() else { continue };
            if !self.settle(place) {
                continue;
            }
            self.queue_waiting(place);
            if let Node::Question(at) = self.questionnaire.node(place) {
                let question = &self.questionnaire.questions()[at];
                let list = if self.applies[at] {
                    &mut consequences.begun
                } else {
                    &mut consequences.ceased
                };
                list.push(question);
            }
        }
        consequences
    }

    /// The questions that apply, in order.
    pub fn applicable(&self) -> Vec<&'q Question> {
        let questions = self.questionnaire.questions().iter().zip(&self.applies);
        questions.filter(|(_, applies)| **applies).map(|(question, _)| question).collect()
    }

    /// How far each chapter with a question that applies is, in order.
    pub fn progress(&self) -> Vec<(Chapter, Progress)> {
        let chapters = self.progress.iter().enumerate();
        chapters
            .filter(|(_, progress)| progress.applicable > 0)
            .filter_map(|(at, progress)| {
                Some((self.questionnaire.chapter_at(at)?.clone(), *progress))
            })
            .collect()
    }

    /// What is noticed about the answer to a question beside other answers: the checks of the question for which
    /// everything that they compare has been given, and which do not hold.
    pub fn contradictions(&self, question: &Question) -> Vec<Finding> {
        let at = self.questionnaire.index(&question.id).filter(|at| self.applies[*at]);
        let checks = at.and_then(|at| self.questionnaire.agreements.get(&at));
        let fails = |(_, holds): &&(String, Resolved)| holds.fails(&|slot| self.value(slot));
        let failing = checks.into_iter().flatten().filter(fails);
        let field = match question.kind {
            QuestionKind::Provision => FieldPath::Status,
            QuestionKind::Text => FieldPath::Text,
        };
        let finding = |message: &String| Finding {
            field: field.clone(),
            kind: Shortcoming::Contradicts(message.clone()),
        };
        failing.map(|(message, _)| finding(message)).collect()
    }

    /// What conditions can look at in an answer; `None` if it is blank.
    fn read(&self, at: usize, content: &AnswerContent) -> Option<Given> {
        let question = &self.questionnaire.questions()[at];
        if is_blank(question, content) {
            return None;
        }
        let figures = visible_figures(self.questionnaire, question, content);
        Some(Given {
            status: content.status,
            rows: figures.as_ref().map_or(0, |figures| figures.rows().len()),
            totals: figures.map(|figures| figures.totals().to_vec()).unwrap_or_default(),
        })
    }

    fn queue_waiting(&mut self, place: usize) {
        let graph = &self.questionnaire.graph;
        for waiting in &graph.waiting[place] {
            let rank = graph.rank[*waiting];
            if !std::mem::replace(&mut self.queued[rank], true) {
                self.queue.push(Reverse(rank));
            }
        }
    }

    /// Settles a node; true if what others see of it has changed.
    fn settle(&mut self, place: usize) -> bool {
        match self.questionnaire.node(place) {
            Node::Question(at) => self.settle_question(at),
            Node::Gate(at) => {
                let open = self.covered[at] && self.holds(&self.questionnaire.gates[at]);
                std::mem::replace(&mut self.open[at], open) != open
            }
            // Whoever looks at a chapter as a whole looks anew at what it has become.
            Node::Answers(_) => true,
        }
    }

    fn settle_question(&mut self, at: usize) -> bool {
        let chapter = self.questionnaire.chapter_of[at];
        let applies = self.open[chapter] && self.holds(&self.questionnaire.when[at]);
        if self.applies[at] == applies {
            return false;
        }
        self.applies[at] = applies;
        let progress = &mut self.progress[chapter];
        let answered = usize::from(self.given[at].is_some());
        if applies {
            progress.applicable += 1;
            progress.answered += answered;
        } else {
            progress.applicable -= 1;
            progress.answered -= answered;
        }
        true
    }

    fn count_answered(&mut self, at: usize, before: bool, after: bool) {
        let progress = &mut self.progress[self.questionnaire.chapter_of[at]];
        progress.answered = progress.answered - usize::from(before) + usize::from(after);
    }

    fn holds(&self, condition: &Option<Resolved>) -> bool {
        condition.as_ref().is_none_or(|condition| condition.holds(&|slot| self.value(slot)))
    }

    fn value<'v>(&self, slot: &'v Slot) -> Value<'v> {
        let given = |at: &usize| self.given[*at].as_ref().filter(|_| self.applies[*at]);
        let instrument = |at: &usize| self.instruments.get(*at).copied().unwrap_or_default();
        match slot {
            Slot::Answer(at) => {
                Value::or_blank(given(at).and_then(|given| given.status), Value::Status)
            }
            Slot::Answered(at) => Value::Truth(given(at).is_some()),
            Slot::TotalOf(at, column) => {
                let total =
                    given(at).and_then(|given| given.totals.get(*column).copied().flatten());
                Value::or_blank(total, Value::Number)
            }
            Slot::RowsOf(at) => {
                let rows = given(at).map_or(0, |given| given.rows);
                Value::Number(Number::whole(rows.try_into().unwrap_or(i64::MAX)))
            }
            Slot::Begun(at) => Value::Truth(self.progress[*at].answered > 0),
            Slot::Complete(at) => {
                let Progress { answered, applicable } = self.progress[*at];
                Value::Truth(applicable > 0 && answered == applicable)
            }
            Slot::Party(at) => Value::Truth(instrument(at).0),
            Slot::UnderReview(at) => Value::Truth(instrument(at).1),
            Slot::ReviewedBefore => Value::Truth(self.reviewed_before),
            _ => slot.constant().unwrap_or(Value::Blank),
        }
    }
}

#[cfg(test)]
mod tests;
