//! The library as it is read: its laws, and the answers that cite them.

use std::collections::BTreeMap;

use omnibus_domain::{
    id::{FileId, LawId, ReviewId},
    policy::{self, Access, Actor},
    questionnaire::definition::Question,
};
use omnibus_store::{Law, LawFile};

use crate::{App, AppError, Result};

/// The library of a State.
#[derive(Debug)]
pub struct Library {
    /// The person's part.
    pub access: Access,
    /// Each law with how many answers that the person may see cite it.
    pub laws: Vec<(Law, usize)>,
    /// True if the person may add laws and change them.
    pub keeps: bool,
}

/// A law on its page.
#[derive(Debug)]
pub struct LawView {
    /// The person's part.
    pub access: Access,
    /// The law.
    pub law: Law,
    /// The file with its text.
    pub file: Option<LawFile>,
    /// The answers that cite it, as far as the person may see them.
    pub cited: Vec<Cited>,
    /// True if the person may change it.
    pub keeps: bool,
    /// True if the person may remove it.
    pub removes: bool,
}

/// An answer that cites a law.
#[derive(Clone, Debug)]
pub struct Cited {
    /// The review.
    pub review: ReviewId,
    /// True for a review other than the one through which the library is read.
    pub elsewhere: bool,
    /// The question.
    pub question: Question,
    /// The articles and paragraphs cited, where they are given.
    pub articles: Vec<String>,
}

/// The library of the State under review.
///
/// # Errors
/// As [`policy::may_see_laws`].
pub async fn list(app: &App, actor: &Actor, review: &ReviewId) -> Result<Library> {
    let access = app.access(actor, review).await?;
    policy::may_see_laws(&access)?;
    let laws = app.store.read().laws(&access.state).await?;
    let mut cited = citations(app, actor, &access).await?;
    let count = |law: Law| {
        let places = cited.remove(&law.id).map_or(0, |places| places.len());
        (law, places)
    };
    Ok(Library {
        laws: laws.into_iter().map(count).collect(),
        keeps: policy::may_keep_laws(&access).is_ok(),
        access,
    })
}

/// A law with the answers that cite it.
///
/// # Errors
/// As [`policy::may_see_laws`]; [`AppError::NotFound`] if it is not in the library of the State.
pub async fn view(app: &App, actor: &Actor, review: &ReviewId, id: &LawId) -> Result<LawView> {
    let access = app.access(actor, review).await?;
    policy::may_see_laws(&access)?;
    let read = app.store.read();
    let law = read.law(&access.state, id).await?.ok_or(AppError::NotFound)?;
    let file = match &law.file {
        Some(file) => read.law_file(&access.state, file).await?,
        None => None,
    };
    let cited = citations(app, actor, &access).await?.remove(id).unwrap_or_default();
    Ok(LawView {
        file,
        cited,
        keeps: policy::may_keep_laws(&access).is_ok(),
        removes: policy::may_remove_laws(&access).is_ok(),
        law,
        access,
    })
}

/// A file that was uploaded for a law, whether a law has it yet or not.
///
/// # Errors
/// As [`policy::may_see_laws`].
pub async fn file(
    app: &App,
    actor: &Actor,
    review: &ReviewId,
    id: &FileId,
) -> Result<Option<LawFile>> {
    let access = app.access(actor, review).await?;
    policy::may_see_laws(&access)?;
    Ok(app.store.read().law_file(&access.state, id).await?)
}

/// The answers of the State that cite each law: in this review, and in others in which the person has a part. A ministry
/// is told of those that it fills.
async fn citations(app: &App, actor: &Actor, here: &Access) -> Result<BTreeMap<LawId, Vec<Cited>>> {
    let read = app.store.read();
    let mut parts = BTreeMap::from([(here.review.clone(), here.clone())]);
    for review in read.reviews_of_state(&here.state).await? {
        if !parts.contains_key(&review.id)
            && let Some(access) = read.access(&actor.user, &review.id).await?
        {
            parts.insert(review.id, access);
        }
    }
    let reviews: Vec<ReviewId> = parts.keys().cloned().collect();
    let mut places: BTreeMap<LawId, Vec<Cited>> = BTreeMap::new();
    for (review, answer) in read.citing_answers(&reviews).await? {
        let question = app.pack.questionnaire.question(&answer.question);
        let (Some(access), Some(question)) = (parts.get(&review), question) else { continue };
        if policy::may_see_answer(access, &question.chapter, &question.id).is_err() {
            continue;
        }
        for measure in answer.content.measures {
            let Some(law) = measure.law else { continue };
            let of_law = places.entry(law).or_default();
            let last = of_law.last_mut();
            let article = Some(measure.citation).filter(|article| !article.is_empty());
            match last.filter(|one| one.review == review && one.question.id == question.id) {
                Some(same) => same.articles.extend(article),
                None => of_law.push(Cited {
                    elsewhere: review != here.review,
                    review: review.clone(),
                    question: question.clone(),
                    articles: article.into_iter().collect(),
                }),
            }
        }
    }
    let asked = app.pack.questionnaire.questions().iter();
    let order: BTreeMap<_, _> = asked.enumerate().map(|(at, one)| (&one.id, at)).collect();
    for cited in places.values_mut() {
        cited.sort_by_key(|one| (one.elsewhere, order.get(&one.question.id).copied()));
    }
    Ok(places)
}
