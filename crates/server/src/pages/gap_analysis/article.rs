//! One article of the gap analysis: what is missing first, with difficulties, steps and needs.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App,
    gap::{self, ArticleView},
};
use omnibus_domain::{
    gap::{Need, Provision, Standing},
    id::ReviewId,
    instrument::ArticleRef,
    locale::Locale,
};

use super::{NeedShown, address, steps};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Path,
    pages::{
        parts::Step,
        self_assessment::{self, place_and_strength},
    },
};

/// One article of the gap analysis.
#[derive(Template)]
#[template(path = "gap_analysis/article.html")]
pub struct GapArticlePage {
    w: Frame,
    steps: Vec<Step>,
    instrument: String,
    title: String,
    groups: Vec<Group>,
    /// The article before and after, each with its address.
    previous: Option<(String, String)>,
    next: Option<(String, String)>,
}

/// The provisions that stand alike.
struct Group {
    standing: Standing,
    provisions: Vec<ProvisionShown>,
}

struct ProvisionShown {
    id: String,
    paragraph: String,
    text: String,
    href: String,
    difficulties: String,
    planned: String,
    language: Locale,
    needs: Vec<NeedShown>,
}

/// What is missing comes first, then what is not known.
const ORDER: [Standing; 5] = [
    Standing::NotInPlace,
    Standing::Partly,
    Standing::NotAnswered,
    Standing::NotUsed,
    Standing::InPlace,
];

/// The page; the article is named as in `untoc-5`.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((id, slug)): Path<(ReviewId, String)>,
) -> Answer {
    let article = ArticleRef::from_slug(&slug).map_err(|_| omnibus_app::AppError::NotFound)?;
    let view = gap::article(&app, &me.actor, &id, &article).await?;
    me.show(&page(me.frame(), &view))
}

fn page(w: Frame, view: &ArticleView) -> GapArticlePage {
    let review = &view.access.review;
    let gap = &view.gap;
    let shown = |provision: &Provision| provision_shown(&w, review, &gap.article, provision);
    let groups = ORDER.into_iter().map(|standing| Group {
        standing,
        provisions: gap.standing(standing).map(shown).collect(),
    });
    let name = |article: &ArticleRef| {
        let name = self_assessment::chapter_name(&w, &article.clone().into());
        (format!("{}/{}", address(review), article.slug()), name)
    };
    let title = self_assessment::chapter_title(&w, &gap.article.clone().into());
    let mut steps = steps(&w, &view.access);
    steps.push(Step::here(self_assessment::chapter_name(&w, &gap.article.clone().into())));
    GapArticlePage {
        steps,
        instrument: w.instrument(&gap.article.instrument),
        title,
        groups: groups.filter(|group| !group.provisions.is_empty()).collect(),
        previous: view.neighbours.0.as_ref().map(name),
        next: view.neighbours.1.as_ref().map(name),
        w,
    }
}

fn provision_shown(
    w: &Frame,
    review: &ReviewId,
    article: &ArticleRef,
    provision: &Provision,
) -> ProvisionShown {
    let need = |need| NeedShown::new(w, review, &Need { article, provision, need });
    ProvisionShown {
        id: provision.question.id.to_string(),
        paragraph: place_and_strength(w, &provision.question),
        text: w.get(provision.question.id.as_str()),
        href: format!("/reviews/{review}/answers/{}", provision.question.id),
        difficulties: provision.content.reasons.clone(),
        planned: provision.content.steps.clone(),
        language: provision.content.language,
        needs: provision.needs().map(need).collect(),
    }
}

impl ProvisionShown {
    /// `lang` and `dir` of what a person wrote, as attributes.
    fn attributes(&self) -> String {
        format!("lang=\"{}\" dir=\"auto\"", self.language)
    }
}

pub(super) fn sample_need(w: &Frame) -> NeedShown {
    NeedShown {
        place: w.get("article-untoc-5"),
        href: "#".to_owned(),
        kind: w.get("answer-assistance-type-training"),
        priority: w.get("answer-assistance-priority-high"),
        description: "Text".to_owned(),
        provider: "Text".to_owned(),
    }
}

impl Page for GapArticlePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let lacking = |standing: Standing| match standing.is_gap() {
            true => "Text".to_owned(),
            false => String::new(),
        };
        let provision = |standing: Standing| ProvisionShown {
            id: format!("q-{standing}"),
            paragraph: w.at("self-paragraph-only", &self_assessment::PLACE, &[]),
            text: w.get("untoc-5-1-a"),
            href: "#".to_owned(),
            difficulties: lacking(standing),
            planned: lacking(standing),
            language: Locale::Es,
            needs: standing.is_gap().then(|| sample_need(w)).into_iter().collect(),
        };
        let group = |standing| Group { standing, provisions: vec![provision(standing)] };
        let link = || Some(("#".to_owned(), w.get("article-untoc-6")));
        vec![Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("gap-title"))],
            instrument: w.instrument("untoc"),
            title: w.get("article-untoc-5"),
            groups: ORDER.into_iter().map(group).collect(),
            previous: link(),
            next: link(),
        }]
    }
}
