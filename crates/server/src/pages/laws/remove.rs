//! Taking a law out of the library: asked first, with the answers that cite it.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, AppError, laws};
use omnibus_domain::id::{LawId, ReviewId};

use super::{CitedShown, title};
use crate::{Answer, Frame, Page, SignedIn, extract::Path, reader::go};

/// What happens when a law is removed.
#[derive(Template)]
#[template(path = "laws/remove.html")]
pub struct RemoveLawPage {
    w: Frame,
    address: String,
    law: String,
    cited: Vec<CitedShown>,
}

/// The page that asks.
pub async fn ask(
    State(app): State<App>,
    me: SignedIn,
    Path((review, law)): Path<(ReviewId, LawId)>,
) -> Answer {
    let view = laws::view(&app, &me.actor, &review, &law).await?;
    if !view.removes {
        let final_stage = view.access.stage.name();
        let refused =
            if view.keeps { AppError::NotYours } else { AppError::WrongStage(final_stage) };
        return Err(refused.into());
    }
    let w = me.frame();
    me.show(&RemoveLawPage {
        address: format!("/reviews/{review}/laws/{law}"),
        law: title(&w, &view.law),
        cited: view.cited.iter().map(|one| CitedShown::new(&w, one)).collect(),
        w,
    })
}

/// Removes it.
pub async fn remove(
    State(app): State<App>,
    me: SignedIn,
    Path((review, law)): Path<(ReviewId, LawId)>,
) -> Answer {
    laws::remove(&app, &me.actor, &review, &law).await?;
    go(&format!("/reviews/{review}/laws?done=law-removed"))
}

impl Page for RemoveLawPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |cited| Self {
            w: w.clone(),
            address: "/reviews/abc/laws/def".to_owned(),
            law: "Act 12".to_owned(),
            cited,
        };
        vec![page(CitedShown::samples(w)), page(Vec::new())]
    }
}
