//! While an officer of the secretariat may read a draft, every page of what it reads says so to the State's people.

use axum::extract::Request;
use omnibus_app::{App, accounts, admissions};
use omnibus_domain::id::ReviewId;

use crate::{Reader, frame::Notice, pages::admissions::last_day};

/// Puts the notice into the frame of a page of the draft, if there is one for its reader.
pub(super) async fn add(app: &App, reader: &mut Reader, request: &mut Request) {
    let Some(notice) = notice(app, reader, request.uri().path()).await else { return };
    reader.w.notice = Some(notice);
    request.extensions_mut().insert(reader.clone());
}

async fn notice(app: &App, reader: &Reader, path: &str) -> Option<Notice> {
    let id: ReviewId = path.strip_prefix("/reviews/")?.split('/').next()?.parse().ok()?;
    let actor = accounts::actor(reader.account.as_ref()?);
    // Whoever may not know of it, and a database that does not answer, are the handler's to tell.
    let live = admissions::live(app, &actor, &id).await.ok()??;
    let w = &reader.w;
    let until = last_day(w, &live.admitted.admission);
    Some(Notice {
        text: w.say2("draft-notice-state", "person", live.admitted.officer, "until", until),
        href: match live.may_end {
            true => format!("/reviews/{id}/admission"),
            false => String::new(),
        },
        link: w.get("draft-notice-link"),
    })
}
