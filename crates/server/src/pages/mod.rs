//! The pages. Each module: what a page shows, its handlers, and samples of it for the tests.

pub mod account;
pub mod admissions;
pub mod all_reviews;
pub mod cycles;
pub mod desk_review;
pub mod dialogue;
pub mod download;
pub mod enquiries;
pub mod enter_act;
pub mod gap_analysis;
pub mod health;
pub mod home;
pub mod invitation;
pub mod journal;
pub mod laws;
pub mod mail;
pub mod open_review;
pub mod parts;
pub mod people;
pub mod published;
pub mod report;
pub mod review;
pub mod self_assessment;
pub mod set_up;
pub mod sign_in;
pub mod status;
pub mod training;
pub mod treaty_texts;
pub mod written;

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
        of::<cycles::list::CyclesPage>(w),
        of::<cycles::calendar::CyclePage>(w),
        of::<cycles::record::RecordPage>(w),
        of::<cycles::ceremony::CeremonyPage>(w),
        of::<cycles::define::DefineCyclePage>(w),
        of::<cycles::plan::PlanPage>(w),
        of::<cycles::draw::DrawPage>(w),
        of::<cycles::open::OpenReviewsPage>(w),
        of::<cycles::act::ActPage>(w),
        of::<all_reviews::AllReviewsPage>(w),
        of::<open_review::OpenReviewPage>(w),
        of::<enter_act::EnterActPage>(w),
        of::<treaty_texts::TreatyTextsPage>(w),
        of::<review::ReviewPage>(w),
        of::<review::step::StepPage>(w),
        of::<review::people::ReviewPeoplePage>(w),
        of::<review::people::InvitePage>(w),
        of::<review::people::RemovePage>(w),
        of::<self_assessment::tasks::TasksPage>(w),
        of::<self_assessment::chapter::ChapterPage>(w),
        of::<self_assessment::answer::AnswerPage>(w),
        of::<self_assessment::ConflictPage>(w),
        of::<self_assessment::NotSavedPage>(w),
        of::<self_assessment::history::HistoryPage>(w),
        of::<self_assessment::hands::HandsPage>(w),
        of::<self_assessment::remarks::RemarksPage>(w),
        of::<self_assessment::stakeholders::StakeholdersPage>(w),
        of::<self_assessment::check::CheckPage>(w),
        of::<self_assessment::check::answers::AllAnswersPage>(w),
        of::<self_assessment::responses::ResponsesPage>(w),
        of::<self_assessment::responses::ResponsePage>(w),
        of::<self_assessment::responses::DifferencePage>(w),
        of::<gap_analysis::overview::GapPage>(w),
        of::<gap_analysis::article::GapArticlePage>(w),
        of::<enquiries::thread::EnquiryPage>(w),
        of::<enquiries::list::EnquiriesPage>(w),
        of::<enquiries::desk::EnquiryDeskPage>(w),
        of::<enquiries::desk_thread::DeskEnquiryPage>(w),
        of::<laws::list::LawsPage>(w),
        of::<laws::edit::LawPage>(w),
        of::<laws::remove::RemoveLawPage>(w),
        of::<admissions::state::AdmissionPage>(w),
        of::<admissions::contents::DraftPage>(w),
        of::<admissions::chapter::DraftChapterPage>(w),
        of::<training::space::TrainingPage>(w),
        of::<training::chapter::TrainingChapterPage>(w),
        of::<training::question::ExercisePage>(w),
        of::<training::check::TrainingCheckPage>(w),
        of::<training::end::EndTrainingPage>(w),
        of::<desk_review::list::DeskPage>(w),
        of::<desk_review::article::DeskArticlePage>(w),
        of::<desk_review::finding::FindingPage>(w),
        of::<desk_review::thread::ThreadPage>(w),
        of::<desk_review::threads::ThreadsPage>(w),
        of::<dialogue::DialoguePage>(w),
        of::<report::whole::ReportPage>(w),
        of::<report::section::SectionPage>(w),
        of::<report::agreement::AgreementPage>(w),
        of::<report::circulation::CirculationPage>(w),
        of::<report::documents::DocumentsPage>(w),
        of::<report::documents::DocumentPage>(w),
        of::<report::publication::PublicationPage>(w),
        of::<report::publication::PreviewPage>(w),
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
