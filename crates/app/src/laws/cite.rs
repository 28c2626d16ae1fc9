//! Citing a law: the measure that an answer gets from the library.

use omnibus_domain::{
    id::{LawId, ParticipantCode, QuestionId, ReviewId},
    locale::Locale,
    policy::{self, Actor},
    questionnaire::answer::{AnswerContent, Measure},
};
use omnibus_store::{Law, LawFile};
use omnibus_words::Words;

use crate::{App, AppError, Problem, Result, files, text::clean};

/// What is cited, and where.
#[derive(Clone, Debug)]
pub struct Cite {
    /// The review.
    pub review: ReviewId,
    /// The question in whose answer it is cited.
    pub question: QuestionId,
    /// The law.
    pub law: LawId,
    /// The article or paragraph of it.
    pub article: String,
    /// The language of the answer.
    pub language: Locale,
}

/// The measure that cites a law, to be put into an answer. Its file is from now on a file of the question's chapter too:
/// it leaves the State with the answer, as any file of an answer does.
///
/// # Errors
/// As [`policy::may_upload`]; [`AppError::Invalid`] if the law is no longer in the library.
pub async fn cite(app: &App, actor: &Actor, cite: &Cite) -> Result<Measure> {
    let access = app.access(actor, &cite.review).await?;
    let question = app.pack.questionnaire.question(&cite.question).ok_or(AppError::NotFound)?;
    policy::may_answer(&access, &question.chapter, &question.id)?;
    let permit = policy::may_upload(&access, &question.chapter)?;
    let tx = app.store.begin().await?;
    tx.alone().await?;
    let Some(law) = tx.law(&access.state, &cite.law).await? else {
        return Err(Problem::new("cite-law", "problem-law-gone").into());
    };
    let mut measure = Measure {
        title: wording(&app.words(cite.language), &law),
        citation: clean(&cite.article).replace('\n', " "),
        date: law.date,
        link: law.link,
        law: Some(law.id),
        ..Measure::default()
    };
    if let Some(file) = law.file {
        let found: Option<LawFile> = tx.law_file(&access.state, &file).await?;
        let bytes = found.ok_or(AppError::NotFound)?.into();
        measure.files.push(files::copy(&tx, app, actor, &permit, bytes).await?);
        tx.commit().await?;
    }
    Ok(measure)
}

/// The title of a law with its number, as a measure gives it.
pub fn wording(words: &Words, law: &Law) -> String {
    if law.number.is_empty() {
        return law.title.clone();
    }
    let variables = [("title", law.title.as_str().into()), ("number", law.number.as_str().into())];
    // Where Arabic messages set their variables apart, they do so with marks that nobody can see or delete in a form.
    words.with("law-wording", &variables).replace(['\u{2068}', '\u{2069}'], "")
}

/// Forgets from which law a measure was cited if that is not in the library of the State: it was removed, or was never
/// there. What the measure says stays.
pub(crate) async fn forget_unknown(
    app: &App,
    state: &ParticipantCode,
    content: &mut AnswerContent,
) -> Result<()> {
    if content.measures.iter().all(|measure| measure.law.is_none()) {
        return Ok(());
    }
    let laws = app.store.read().laws(state).await?;
    for measure in &mut content.measures {
        measure.law = measure.law.take().filter(|id| laws.iter().any(|law| law.id == *id));
    }
    Ok(())
}
