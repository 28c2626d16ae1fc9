//! One route, and the guard in front of its handler.

use axum::{
    body::HttpBody,
    extract::{DefaultBodyLimit, Request},
    handler::Handler,
    http::Method,
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{self, MethodRouter},
};

use super::{
    audience::{Audience, admits},
    draft_notice,
};
use crate::{
    Reader, Site, Trouble,
    layers::{
        self,
        room::{self, Room},
    },
};

/// A route.
pub struct Route {
    /// Its method; `GET` answers `HEAD` too.
    pub method: Method,
    /// Its path, without the language.
    pub path: &'static str,
    /// For whom it is.
    pub audience: Audience,
    handler: MethodRouter<Site>,
    attempts: bool,
    files: bool,
    draft: bool,
}

pub(super) fn get<T: 'static>(
    path: &'static str,
    audience: Audience,
    handler: impl Handler<T, Site>,
) -> Route {
    Route::new(Method::GET, path, audience, routing::get(handler))
}

pub(super) fn post<T: 'static>(
    path: &'static str,
    audience: Audience,
    handler: impl Handler<T, Site>,
) -> Route {
    Route::new(Method::POST, path, audience, routing::post(handler))
}

pub(super) fn put<T: 'static>(
    path: &'static str,
    audience: Audience,
    handler: impl Handler<T, Site>,
) -> Route {
    Route::new(Method::PUT, path, audience, routing::put(handler))
}

impl Route {
    fn new(
        method: Method,
        path: &'static str,
        audience: Audience,
        handler: MethodRouter<Site>,
    ) -> Self {
        Self { method, path, audience, handler, attempts: false, files: false, draft: false }
    }

    /// The same route, limited for those who try too often.
    pub(super) fn counting_attempts(self) -> Self {
        Self { attempts: true, ..self }
    }

    /// The same route, open for files up to the greatest size of the installation.
    pub(super) fn taking_files(self) -> Self {
        Self { files: true, ..self }
    }

    /// The same route, a page of the draft that an officer whom the State let in reads too: it says so while one may.
    pub(super) fn of_draft(self) -> Self {
        Self { draft: true, ..self }
    }

    /// True if it takes a form with files.
    pub fn takes_files(&self) -> bool {
        self.files
    }

    /// True if the path names a thing of the review that may not be there: a file, a finding, a member.
    pub fn names_a_thing(&self) -> bool {
        ["{file}", "{finding}", "{member}", "{message}", "{invitation}", "{law}", "{remark}"]
            .iter()
            .any(|part| self.path.contains(part))
    }

    pub(super) fn guarded(self, site: &Site) -> MethodRouter<Site> {
        let audience = self.audience;
        let (files, draft) = (self.files, self.draft);
        let app = site.app.clone();
        let guard = from_fn(move |mut reader: Reader, mut request: Request, next: Next| {
            let app = app.clone();
            async move {
                if let Err(trouble) = admits(audience, &reader) {
                    return trouble.into_response() as Response;
                }
                if draft {
                    draft_notice::add(&app, &mut reader, &mut request).await;
                }
                // A form with files finds its own room, once it is known how much of it is no file.
                let open = audience == Audience::Everyone || files;
                let room = if open { Ok(None) } else { make_room(&mut request) };
                match room {
                    Ok(_until_answered) => next.run(request).await,
                    Err(trouble) => trouble.into_response(),
                }
            }
        });
        let mut handler = self.handler;
        if self.files {
            // The handler counts the file's bytes itself; this is room for the form around it.
            handler = handler.layer(DefaultBodyLimit::disable());
        }
        if self.attempts {
            handler = handler.layer(from_fn_with_state(site.clone(), layers::limit_attempts));
        }
        handler.layer(guard)
    }
}

/// Lets in a form that is larger than others may be, if it tells its length and there is room.
fn make_room(request: &mut Request) -> Result<Option<Room>, Trouble> {
    if !room::is_needed(request.body().size_hint().lower()) {
        return Ok(None);
    }
    let room = room::find().ok_or(Trouble::TooLarge)?;
    DefaultBodyLimit::max(room::LARGEST_TO_COME_BACK).apply(request);
    Ok(Some(room))
}
