//! The questionnaire as a whole: questions in their order, expressions resolved, what waits for what.

mod assemble;

use std::collections::BTreeMap;

use super::{
    definition::{Form, Question},
    expression::Written,
    figures::Prepared,
    graph::Graph,
    mistake::{DefinitionError, Waiting},
    resolve::{Resolved, Slot},
    table::Table,
};
use crate::{
    chapter::Chapter,
    id::{InstrumentId, QuestionId},
    instrument::ArticleRef,
};

/// All questions in the order in which they are asked, and the form of the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questionnaire {
    questions: Vec<Question>,
    form: Form,
    by_id: BTreeMap<QuestionId, usize>,
    chapters: Vec<Chapter>,
    /// The questions of each chapter.
    of_chapter: Vec<Vec<usize>>,
    /// The chapter of each question.
    pub(super) chapter_of: Vec<usize>,
    /// The condition of each question.
    pub(super) when: Vec<Option<Resolved>>,
    /// The condition of each chapter.
    pub(super) gates: Vec<Option<Resolved>>,
    /// What must hold between the answer to a question and others: its message, and what it looks at.
    pub(super) agreements: BTreeMap<usize, Vec<(String, Resolved)>>,
    /// The condition of each field of the form.
    pub(super) fields: Vec<Option<Resolved>>,
    /// The instruments that conditions name.
    pub(super) instruments: Vec<InstrumentId>,
    pub(super) tables: Vec<Prepared>,
    /// For every question those that may serve it too, whichever of the two says so.
    related: Vec<Vec<usize>>,
    /// Questions, then the conditions of chapters, then the answers of chapters; see [`Node`].
    pub(super) graph: Graph,
}

/// What a questionnaire is made of.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// All questions in order.
    pub questions: Vec<Question>,
    /// The form in which provisions are answered.
    pub form: Form,
    /// Conditions of whole chapters: their questions apply only while these hold.
    pub gates: BTreeMap<Chapter, Written>,
    /// The tables that questions name.
    pub tables: Vec<Table>,
}

/// A node of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// A question.
    Question(usize),
    /// The condition of a chapter.
    Gate(usize),
    /// The answers of a chapter as a whole.
    Answers(usize),
}

impl Questionnaire {
    /// Puts questions and form together.
    ///
    /// # Errors
    /// As [`Questionnaire::assemble`].
    pub fn new(questions: Vec<Question>, form: Form) -> Result<Self, Vec<DefinitionError>> {
        Self::assemble(Parts { questions, form, ..Parts::default() })
    }

    /// Puts a questionnaire together.
    ///
    /// # Errors
    /// Every mistake found: questions that are there twice, names of what does not exist, types that do not fit,
    /// circles of conditions, conditions that never or always hold.
    pub fn assemble(parts: Parts) -> Result<Self, Vec<DefinitionError>> {
        let Parts { questions, form, gates, tables } = parts;
        let mut whole = Self { form, ..Self::default() };
        let mut errors = whole.number(questions);
        errors.extend(whole.unknown(&tables));
        errors.extend(whole.gates_of_nothing(&gates));
        errors.extend(whole.resolve(&gates, tables));
        if !errors.is_empty() {
            return Err(errors);
        }
        errors.extend(whole.unreachable());
        whole.related = whole.both_ways();
        match Graph::new(&whole.waits()) {
            Ok(graph) => whole.graph = graph,
            Err(circles) => errors.extend(circles.iter().map(|circle| {
                DefinitionError::Cycle(circle.iter().map(|node| whole.named(*node)).collect())
            })),
        }
        if errors.is_empty() { Ok(whole) } else { Err(errors) }
    }

    fn looked_at(&self, slot: &Slot) -> Option<usize> {
        Some(match slot {
            Slot::Answer(at) | Slot::Answered(at) | Slot::TotalOf(at, _) | Slot::RowsOf(at) => *at,
            Slot::Begun(at) | Slot::Complete(at) => self.place(Node::Answers(*at)),
            _ => return None,
        })
    }

    /// The number of a node in the graph.
    pub(super) fn place(&self, node: Node) -> usize {
        match node {
            Node::Question(at) => at,
            Node::Gate(at) => self.questions.len() + at,
            Node::Answers(at) => self.questions.len() + self.chapters.len() + at,
        }
    }

    /// The node of a number in the graph.
    pub(super) fn node(&self, place: usize) -> Node {
        let (questions, chapters) = (self.questions.len(), self.chapters.len());
        match place.checked_sub(questions) {
            None => Node::Question(place),
            Some(at) if at < chapters => Node::Gate(at),
            Some(at) => Node::Answers(at - chapters),
        }
    }

    fn named(&self, place: usize) -> Waiting {
        match self.node(place) {
            Node::Question(at) => Waiting::Question(self.questions[at].id.clone()),
            Node::Gate(at) => Waiting::Chapter(self.chapters[at].clone()),
            Node::Answers(at) => Waiting::Answers(self.chapters[at].clone()),
        }
    }

    /// All questions in order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The form in which provisions are answered.
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// The place of a question among all.
    pub(super) fn index(&self, id: &QuestionId) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// A question by its id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.index(id).and_then(|at| self.questions.get(at))
    }

    /// The table that is asked for with a question.
    pub fn table(&self, question: &Question) -> Option<&Table> {
        self.prepared(question).map(|prepared| &prepared.table)
    }

    /// All tables.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter().map(|prepared| &prepared.table)
    }

    pub(super) fn prepared(&self, question: &Question) -> Option<&Prepared> {
        let id = question.table.as_ref()?;
        self.tables.iter().find(|prepared| prepared.table.id == *id)
    }

    /// The questions of a chapter in order; none for a chapter about which nothing is asked.
    pub fn of_chapter(&self, chapter: &Chapter) -> Vec<&Question> {
        let at = self.chapters.iter().position(|known| known == chapter);
        let places = at.and_then(|at| self.of_chapter.get(at)).map(Vec::as_slice);
        let places = places.unwrap_or_default();
        places.iter().filter_map(|at| self.questions.get(*at)).collect()
    }

    /// The questions whose answers may serve this one too (M25), whichever of the two says so: those that it
    /// names itself come first.
    pub fn related(&self, id: &QuestionId) -> impl Iterator<Item = &Question> {
        let places = self.index(id).and_then(|at| self.related.get(at));
        places.into_iter().flatten().filter_map(|at| self.questions.get(*at))
    }

    /// The questions on an article in order.
    pub fn of_article(&self, article: &ArticleRef) -> Vec<&Question> {
        self.of_chapter(&Chapter::Article(article.clone()))
    }

    /// The chapters about which something is asked, in the order of their first questions.
    pub fn chapters(&self) -> Vec<Chapter> {
        self.chapters.clone()
    }

    /// How many chapters there are.
    pub(super) fn chapter_count(&self) -> usize {
        self.chapters.len()
    }

    /// A chapter by its place.
    pub(super) fn chapter_at(&self, at: usize) -> Option<&Chapter> {
        self.chapters.get(at)
    }
}

#[cfg(test)]
mod tests;
