//! The gap analysis of a State for itself: what is in place, in part, not, and which help is needed (M29).
//!
//! It lists and counts the State's own answers. It never weighs them: nothing is summed over articles, nothing is a
//! share of anything, nothing compares (M6).

use std::fmt;

use crate::{
    id::{InstrumentId, ThemeId},
    instrument::ArticleRef,
    questionnaire::{
        answer::{AnswerContent, Assistance, Status},
        definition::{Form, Question, QuestionKind, Questionnaire, Strength},
        evaluate::{self, Situation},
    },
    theme::{Theme, Themes},
};

/// How a provision stands by the State's own answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Law and practice cover the whole provision.
    InPlace,
    /// They cover some of it.
    Partly,
    /// No measure covers what the State is obliged to do or to consider.
    NotInPlace,
    /// The treaty leaves it to the State, which does not make use of it: no gap.
    NotUsed,
    /// The State has not said yet.
    NotAnswered,
}

impl Standing {
    /// In the order in which they are always listed.
    pub const ALL: [Self; 5] =
        [Self::InPlace, Self::Partly, Self::NotInPlace, Self::NotUsed, Self::NotAnswered];

    /// How an answer stands; `None` for a question that was not answered.
    pub const fn of(status: Option<Status>, strength: Option<Strength>) -> Self {
        match (status, strength) {
            (Some(Status::Yes), _) => Self::InPlace,
            (Some(Status::Partly), _) => Self::Partly,
            (Some(Status::No), Some(Strength::May)) => Self::NotUsed,
            (Some(Status::No), _) => Self::NotInPlace,
            (None, _) => Self::NotAnswered,
        }
    }

    /// The word used in addresses and message keys (`gap-standing-{word}`).
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InPlace => "in-place",
            Self::Partly => "partly",
            Self::NotInPlace => "not-in-place",
            Self::NotUsed => "not-used",
            Self::NotAnswered => "not-answered",
        }
    }

    /// True if something of the provision is missing.
    pub const fn is_gap(self) -> bool {
        matches!(self, Self::Partly | Self::NotInPlace)
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A provision with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    /// What is asked.
    pub question: Question,
    /// How it stands.
    pub standing: Standing,
    /// The answer as others would see it: what the status does not call for is blank.
    pub content: AnswerContent,
}

impl Provision {
    /// The help that is needed for it.
    pub fn needs(&self) -> impl Iterator<Item = &Assistance> {
        self.content.assistance.iter().filter(|need| !need.is_empty())
    }
}

/// An article with its provisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleGap {
    /// The article.
    pub article: ArticleRef,
    /// Its provisions, in the order in which they are asked.
    pub provisions: Vec<Provision>,
}

impl ArticleGap {
    /// How many of its provisions stand like this.
    pub fn count(&self, standing: Standing) -> usize {
        self.standing(standing).count()
    }

    /// Its provisions that stand like this.
    pub fn standing(&self, standing: Standing) -> impl Iterator<Item = &Provision> {
        self.provisions.iter().filter(move |provision| provision.standing == standing)
    }

    /// How many needs for technical assistance are named in it.
    pub fn needs(&self) -> usize {
        self.provisions.iter().map(|provision| provision.needs().count()).sum()
    }
}

/// A need for technical assistance with the provision in whose answer it is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need<'a> {
    /// The article.
    pub article: &'a ArticleRef,
    /// The provision.
    pub provision: &'a Provision,
    /// What is needed.
    pub need: &'a Assistance,
}

/// The gap analysis: articles in the order in which they are asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GapAnalysis {
    /// The articles with a provision that applies.
    pub articles: Vec<ArticleGap>,
}

impl GapAnalysis {
    /// What the answers say about every provision that applies, as far as the reader sees its question.
    pub fn new(
        questionnaire: &Questionnaire,
        situation: &Situation<'_>,
        sees: impl Fn(&Question) -> bool,
    ) -> Self {
        let mut articles: Vec<ArticleGap> = Vec::new();
        for question in evaluate::applicable(questionnaire, situation) {
            let Some(article) = question.chapter.article() else { continue };
            if question.kind != QuestionKind::Provision || !sees(question) {
                continue;
            }
            if articles.last().is_none_or(|last| last.article != *article) {
                articles.push(ArticleGap { article: article.clone(), provisions: Vec::new() });
            }
            let content =
                situation.answers.get(&question.id).map_or_else(AnswerContent::default, |answer| {
                    evaluate::visible(questionnaire, question, answer)
                });
            let standing = Standing::of(content.status, question.strength);
            let provision = Provision { question: question.clone(), standing, content };
            if let Some(last) = articles.last_mut() {
                last.provisions.push(provision);
            }
        }
        Self { articles }
    }

    /// Only the articles of an instrument, a theme, or both.
    #[must_use]
    pub fn narrowed(mut self, instrument: Option<&InstrumentId>, theme: Option<&Theme>) -> Self {
        self.articles.retain(|one| {
            instrument.is_none_or(|instrument| one.article.instrument == *instrument)
                && theme.is_none_or(|theme| theme.articles.contains(&one.article))
        });
        self
    }

    /// An article.
    pub fn article(&self, article: &ArticleRef) -> Option<&ArticleGap> {
        self.articles.iter().find(|one| one.article == *article)
    }

    /// The articles under each theme that has any, in the order of the themes. An article of two themes stands under
    /// both; one of none stands at the end, under `None`.
    pub fn by_theme<'a>(
        &'a self,
        themes: &'a Themes,
    ) -> Vec<(Option<&'a ThemeId>, Vec<&'a ArticleGap>)> {
        let of = |theme: &'a Theme| {
            let is_in = |one: &&ArticleGap| theme.articles.contains(&one.article);
            (Some(&theme.id), self.articles.iter().filter(is_in).collect::<Vec<_>>())
        };
        let left = self.articles.iter().filter(|one| themes.of(&one.article).next().is_none());
        let groups = themes.list.iter().map(of).chain([(None, left.collect())]);
        groups.filter(|(_, articles)| !articles.is_empty()).collect()
    }

    /// Every need for technical assistance, in the order of the provisions.
    pub fn needs(&self) -> impl Iterator<Item = Need<'_>> {
        self.articles.iter().flat_map(|one| {
            one.provisions.iter().flat_map(|provision| {
                provision.needs().map(|need| Need { article: &one.article, provision, need })
            })
        })
    }

    /// The needs under each type that has any: the types in the order of the form, then those that it no longer
    /// offers, at the end the needs whose type was not chosen (an empty word).
    pub fn needs_by_type<'a>(&'a self, form: &'a Form) -> Vec<(&'a str, Vec<Need<'a>>)> {
        let mut types: Vec<&str> = form.assistance_types.iter().map(String::as_str).collect();
        for need in self.needs() {
            let kind = need.need.kind.as_str();
            if !kind.is_empty() && !types.contains(&kind) {
                types.push(kind);
            }
        }
        types.push("");
        let of = |kind: &'a str| {
            (kind, self.needs().filter(|need| need.need.kind == kind).collect::<Vec<_>>())
        };
        types.into_iter().map(of).filter(|(_, needs)| !needs.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests;
