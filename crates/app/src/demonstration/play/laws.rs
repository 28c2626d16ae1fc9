//! The libraries of laws of the demonstration: laws put into them, and cited in answers.

use omnibus_domain::{
    id::{LawId, QuestionId},
    policy::Actor,
    questionnaire::answer::Measure,
};

use super::{Play, unknown};
use crate::{
    Result,
    demonstration::content::{LawScript, MeasureScript},
    files::Purpose,
    laws::{self, Cite, WriteLaw},
};

impl<'a> Play<'a> {
    pub(super) async fn keep(&mut self, at: usize, script: &'a LawScript) -> Result<()> {
        let (actor, id) = (self.actor(at, &script.by)?, self.id(at)?);
        let file = match &script.file {
            Some(name) => Some(self.upload(actor, id, &Purpose::Law, name).await?),
            None => None,
        };
        let typed = WriteLaw {
            title: script.title.clone(),
            number: script.number.clone(),
            date: script.date.clone(),
            language: script.language.clone(),
            link: script.link.clone(),
            file,
        };
        let law = laws::add(&self.app, actor, id, &typed).await?;
        self.playing(at)?.laws.insert(&script.key, law);
        Ok(())
    }

    /// The measure that cites a law of the library.
    pub(super) async fn cite(
        &self,
        at: usize,
        actor: &Actor,
        question: &QuestionId,
        from: &MeasureScript,
        key: &str,
    ) -> Result<Measure> {
        let cite = Cite {
            review: self.id(at)?.clone(),
            question: question.clone(),
            law: self.law(at, key)?.clone(),
            article: from.citation.clone(),
            language: self.language(at)?,
        };
        let cited = laws::cite(&self.app, actor, &cite).await?;
        Ok(Measure { quote: from.quote.clone(), ..cited })
    }

    fn law(&self, at: usize, key: &str) -> Result<&LawId> {
        let playing = self.reviews.get(at);
        let found = playing.and_then(|playing| playing.laws.get(key));
        found.ok_or_else(|| unknown("law", key))
    }
}
