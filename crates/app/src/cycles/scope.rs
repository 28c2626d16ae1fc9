//! The articles that are reviewed in a cycle: those of its themes, unless single ones were added or left out (M7).

use std::collections::BTreeSet;

use omnibus_domain::{
    id::CycleId,
    instrument::ArticleRef,
    policy::{self, Actor},
};
use omnibus_store::Cycle;

use super::event;
use crate::{App, AppError, Problem, Result};

/// The articles that are reviewed in a cycle; `None` for all.
pub fn scope(app: &App, cycle: &Cycle) -> Option<BTreeSet<ArticleRef>> {
    match (&cycle.articles, cycle.themes.as_slice()) {
        (Some(articles), _) => Some(articles.iter().cloned().collect()),
        (None, []) => None,
        (None, themes) => Some(app.pack.themes.articles(themes)),
    }
}

/// The articles about which something is asked, in the order of the questionnaire: what a cycle can review.
pub fn reviewable(app: &App) -> Vec<ArticleRef> {
    let chapters = app.pack.questionnaire.chapters();
    chapters.iter().filter_map(|chapter| chapter.article().cloned()).collect()
}

/// Says which articles are reviewed in a planned cycle. Those of its themes again are no change of their own.
///
/// # Errors
/// [`AppError::NotFound`] outside the secretariat; [`AppError::Invalid`] without an article, or for one about which
/// nothing is asked; [`AppError::Stale`] if the input is published or the cycle was changed after `revision`.
pub async fn set_scope(
    app: &App,
    actor: &Actor,
    id: &CycleId,
    articles: &BTreeSet<ArticleRef>,
    revision: i64,
) -> Result<()> {
    let permit = policy::may_administer(actor)?;
    let in_order = reviewable(app);
    let known: BTreeSet<ArticleRef> = in_order.iter().cloned().collect();
    if articles.is_empty() || !articles.is_subset(&known) {
        return Err(Problem::new("articles", "problem-choose-articles").into());
    }
    let tx = app.store.begin().await?;
    let cycle = tx.cycle(id).await?.ok_or(AppError::NotFound)?;
    let of_themes = scope(app, &Cycle { articles: None, ..cycle.clone() }).unwrap_or(known);
    let chosen: Vec<_> = in_order.into_iter().filter(|one| articles.contains(one)).collect();
    let own = (*articles != of_themes).then_some(chosen);
    tx.scope_cycle(&permit, id, own.as_deref(), revision).await?;
    tx.append(&event(actor, &cycle, "cycle-scope"), app.now()).await?;
    Ok(tx.commit().await?)
}
