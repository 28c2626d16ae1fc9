//! What is asked: the questions, and the form in which each provision is answered (M23, M24).

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

use serde::Deserialize;

use super::condition::{Condition, Test};
use crate::{chapter::Chapter, id::QuestionId, instrument::ArticleRef, paragraph::ParagraphRef};

/// A question of the self-assessment. Its words are the message of its id, its guidance
/// `{id}.guidance`, an invented State's answer `{id}.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its identifier.
    pub id: QuestionId,
    /// The chapter it belongs to.
    pub chapter: Chapter,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The paragraph of the article.
    pub paragraph: Option<ParagraphRef>,
    /// How strongly the provision binds; none outside articles.
    pub strength: Option<Strength>,
    /// When it applies; always, if there is no condition.
    pub when: Option<Condition>,
    /// Questions whose answers may serve here too (M25), and this one's there: [`Questionnaire::related`] tells both.
    pub see: Vec<QuestionId>,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum QuestionKind {
    /// A status, and the fields that follow from it.
    #[default]
    Provision,
    /// One text.
    Text,
}

/// How strongly a provision binds. Its mark is the message `strength-{strength}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// The State is obliged.
    Must,
    /// The State is obliged to consider it.
    Consider,
    /// It is left to the State.
    May,
}

impl Strength {
    /// The strongest first.
    pub const ALL: [Self; 3] = [Self::Must, Self::Consider, Self::May];

    /// The word used in the pack, the API and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Consider => "consider",
            Self::May => "may",
        }
    }
}

impl Question {
    /// The message with its guidance.
    pub fn guidance_key(&self) -> String {
        format!("{}.guidance", self.id)
    }

    /// The message with the answer of an invented State.
    pub fn example_key(&self) -> String {
        format!("{}.example", self.id)
    }
}

/// A field of the form, as the pack describes it. Its label is the message `answer-field-{name}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Which field.
    pub name: FieldName,
    /// For which status it is shown; always, if there is no condition.
    pub when: Option<Condition>,
}

/// The fields of the form in which a provision is answered, beside the status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the field of `AnswerContent` of that name")]
pub enum FieldName {
    Measures,
    Application,
    Reasons,
    Steps,
    Assistance,
    Successes,
}

impl FieldName {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Measures,
        Self::Application,
        Self::Reasons,
        Self::Steps,
        Self::Assistance,
        Self::Successes,
    ];

    /// The word used in the pack, forms, the API and message keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Measures => "measures",
            Self::Application => "application",
            Self::Reasons => "reasons",
            Self::Steps => "steps",
            Self::Assistance => "assistance",
            Self::Successes => "successes",
        }
    }
}

impl FromStr for FieldName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|name| name.as_str() == text).ok_or_else(|| text.to_owned())
    }
}

/// The form of an answer: its fields in order and the choices it offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The fields that follow the status, in order.
    pub fields: Vec<Field>,
    /// The types of technical assistance; each is named by `answer-assistance-type-{type}`.
    pub assistance_types: Vec<String>,
    /// The priorities of a need; each is named by `answer-assistance-priority-{priority}`.
    pub priorities: Vec<String>,
}

/// All questions in the order in which they are asked, and the form of the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questionnaire {
    questions: Vec<Question>,
    form: Form,
    by_id: BTreeMap<QuestionId, usize>,
    by_chapter: BTreeMap<Chapter, Vec<usize>>,
    chapters: Vec<Chapter>,
    /// Every question after those its condition looks at.
    settled: Vec<usize>,
    /// For every question those that may serve it too, whichever of the two says so.
    related: Vec<Vec<usize>>,
}

/// Why questions do not make a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DefinitionError {
    /// Two questions have one id.
    Twice(QuestionId),
    /// A question's `see` or condition names a question that does not exist.
    Unknown {
        /// Where it is named.
        question: QuestionId,
        /// What is named.
        unknown: QuestionId,
    },
    /// The conditions of these questions wait for one another.
    Cycle(Vec<QuestionId>),
    /// A question's condition looks at `status`, which only a field's condition can.
    StatusInQuestion(QuestionId),
    /// A field's condition looks at something other than `status`.
    OnlyStatusInField(FieldName),
}

impl fmt::Display for DefinitionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Twice(id) => write!(f, "the question {id} is there twice"),
            Self::Unknown { question, unknown } => {
                write!(f, "{question} refers to {unknown}, which is not a question")
            }
            Self::Cycle(ids) => {
                let names: Vec<&str> = ids.iter().map(QuestionId::as_str).collect();
                write!(
                    f,
                    "the conditions of these questions wait for one another: {}",
                    names.join(", ")
                )
            }
            Self::StatusInQuestion(id) => write!(
                f,
                "the condition of {id} looks at 'status': use answer(\"…\"); only fields of answer.toml have a status"
            ),
            Self::OnlyStatusInField(name) => {
                write!(f, "the condition of the field {} can look at 'status' only", name.as_str())
            }
        }
    }
}

impl Questionnaire {
    /// Puts questions and form together.
    ///
    /// # Errors
    /// Every mistake found: questions that are there twice, unknown, or wait for one another.
    pub fn new(questions: Vec<Question>, form: Form) -> Result<Self, Vec<DefinitionError>> {
        let mut errors = misplaced_tests(&questions, &form);
        let mut by_id = BTreeMap::new();
        for (at, question) in questions.iter().enumerate() {
            if by_id.insert(question.id.clone(), at).is_some() {
                errors.push(DefinitionError::Twice(question.id.clone()));
            }
        }
        errors.extend(unknown_references(&questions, &by_id));
        let settled = settle(&questions, &by_id).unwrap_or_else(|cycle| {
            errors.push(DefinitionError::Cycle(cycle));
            Vec::new()
        });
        if !errors.is_empty() {
            return Err(errors);
        }
        let (mut by_chapter, mut chapters) = (BTreeMap::<Chapter, Vec<usize>>::new(), Vec::new());
        for (at, question) in questions.iter().enumerate() {
            let chapter = question.chapter.clone();
            if !by_chapter.contains_key(&chapter) {
                chapters.push(chapter.clone());
            }
            by_chapter.entry(chapter).or_default().push(at);
        }
        let related = both_ways(&questions, &by_id);
        Ok(Self { questions, form, by_id, by_chapter, chapters, settled, related })
    }

    /// All questions in order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The form in which provisions are answered.
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// A question by its id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.by_id.get(id).and_then(|at| self.questions.get(*at))
    }

    /// The questions of a chapter in order; none for a chapter about which nothing is asked.
    pub fn of_chapter(&self, chapter: &Chapter) -> Vec<&Question> {
        let places = self.by_chapter.get(chapter).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|at| self.questions.get(*at)).collect()
    }

    /// The questions whose answers may serve this one too (M25), whichever of the two says so: those that it
    /// names itself come first.
    pub fn related(&self, id: &QuestionId) -> impl Iterator<Item = &Question> {
        let places = self.by_id.get(id).and_then(|at| self.related.get(*at));
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

    /// Every question, those that a condition looks at before the question with that condition.
    pub(super) fn settled(&self) -> impl Iterator<Item = &Question> {
        self.settled.iter().filter_map(|at| self.questions.get(*at))
    }
}

fn misplaced_tests(questions: &[Question], form: &Form) -> Vec<DefinitionError> {
    let is_status = |test: &&Test| matches!(test, Test::Status(_));
    let looks_at_status = |when: &Condition| when.tests().iter().any(is_status);
    let in_questions = questions
        .iter()
        .filter(|question| question.when.as_ref().is_some_and(looks_at_status))
        .map(|question| DefinitionError::StatusInQuestion(question.id.clone()));
    let in_fields = form
        .fields
        .iter()
        .filter(|field| field.when.as_ref().is_some_and(|when| !when.tests().iter().all(is_status)))
        .map(|field| DefinitionError::OnlyStatusInField(field.name));
    in_questions.chain(in_fields).collect()
}

fn unknown_references(
    questions: &[Question],
    by_id: &BTreeMap<QuestionId, usize>,
) -> impl Iterator<Item = DefinitionError> {
    let references = questions.iter().flat_map(|question| {
        let looked_at = question.when.iter().flat_map(Condition::questions);
        question.see.iter().chain(looked_at).map(move |id| (question, id))
    });
    references.filter(|(_, id)| !by_id.contains_key(*id)).map(|(question, id)| {
        DefinitionError::Unknown { question: question.id.clone(), unknown: id.clone() }
    })
}

/// For every question the places of those that it names and of those that name it, each once.
fn both_ways(questions: &[Question], by_id: &BTreeMap<QuestionId, usize>) -> Vec<Vec<usize>> {
    let mut related: Vec<Vec<usize>> = questions
        .iter()
        .map(|question| question.see.iter().filter_map(|id| by_id.get(id).copied()).collect())
        .collect();
    for (at, question) in questions.iter().enumerate() {
        for named in question.see.iter().filter_map(|id| by_id.get(id)) {
            if !related[*named].contains(&at) {
                related[*named].push(at);
            }
        }
    }
    for (at, others) in related.iter_mut().enumerate() {
        let mut seen = BTreeSet::from([at]);
        others.retain(|other| seen.insert(*other));
    }
    related
}

/// The places of all questions, each after those its condition looks at, or the questions of a cycle.
fn settle(
    questions: &[Question],
    by_id: &BTreeMap<QuestionId, usize>,
) -> Result<Vec<usize>, Vec<QuestionId>> {
    let mut waits: Vec<BTreeSet<usize>> = questions
        .iter()
        .map(|question| {
            let looked_at = question.when.iter().flat_map(Condition::questions);
            looked_at.filter_map(|id| by_id.get(id).copied()).collect()
        })
        .collect();
    let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); questions.len()];
    for (at, others) in waits.iter().enumerate() {
        for other in others {
            waiting[*other].push(at);
        }
    }
    let mut settled: Vec<usize> = (0..questions.len()).filter(|at| waits[*at].is_empty()).collect();
    let mut next = 0;
    while let Some(done) = settled.get(next).copied() {
        next += 1;
        for at in &waiting[done] {
            waits[*at].remove(&done);
            if waits[*at].is_empty() {
                settled.push(*at);
            }
        }
    }
    let left = waits.iter().zip(questions).filter(|(others, _)| !others.is_empty());
    let left: Vec<QuestionId> = left.map(|(_, question)| question.id.clone()).collect();
    if left.is_empty() { Ok(settled) } else { Err(left) }
}

#[cfg(test)]
mod tests;
