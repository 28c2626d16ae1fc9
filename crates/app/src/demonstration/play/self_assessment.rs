//! The self-assessments of the demonstration: chapters given, answered, marked and sent.

use bytes::Bytes;
use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, ReviewId},
    locale::Locale,
    policy::Actor,
    questionnaire::answer::{AnswerContent, Assistance, Measure},
    work::{Recipient, Step},
};

use super::{FOCAL_POINT, Play, writer};
use crate::{
    AppError, Result,
    answers::{self, SaveAnswer, SaveOutcome},
    assignments::{self, GivePart},
    chapters,
    demonstration::content::{self, AnswerScript, ChapterScript},
    files::{self, Purpose},
    marks::{self, TakeStep},
    responses,
};

impl Play<'_> {
    pub(super) async fn give(&self, at: usize, chapter: &ChapterScript) -> Result<()> {
        let mut to = Vec::new();
        for key in &chapter.given_to {
            to.push(Recipient::Person(self.member(at, key).await?));
        }
        let focal_point = self.actor(at, FOCAL_POINT)?;
        let command = GivePart { part: slug(chapter)?.into(), to, due: None };
        assignments::give(&self.app, focal_point, self.id(at)?, command).await
    }

    pub(super) async fn answer(
        &self,
        at: usize,
        of: &ChapterScript,
        script: &AnswerScript,
    ) -> Result<()> {
        let actor = self.actor(at, script.by.as_deref().unwrap_or_else(|| writer(of)))?;
        let id = self.id(at)?;
        let purpose = Purpose::Answer(slug(of)?);
        let mut content = content_of(script, self.language(at)?);
        for (measure, from) in content.measures.iter_mut().zip(&script.measures) {
            if let Some(key) = &from.law {
                *measure = self.cite(at, actor, &script.question, from, key).await?;
            }
            if let Some(name) = &from.file {
                measure.files.push(self.upload(actor, id, &purpose, name).await?);
            }
        }
        let present = self.app.store.read().answer(id, &script.question).await?;
        let command = SaveAnswer {
            review: id.clone(),
            question: script.question.clone(),
            content,
            expected: present.map_or(0, |answer| answer.revision),
        };
        match answers::save(&self.app, actor, command).await? {
            SaveOutcome::Saved { .. } => Ok(()),
            SaveOutcome::Conflict { .. } => Err(AppError::Stale),
        }
    }

    pub(super) async fn upload(
        &self,
        actor: &Actor,
        id: &ReviewId,
        purpose: &Purpose,
        name: &str,
    ) -> Result<FileId> {
        let mut upload = files::begin(&self.app, actor, id, purpose).await?;
        upload.push(&Bytes::from_static(content::attachment(name)?)).await?;
        upload.finish(actor, id, purpose, name).await
    }

    pub(super) async fn mark(&self, at: usize, chapter: &ChapterScript, by: &str) -> Result<()> {
        let (actor, id, chapter) = (self.actor(at, by)?, self.id(at)?, slug(chapter)?);
        let seen = chapters::view(&self.app, actor, id, &chapter).await?.seen;
        let step = if by == FOCAL_POINT { Step::Clear } else { Step::Ready };
        let command = TakeStep { part: chapter.into(), step, seen };
        marks::take(&self.app, actor, id, command).await
    }

    pub(super) async fn submit(&self, at: usize) -> Result<()> {
        let (focal_point, id) = (self.actor(at, FOCAL_POINT)?, self.id(at)?);
        let digest = responses::check(&self.app, focal_point, id).await?.digest;
        responses::submit(&self.app, focal_point, id, &digest).await.map(drop)
    }
}

fn content_of(script: &AnswerScript, language: Locale) -> AnswerContent {
    let measures = script.measures.iter().map(|from| Measure {
        title: from.title.clone(),
        citation: from.citation.clone(),
        date: from.date.clone(),
        link: from.link.clone(),
        quote: from.quote.clone(),
        files: Vec::new(),
        law: None,
    });
    let assistance = script.assistance.iter().map(|from| Assistance {
        kind: from.kind.clone(),
        description: from.description.clone(),
        provider: from.provider.clone(),
        priority: from.priority.clone(),
    });
    AnswerContent {
        status: script.status,
        measures: measures.collect(),
        application: script.application.clone(),
        statistics: script.statistics.clone(),
        authorities: script.authorities.clone(),
        reasons: script.reasons.clone(),
        steps: script.steps.clone(),
        assistance: assistance.collect(),
        successes: script.successes.clone(),
        text: script.text.clone(),
        language,
    }
}

fn slug(chapter: &ChapterScript) -> Result<Chapter> {
    Chapter::from_slug(&chapter.slug).map_err(|error| AppError::Bug(error.to_string()))
}
