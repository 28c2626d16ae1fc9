//! A State lets a named officer of the secretariat into its draft for a time (M28): the State's page, and the pages on
//! which the officer reads.

pub mod chapter;
pub mod contents;
pub mod state;

use jiff::ToSpan;
use omnibus_app::admissions::reading::Draft;
use omnibus_domain::{id::AdmissionId, policy::Admission};

use super::parts::Step;
use crate::{Frame, frame::Notice};

/// Says on every page of the officer until when it reads, and that each page is noted.
fn with_notice(mut w: Frame, draft: &Draft) -> Frame {
    let (state, until) = (w.state(&draft.review.state), last_day(&w, &draft.admission));
    w.notice = Some(Notice {
        text: w.say2("draft-notice-officer", "state", state, "until", until),
        href: String::new(),
        link: String::new(),
    });
    w
}

/// The way to a page of the draft.
fn steps(w: &Frame, draft: &Draft) -> Vec<Step> {
    vec![
        Step::to(w.get("enquiry-desk-title"), "/secretariat/enquiries"),
        Step::to(
            w.say("draft-title", "state", w.state(&draft.review.state)),
            address(&draft.admission.id),
        ),
    ]
}

/// The last day of an admission: the moment at which it ends is the first of the next.
pub(crate) fn last_day(w: &Frame, admission: &Admission) -> String {
    w.day_of(&(admission.until - 1.millisecond()))
}

/// Where the officer reads the draft.
pub(super) fn address(id: &AdmissionId) -> String {
    format!("/secretariat/drafts/{id}")
}
