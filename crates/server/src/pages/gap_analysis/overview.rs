//! The gap analysis at a glance: the articles of each theme, and the technical assistance needed.

use askama::Template;
use axum::extract::State;
use omnibus_app::{
    App,
    gap::{self, GapFormat, GapView},
};
use omnibus_domain::{
    gap::{ArticleGap, Standing},
    id::ReviewId,
    policy::Seat,
};

use super::{In, NeedShown, address, kind, steps};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::{Path, Query},
    form::{Choice, Form},
    pages::{parts::Step, self_assessment},
};

/// The gap analysis at a glance.
#[derive(Template)]
#[template(path = "gap_analysis/overview.html")]
pub struct GapPage {
    w: Frame,
    steps: Vec<Step>,
    state: String,
    address: String,
    of_ministry: bool,
    /// What the list is narrowed to.
    form: Form,
    instruments: Vec<Choice>,
    themes: Vec<Choice>,
    groups: Vec<Group>,
    needs: Vec<NeedGroup>,
}

/// The articles of a theme.
struct Group {
    id: String,
    title: String,
    rows: Vec<Row>,
}

struct Row {
    article: String,
    title: String,
    href: String,
    counts: Vec<usize>,
    needs: usize,
}

/// The needs of a type.
struct NeedGroup {
    title: String,
    needs: Vec<NeedShown>,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    Query(asked): Query<In>,
) -> Answer {
    let view = gap::view(&app, &me.actor, &id, &asked.narrowing()).await?;
    me.show(&page(&app, me.frame(), &view))
}

fn page(app: &App, w: Frame, view: &GapView) -> GapPage {
    let review = &view.access.review;
    let address = address(review);
    let group =
        |(theme, articles): (Option<&omnibus_domain::id::ThemeId>, Vec<&ArticleGap>)| Group {
            id: theme.map_or("no-theme".to_owned(), |theme| format!("theme-{theme}")),
            title: theme.map_or_else(|| w.get("gap-no-theme"), |theme| w.of("theme", theme)),
            rows: articles.into_iter().map(|one| row(&w, &address, one)).collect(),
        };
    let form = app.pack.questionnaire.form();
    let needs = view.analysis.needs_by_type(form).into_iter().map(|(word, needs)| NeedGroup {
        title: kind(&w, word),
        needs: needs.iter().map(|need| NeedShown::new(&w, review, need)).collect(),
    });
    let narrowed = |chosen: Option<String>| chosen.unwrap_or_default();
    let instrument = view.narrowing.instrument.as_ref().map(ToString::to_string);
    let theme = view.narrowing.theme.as_ref().map(ToString::to_string);
    let mut steps = steps(&w, &view.access);
    steps.pop();
    steps.push(Step::here(w.get("gap-title")));
    GapPage {
        steps,
        state: w.state(&view.access.state),
        of_ministry: view.access.seat == Seat::Contributor,
        form: Form::filled([("instrument", narrowed(instrument)), ("theme", narrowed(theme))]),
        instruments: view
            .instruments
            .iter()
            .map(|id| Choice::new(id.as_str(), w.instrument(id)))
            .collect(),
        themes: view.themes.iter().map(|id| Choice::new(id.as_str(), w.of("theme", id))).collect(),
        groups: view.analysis.by_theme(&app.pack.themes).into_iter().map(group).collect(),
        needs: needs.collect(),
        address,
        w,
    }
}

fn row(w: &Frame, address: &str, one: &ArticleGap) -> Row {
    Row {
        article: self_assessment::chapter_name(w, &one.article.clone().into()),
        title: w.get(&one.article.title_key()),
        href: format!("{address}/{}", one.article.slug()),
        counts: Standing::ALL.into_iter().map(|standing| one.count(standing)).collect(),
        needs: one.needs(),
    }
}

impl GapPage {
    fn standings(&self) -> [Standing; 5] {
        Standing::ALL
    }

    /// The address of a file with what the page shows.
    fn download(&self, format: GapFormat) -> String {
        let (instrument, theme) = (self.form.value("instrument"), self.form.value("theme"));
        let ending = format.ending();
        format!("{}.{ending}?instrument={instrument}&theme={theme}", self.address)
    }

    fn formats(&self) -> [GapFormat; 2] {
        GapFormat::ALL
    }
}

impl Page for GapPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let row = || Row {
            article: w.say2("article-of", "number", 5_u16, "instrument", w.instrument("untoc")),
            title: w.get("article-untoc-5"),
            href: "#".to_owned(),
            counts: vec![3, 2, 1, 0, 4],
            needs: 1,
        };
        let page = |of_ministry, groups, needs| Self {
            w: w.clone(),
            steps: vec![Step::here(w.get("gap-title"))],
            state: "Northland".to_owned(),
            address: "/reviews/abc/gap-analysis".to_owned(),
            of_ministry,
            form: Form::filled([("instrument", "untoc"), ("theme", "")]),
            instruments: vec![Choice::new("untoc", w.instrument("untoc"))],
            themes: vec![Choice::new("prevention", w.get("theme-prevention"))],
            groups,
            needs,
        };
        let group = Group {
            id: "theme-prevention".to_owned(),
            title: w.get("theme-prevention"),
            rows: vec![row()],
        };
        let need = NeedGroup {
            title: w.get("answer-assistance-type-training"),
            needs: vec![super::article::sample_need(w)],
        };
        vec![page(false, vec![group], vec![need]), page(true, Vec::new(), Vec::new())]
    }
}
