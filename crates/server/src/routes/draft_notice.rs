//! While an officer of the secretariat may read a draft, every page of what it reads says so to the State's people.

use axum::{extract::Request, http::Method};
use omnibus_app::{App, accounts, admissions};
use omnibus_domain::id::ReviewId;

use super::audience::{Act, Audience};
use crate::{Reader, frame::Notice, pages::admissions::last_day};

/// Puts the notice into the frame of a page of the draft, if there is one for its reader.
pub(super) async fn add(app: &App, audience: Audience, reader: &mut Reader, request: &mut Request) {
    let of_draft =
        matches!(audience, Audience::Review(Act::OwnDraft | Act::Chapter | Act::FocalPoint));
    if !of_draft || request.method() != Method::GET || !is_read(request.uri().path()) {
        return;
    }
    let Some(notice) = notice(app, reader, request.uri().path()).await else { return };
    reader.w.notice = Some(notice);
    request.extensions_mut().insert(reader.clone());
}

/// The officer reads the list of chapters and the answers, not what stays inside the State: its laws, its remarks, the
/// gap analysis.
fn is_read(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/').skip(2);
    match (parts.next(), parts.next(), parts.next()) {
        (Some("self-assessment" | "check"), ..) => true,
        (Some("chapters" | "answers"), Some(_), below) => below.is_none(),
        _ => false,
    }
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
