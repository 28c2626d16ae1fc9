//! The laws of the library, with how often each is cited.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, laws};
use omnibus_domain::id::ReviewId;
use omnibus_store::Law;

use super::LawShown;
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Path,
    pages::{parts::Step, self_assessment::steps},
};

/// The library.
#[derive(Template)]
#[template(path = "laws/list.html")]
pub struct LawsPage {
    w: Frame,
    steps: Vec<Step>,
    address: String,
    /// Each law, and in how many answers it is cited.
    laws: Vec<(LawShown, usize)>,
    keeps: bool,
}

/// The page.
pub async fn show(State(app): State<App>, me: SignedIn, Path(review): Path<ReviewId>) -> Answer {
    let library = laws::list(&app, &me.actor, &review).await?;
    let w = me.frame();
    let shown = |(law, cited): &(Law, usize)| (LawShown::new(&w, &library.access, law), *cited);
    let mut laws: Vec<_> = library.laws.iter().map(shown).collect();
    w.sort_by_name(&mut laws, |(law, _)| law.title.as_str());
    let mut steps = steps(&w, &library.access);
    steps.push(Step::here(w.get("laws-title")));
    let address = format!("/reviews/{review}/laws");
    me.show(&LawsPage { steps, address, laws, keeps: library.keeps, w })
}

impl Page for LawsPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let law = |cited| {
            let law = LawShown {
                title: "Loi sur la criminalité organisée".to_owned(),
                attributes: " lang=\"fr\" dir=\"auto\"".to_owned(),
                href: "#".to_owned(),
                facts: vec![
                    w.say("law-date-line", "date", "2019-03"),
                    w.say("law-language-line", "language", "pt"),
                ],
            };
            (law, cited)
        };
        let page = |laws, keeps| Self {
            w: w.clone(),
            steps: vec![Step::to("Northland", "/reviews/abc"), Step::here(w.get("laws-title"))],
            address: "/reviews/abc/laws".to_owned(),
            laws,
            keeps,
        };
        vec![page(vec![law(0), law(1), law(2), law(11)], true), page(Vec::new(), false)]
    }
}
