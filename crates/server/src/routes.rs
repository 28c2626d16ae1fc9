//! All routes in one list: what there is, and for whom.

mod audience;
mod draft_notice;
mod route;

pub use audience::{Act, Audience};
pub use route::Route;

use axum::Router;

use crate::{Site, Trouble, api, assets, layers, pages::*};
use Audience::{Admitted, Everyone, Review, Secretariat, SignedIn};
use route::{get, post, put};

/// All routes.
pub fn routes() -> Vec<Route> {
    vec![
        get("/assets/{hash}/{name}", Everyone, assets::show),
        get("/health", Everyone, health::show),
        get("/", Everyone, home::show),
        // Treaty status and published reports
        get("/status", Everyone, status::show),
        get("/status/{instrument}", Everyone, status::instrument::show),
        get("/participants/{code}", Everyone, status::participant::show),
        get("/articles", Everyone, status::article::list),
        get("/articles/{article}", Everyone, status::article::show),
        get("/reports", Everyone, published::list),
        get("/reports/{id}", Everyone, published::show),
        get("/reports/{id}/{file}", Everyone, published::download),
        // Cycles and their lots
        get("/cycles", Everyone, cycles::list::show),
        get("/cycles/{cycle}", Everyone, cycles::calendar::show),
        get("/cycles/{cycle}/record", Everyone, cycles::record::show),
        get("/cycles/{cycle}/record.json", Everyone, cycles::record::download),
        get("/lots/verify_lots.py", Everyone, cycles::record::verifier),
        get("/cycles/{cycle}/lots/{act}/ceremony", Everyone, cycles::ceremony::show),
        get("/secretariat/cycles/new", Secretariat, cycles::define::form),
        post("/secretariat/cycles/new", Secretariat, cycles::define::define),
        get("/secretariat/cycles/{cycle}", Secretariat, cycles::plan::show),
        post("/secretariat/cycles/{cycle}/participants", Secretariat, cycles::plan::fix),
        post("/secretariat/cycles/{cycle}/groups", Secretariat, cycles::plan::assign),
        post("/secretariat/cycles/{cycle}/articles", Secretariat, cycles::plan::scope),
        post("/secretariat/cycles/{cycle}/publish", Secretariat, cycles::plan::publish),
        get("/secretariat/cycles/{cycle}/draw", Secretariat, cycles::draw::form),
        post("/secretariat/cycles/{cycle}/draw", Secretariat, cycles::draw::draw),
        post("/secretariat/cycles/{cycle}/signatories", Secretariat, cycles::plan::add_signatory),
        post("/secretariat/cycles/{cycle}/close", Secretariat, cycles::plan::close),
        get("/secretariat/cycles/{cycle}/reviews", Secretariat, cycles::open::form),
        post("/secretariat/cycles/{cycle}/reviews", Secretariat, cycles::open::open),
        get("/secretariat/cycles/{cycle}/acts", Secretariat, cycles::act::form),
        post("/secretariat/cycles/{cycle}/acts", Secretariat, cycles::act::record),
        // Accounts
        get("/sign-in", Everyone, sign_in::form),
        post("/sign-in", Everyone, sign_in::sign_in).counting_attempts(),
        post("/sign-out", Everyone, sign_in::sign_out),
        post("/demonstration/sign-in", Everyone, sign_in::as_persona),
        get("/set-up", Everyone, set_up::form),
        post("/set-up", Everyone, set_up::make).counting_attempts(),
        get("/invitations/{token}", Everyone, invitation::show).counting_attempts(),
        post("/invitations/{token}", Everyone, invitation::accept).counting_attempts(),
        get("/account", SignedIn, account::show),
        post("/account", SignedIn, account::change),
        post("/account/password", SignedIn, account::change_password).counting_attempts(),
        post("/account/tokens", SignedIn, account::make_token),
        post("/account/tokens/{id}/withdraw", SignedIn, account::withdraw_token),
        // The training space
        get("/training", SignedIn, training::space::show),
        post("/training", SignedIn, training::space::open),
        get("/training/chapters/{chapter}", SignedIn, training::chapter::show),
        get("/training/answers/{question}", SignedIn, training::question::show),
        post("/training/answers/{question}", SignedIn, training::question::save),
        get("/training/check", SignedIn, training::check::show),
        get("/training/end", SignedIn, training::end::ask),
        post("/training/reset", SignedIn, training::end::reset),
        post("/training/remove", SignedIn, training::end::remove),
        // The secretariat's desk
        get("/secretariat/people", Secretariat, people::show),
        post("/secretariat/people/invite", Secretariat, people::invite),
        post("/secretariat/people/{id}/approve", Secretariat, people::approve),
        get("/secretariat/journal", Secretariat, journal::whole),
        get("/secretariat/reviews", Secretariat, all_reviews::show),
        get("/secretariat/reviews/new", Secretariat, open_review::form),
        post("/secretariat/reviews/new", Secretariat, open_review::open),
        get("/secretariat/enquiries", Secretariat, enquiries::desk::show),
        get("/secretariat/enquiries/{number}", Secretariat, enquiries::desk_thread::show),
        post("/secretariat/enquiries/{number}", Secretariat, enquiries::desk_thread::answer),
        post("/secretariat/enquiries/{number}/aside", Secretariat, enquiries::desk_thread::aside),
        get("/secretariat/drafts/{admission}", Admitted, admissions::contents::show),
        get(
            "/secretariat/drafts/{admission}/chapters/{chapter}",
            Admitted,
            admissions::chapter::show,
        ),
        get(
            "/secretariat/drafts/{admission}/files/{file}",
            Admitted,
            admissions::chapter::download,
        ),
        get("/secretariat/acts/new", Secretariat, enter_act::form),
        post("/secretariat/acts/new", Secretariat, enter_act::enter),
        get("/secretariat/texts", Secretariat, treaty_texts::show),
        // Reviews
        get("/reviews/{id}", Review(Act::Overview), review::show),
        get("/reviews/{id}/people", Review(Act::Overview), review::people::show),
        get("/reviews/{id}/people/invite", Review(Act::Invite), review::people::invite_form),
        post("/reviews/{id}/people/invite", Review(Act::Invite), review::people::invite),
        post(
            "/reviews/{id}/people/invitations/{invitation}/withdraw",
            Review(Act::Invite),
            review::people::withdraw,
        ),
        get(
            "/reviews/{id}/people/{member}/remove",
            Review(Act::Invite),
            review::people::ask_remove,
        ),
        post("/reviews/{id}/people/{member}/remove", Review(Act::Invite), review::people::remove),
        get("/reviews/{id}/clock/{step}", Review(Act::Clock), review::step::show),
        post("/reviews/{id}/clock/{step}", Review(Act::Clock), review::step::record),
        get("/reviews/{id}/journal", Review(Act::Journal), journal::of_review),
        // The self-assessment
        get("/reviews/{id}/self-assessment", Review(Act::OwnDraft), self_assessment::tasks::show)
            .of_draft(),
        get(
            "/reviews/{id}/chapters/{chapter}",
            Review(Act::Chapter),
            self_assessment::chapter::show,
        )
        .of_draft(),
        post(
            "/reviews/{id}/chapters/{chapter}/assign",
            Review(Act::FocalPoint),
            self_assessment::chapter::assign,
        ),
        post(
            "/reviews/{id}/chapters/{chapter}/mark",
            Review(Act::WholeChapter),
            self_assessment::chapter::mark,
        ),
        post(
            "/reviews/{id}/chapters/{chapter}/files",
            Review(Act::Chapter),
            self_assessment::files::take,
        )
        .taking_files(),
        get("/reviews/{id}/files/{file}", Review(Act::Thread), self_assessment::files::download),
        get(
            "/reviews/{id}/answers/{question}",
            Review(Act::Chapter),
            self_assessment::answer::show,
        )
        .of_draft(),
        post("/reviews/{id}/answers/{question}", Review(Act::Chapter), self_assessment::save::save)
            .taking_files(),
        post(
            "/reviews/{id}/answers/{question}/presence",
            Review(Act::Chapter),
            self_assessment::presence::arrive,
        ),
        get(
            "/reviews/{id}/answers/{question}/remarks",
            Review(Act::Chapter),
            self_assessment::remarks::show,
        ),
        post(
            "/reviews/{id}/answers/{question}/remarks",
            Review(Act::Chapter),
            self_assessment::remarks::write,
        ),
        post(
            "/reviews/{id}/answers/{question}/remarks/{remark}/settle",
            Review(Act::Chapter),
            self_assessment::remarks::settle,
        ),
        get(
            "/reviews/{id}/answers/{question}/assign",
            Review(Act::FocalPoint),
            self_assessment::hands::show,
        ),
        post(
            "/reviews/{id}/answers/{question}/assign",
            Review(Act::FocalPoint),
            self_assessment::hands::give,
        ),
        post(
            "/reviews/{id}/answers/{question}/reuse",
            Review(Act::Chapter),
            self_assessment::reuse::reuse,
        ),
        get(
            "/reviews/{id}/answers/{question}/history",
            Review(Act::Chapter),
            self_assessment::history::show,
        ),
        post(
            "/reviews/{id}/answers/{question}/restore",
            Review(Act::Chapter),
            self_assessment::history::restore,
        ),
        get(
            "/reviews/{id}/answers/{question}/enquiry",
            Review(Act::Chapter),
            enquiries::thread::show,
        ),
        post(
            "/reviews/{id}/answers/{question}/enquiry",
            Review(Act::Chapter),
            enquiries::thread::ask,
        ),
        get("/reviews/{id}/admission", Review(Act::FocalPoint), admissions::state::show),
        post("/reviews/{id}/admission", Review(Act::FocalPoint), admissions::state::admit),
        post("/reviews/{id}/admission/end", Review(Act::FocalPoint), admissions::state::end),
        get("/reviews/{id}/enquiries", Review(Act::OwnDraft), enquiries::list::show),
        get(
            "/reviews/{id}/stakeholders",
            Review(Act::OwnDraft),
            self_assessment::stakeholders::show,
        ),
        post(
            "/reviews/{id}/stakeholders",
            Review(Act::FocalPoint),
            self_assessment::stakeholders::save,
        ),
        get("/reviews/{id}/check", Review(Act::FocalPoint), self_assessment::check::show)
            .of_draft(),
        get(
            "/reviews/{id}/check/answers",
            Review(Act::FocalPoint),
            self_assessment::check::answers::show,
        )
        .of_draft(),
        post("/reviews/{id}/check", Review(Act::FocalPoint), self_assessment::check::send),
        get("/reviews/{id}/responses", Review(Act::Response), self_assessment::responses::list),
        get(
            "/reviews/{id}/responses/{number}",
            Review(Act::Response),
            self_assessment::responses::show,
        ),
        get(
            "/reviews/{id}/responses/{number}/difference",
            Review(Act::Response),
            self_assessment::responses::changes,
        ),
        // The gap analysis of the State for itself
        get("/reviews/{id}/gap-analysis", Review(Act::OwnDraft), gap_analysis::overview::show),
        get(
            "/reviews/{id}/gap-analysis.docx",
            Review(Act::OwnDraft),
            gap_analysis::download::document,
        ),
        get(
            "/reviews/{id}/gap-analysis.xlsx",
            Review(Act::OwnDraft),
            gap_analysis::download::workbook,
        ),
        get(
            "/reviews/{id}/gap-analysis/{article}",
            Review(Act::Chapter),
            gap_analysis::article::show,
        ),
        // The library of laws
        get("/reviews/{id}/laws", Review(Act::OwnDraft), laws::list::show),
        get("/reviews/{id}/laws/new", Review(Act::OwnDraft), laws::edit::blank),
        post("/reviews/{id}/laws/new", Review(Act::OwnDraft), laws::edit::add).taking_files(),
        get("/reviews/{id}/laws/{law}", Review(Act::OwnDraft), laws::edit::show),
        post("/reviews/{id}/laws/{law}", Review(Act::OwnDraft), laws::edit::change).taking_files(),
        get("/reviews/{id}/laws/{law}/file", Review(Act::OwnDraft), laws::edit::download),
        get("/reviews/{id}/laws/{law}/remove", Review(Act::FocalPoint), laws::remove::ask),
        post("/reviews/{id}/laws/{law}/remove", Review(Act::FocalPoint), laws::remove::remove),
        // The desk review
        get("/reviews/{id}/desk-review", Review(Act::Report), desk_review::list::show),
        post("/reviews/{id}/desk-review", Review(Act::Experts), desk_review::list::divide),
        get("/reviews/{id}/desk-review/{article}", Review(Act::Report), desk_review::article::show),
        post(
            "/reviews/{id}/desk-review/{article}/findings",
            Review(Act::Experts),
            desk_review::article::record,
        ),
        get(
            "/reviews/{id}/desk-review/{article}/findings/{finding}",
            Review(Act::Experts),
            desk_review::finding::show,
        ),
        post(
            "/reviews/{id}/desk-review/{article}/findings/{finding}",
            Review(Act::Experts),
            desk_review::finding::change,
        ),
        post(
            "/reviews/{id}/desk-review/{article}/findings/{finding}/withdraw",
            Review(Act::Experts),
            desk_review::finding::withdraw,
        ),
        get("/reviews/{id}/threads", Review(Act::Threads), desk_review::threads::show),
        get("/reviews/{id}/threads/{article}", Review(Act::Thread), desk_review::thread::show),
        post("/reviews/{id}/threads/{article}", Review(Act::Thread), desk_review::message::send)
            .taking_files(),
        post(
            "/reviews/{id}/threads/{article}/files",
            Review(Act::Thread),
            desk_review::message::attach,
        )
        .taking_files(),
        get("/reviews/{id}/dialogue", Review(Act::Report), dialogue::show),
        post("/reviews/{id}/dialogue", Review(Act::Draft), dialogue::record),
        // The report
        get("/reviews/{id}/report", Review(Act::Report), report::whole::show),
        get("/reviews/{id}/report/circulation", Review(Act::Draft), report::circulation::show),
        post("/reviews/{id}/report/circulation", Review(Act::Draft), report::circulation::send),
        get("/reviews/{id}/report/agreement", Review(Act::Agree), report::agreement::show),
        post("/reviews/{id}/report/agreement", Review(Act::Agree), report::agreement::agree),
        get("/reviews/{id}/report/{section}", Review(Act::Report), report::section::show),
        post("/reviews/{id}/report/{section}", Review(Act::Draft), report::section::write),
        post(
            "/reviews/{id}/report/{section}/comments",
            Review(Act::Agree),
            report::section::comment,
        ),
        post("/reviews/{id}/report/{section}/agree", Review(Act::Agree), report::section::agree),
        post(
            "/reviews/{id}/report/{section}/disagree",
            Review(Act::Agree),
            report::section::disagree,
        ),
        get("/reviews/{id}/documents", Review(Act::Report), report::documents::list),
        get("/reviews/{id}/documents/{document}", Review(Act::Report), report::documents::show),
        get("/reviews/{id}/publication", Review(Act::Publish), report::publication::show),
        post("/reviews/{id}/publication", Review(Act::Publish), report::publication::publish),
        post(
            "/reviews/{id}/publication/preview",
            Review(Act::Publish),
            report::publication::preview,
        ),
        post(
            "/reviews/{id}/publication/withdraw",
            Review(Act::Publish),
            report::publication::withdraw,
        ),
        // The JSON API
        get("/api/v1/openapi.json", Everyone, api::openapi),
        get("/api/v1/status", Everyone, api::status::show),
        get("/api/v1/cycles", Everyone, api::cycles::list),
        get("/api/v1/cycles/{cycle}", Everyone, api::cycles::show),
        get("/api/v1/cycles/{cycle}/record", Everyone, api::cycles::record),
        get("/api/v1/reviews", SignedIn, api::reviews::list),
        get("/api/v1/reviews/{id}", Review(Act::Overview), api::reviews::show),
        get("/api/v1/reviews/{id}/chapters", Review(Act::OwnDraft), api::reviews::chapters),
        get("/api/v1/reviews/{id}/answers/{question}", Review(Act::Chapter), api::answers::show),
        put("/api/v1/reviews/{id}/answers/{question}", Review(Act::Chapter), api::answers::save),
        get(
            "/api/v1/reviews/{id}/responses/{number}",
            Review(Act::Response),
            api::reviews::response,
        ),
        get("/api/v1/reviews/{id}/findings/{article}", Review(Act::Report), api::findings::list),
        post("/api/v1/reviews/{id}/findings", Review(Act::Experts), api::findings::write),
        get("/api/v1/reviews/{id}/report", Review(Act::Report), api::report::show),
        put("/api/v1/reviews/{id}/report/{section}", Review(Act::Draft), api::report::write),
        post(
            "/api/v1/reviews/{id}/report/{section}/agreement",
            Review(Act::Agree),
            api::report::agree,
        ),
        // Mails sent, in demonstration and development
        get("/mail", Everyone, mail::list),
        get("/mail/{name}", Everyone, mail::show),
    ]
}

/// The whole site with all its layers.
pub fn router(site: &Site) -> Router {
    let mut router = Router::new().fallback(async || Trouble::NotFound);
    for route in routes() {
        router = router.route(route.path, route.guarded(site));
    }
    layers::around(site, router.with_state(site.clone()))
}
