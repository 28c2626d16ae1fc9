//! The pages. Each module: what a page shows, its handlers, and samples of it for the tests.

pub mod account;
pub mod download;
pub mod health;
pub mod home;
pub mod invitation;
pub mod journal;
pub mod mail;
pub mod parts;
pub mod people;
pub mod published;
pub mod set_up;
pub mod sign_in;
pub mod status;

use crate::{Frame, Page, error::TroublePage};

/// A page rendered with invented content.
pub struct Sample {
    /// The name of the page's type.
    pub name: &'static str,
    /// The page, or why it could not be rendered.
    pub html: Result<String, String>,
}

/// Every page with its samples: the one list in which each is entered.
pub fn samples(w: &Frame) -> Vec<Sample> {
    [
        of::<TroublePage>(w),
        of::<home::WelcomePage>(w),
        of::<home::MyReviewsPage>(w),
        of::<sign_in::SignInPage>(w),
        of::<set_up::SetUpPage>(w),
        of::<invitation::InvitationPage>(w),
        of::<invitation::ClosedInvitationPage>(w),
        of::<account::AccountPage>(w),
        of::<account::TokenPage>(w),
        of::<people::PeoplePage>(w),
        of::<journal::JournalPage>(w),
        of::<mail::MailboxPage>(w),
        of::<mail::MailPage>(w),
        of::<status::StatusPage>(w),
        of::<status::instrument::InstrumentPage>(w),
        of::<status::participant::ParticipantPage>(w),
        of::<status::article::ArticlesPage>(w),
        of::<status::article::ArticlePage>(w),
        of::<published::PublishedPage>(w),
        of::<published::PublishedReportPage>(w),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of<P: Page>(w: &Frame) -> Vec<Sample> {
    let name = std::any::type_name::<P>();
    let render = |page: P| Sample { name, html: page.render().map_err(|error| error.to_string()) };
    P::samples(w).into_iter().map(render).collect()
}
