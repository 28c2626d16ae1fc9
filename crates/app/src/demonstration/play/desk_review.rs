//! The desk reviews of the demonstration: articles divided, findings, threads, the dialogue.

use jiff::SignedDuration;
use omnibus_domain::locale::Locale;
use omnibus_store::{Dialogue, Visit};

use super::Play;
use crate::{
    Result, accounts,
    demonstration::content::{ArticleScript, DialogueScript, FindingScript, MessageScript},
    dialogue,
    files::Purpose,
    findings::{self, WriteFinding},
    threads::{self, WriteMessage},
};

impl Play<'_> {
    pub(super) async fn divide(&self, at: usize, article: &ArticleScript) -> Result<()> {
        let expert = article.expert.as_deref().unwrap_or_default();
        let (actor, to) = (self.actor(at, expert)?, self.member(at, expert).await?);
        findings::divide(&self.app, actor, self.id(at)?, &article.article, Some(&to)).await
    }

    pub(super) async fn find(
        &self,
        at: usize,
        article: &ArticleScript,
        script: &FindingScript,
    ) -> Result<()> {
        let finding = WriteFinding {
            id: None,
            article: article.article.clone(),
            kind: Some(script.kind),
            text: script.text.clone(),
            reasons: script.reasons.clone(),
            language: script.language.unwrap_or(self.language(at)?),
            expected: 0,
        };
        let actor = self.actor(at, &script.by)?;
        findings::write(&self.app, actor, self.id(at)?, &finding).await.map(drop)
    }

    pub(super) async fn write(
        &self,
        at: usize,
        article: &ArticleScript,
        script: &MessageScript,
    ) -> Result<()> {
        let (actor, id) = (self.actor(at, &script.by)?, self.id(at)?);
        let mut with = Vec::new();
        if let Some(name) = &script.file {
            let purpose = Purpose::Message(article.article.clone());
            with.push(self.upload(actor, id, &purpose, name).await?);
        }
        let message = WriteMessage {
            article: article.article.clone(),
            body: script.text.clone(),
            language: script.language.unwrap_or(self.language(at)?),
            files: with,
        };
        threads::write(&self.app, actor, id, &message).await
    }

    pub(super) async fn record(&self, at: usize, script: &DialogueScript) -> Result<()> {
        let words = self.app.words(Locale::En);
        let later = |day: i64| {
            let hours = SignedDuration::from_hours(24 * (day - script.day));
            words.day(accounts::later(self.app.now(), hours))
        };
        let visit = script.visit.as_ref().map(|visit| Visit {
            joint_meeting: visit.joint_meeting,
            from: later(visit.from),
            to: later(visit.to),
        });
        let facts = Dialogue { means: script.means.clone(), visit };
        dialogue::record(&self.app, self.actor(at, &script.by)?, self.id(at)?, &facts, 0).await
    }
}
