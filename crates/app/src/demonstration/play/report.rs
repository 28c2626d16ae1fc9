//! The reports of the demonstration: sections, comments, agreement.

use omnibus_domain::id::SectionId;

use super::Play;
use crate::{
    Result,
    demonstration::content::{AgreementScript, CommentScript, SectionScript},
    report,
};

impl Play<'_> {
    pub(super) async fn section(&self, at: usize, script: &SectionScript) -> Result<()> {
        let (actor, id) = (self.actor(at, &script.by)?, self.id(at)?);
        let stands = self.standing(at).await?.into_iter().find(|one| one.0 == script.id);
        let revision = stands.map_or(0, |one| one.1);
        report::write(&self.app, actor, id, &script.id, &script.text, revision).await.map(drop)
    }

    pub(super) async fn comment(&self, at: usize, script: &CommentScript) -> Result<()> {
        let (actor, id) = (self.actor(at, &script.by)?, self.id(at)?);
        let stands = self.standing(at).await?.into_iter().find(|one| one.0 == script.section);
        let revision = stands.map_or(0, |one| one.1);
        let language = script.language.unwrap_or(self.language(at)?);
        let (section, text) = (&script.section, &script.text);
        report::comment(&self.app, actor, id, section, text, language, revision).await
    }

    pub(super) async fn agree(&self, at: usize, script: &AgreementScript) -> Result<()> {
        let mut sections = self.standing(at).await?;
        if !script.sections.is_empty() {
            sections.retain(|(section, _)| script.sections.contains(section));
        }
        let actor = self.actor(at, &script.by)?;
        report::agree(&self.app, actor, self.id(at)?, &sections).await.map(drop)
    }

    pub(super) async fn standing(&self, at: usize) -> Result<Vec<(SectionId, i64)>> {
        let written = self.app.store.read().sections(self.id(at)?).await?;
        Ok(written.into_iter().map(|text| (text.section, text.revision)).collect())
    }
}
