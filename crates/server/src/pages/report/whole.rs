//! The report as it stands, section by section, with what the reader may do.

use askama::Template;
use axum::extract::State;
use jiff::{Timestamp, civil::Date};
use omnibus_app::{
    App,
    report::{self, May, ReportView, SectionView},
    reviews,
};
use omnibus_domain::{id::ReviewId, locale::Locale, report::SectionKind, review::Stage};

use super::{Party, heading, parties, steps};
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Path,
    pages::{home, parts::Step},
};

/// The report.
#[derive(Template)]
#[template(path = "report/report.html")]
pub struct ReportPage {
    w: Frame,
    review: String,
    steps: Vec<Step>,
    state: String,
    standing: Standing,
    /// What is asked of the reader, and by when.
    asked: String,
    by: Option<Date>,
    may: May,
    /// How many sections the reader's State has not agreed yet.
    to_agree: usize,
    published: bool,
    /// The language of the report.
    language: Locale,
    sections: Vec<Section>,
}

/// How far agreement has come.
#[derive(Clone, Copy)]
enum Standing {
    Draft,
    Sent(Timestamp),
    Final(Timestamp),
}

struct Section {
    id: String,
    /// Its heading in the reader's language, for the contents.
    link: String,
    level: u8,
    /// True for a line of the contents: the parts of an article stand below it and need none.
    listed: bool,
    number: String,
    heading: String,
    title: String,
    /// Written and escaped by the documents themselves.
    html: String,
    /// None for a heading alone.
    text: Option<Text>,
}

struct Text {
    revision: i64,
    parties: Vec<Party>,
    /// True if the reader can agree it for its State.
    agrees: bool,
    comments: usize,
}

/// The page.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let view = report::view(&app, &me.actor, &id).await?;
    let overview = reviews::overview(&app, &me.actor, &id).await?;
    let stage = view.review.stage.name();
    let mut page = page(&me.w, &view)?;
    page.asked = me.w.get(&format!("home-asked-{}-{stage}", view.access.seat.as_str()));
    page.by = home::next(&overview.clock, stage);
    me.show(&page)
}

fn page(w: &Frame, view: &ReportView) -> omnibus_app::Result<ReportPage> {
    let review = &view.review;
    let mut steps = steps(w, review);
    steps.pop();
    steps.push(Step::here(w.get("report-title")));
    let sections: Vec<_> =
        view.sections.iter().map(|one| section(w, view, one)).collect::<Result<_, _>>()?;
    let open = |one: &&Section| one.text.as_ref().is_some_and(|text| text.agrees);
    Ok(ReportPage {
        review: review.id.to_string(),
        state: w.state(&review.state),
        steps,
        standing: match review.stage {
            Stage::Agreement { circulated, .. } => Standing::Sent(circulated),
            Stage::Final { agreed, .. } => Standing::Final(agreed),
            Stage::SelfAssessment | Stage::DeskReview { .. } => Standing::Draft,
        },
        asked: String::new(),
        by: None,
        may: view.may,
        to_agree: sections.iter().filter(open).count(),
        published: review.published.is_some(),
        language: review.language(),
        sections,
        w: w.clone(),
    })
}

fn section(w: &Frame, view: &ReportView, from: &SectionView) -> omnibus_app::Result<Section> {
    let open = |side| from.standing.open.contains(side);
    let agrees = view.may.agree && view.access.side().is_some_and(open);
    let text = from.place.has_text().then(|| Text {
        revision: from.revision,
        parties: parties::parties(w, &view.access, from),
        agrees,
        comments: from.comments,
    });
    let printed = &from.part.heading;
    Ok(Section {
        id: from.place.id.to_string(),
        link: heading(w, &from.place, &view.review.state),
        level: printed.level + 1,
        listed: from.place.article.is_none() || from.place.kind == SectionKind::ArticleText,
        number: printed.numbering.clone().unwrap_or_default(),
        heading: printed.text.plain(),
        title: printed
            .subtitle
            .as_ref()
            .map(omnibus_documents::text::Text::plain)
            .unwrap_or_default(),
        html: super::fragment(&from.part.blocks, view.review.language())?,
        text,
    })
}

impl ReportPage {
    /// How far agreement has come, in a sentence.
    fn standing(&self) -> String {
        match self.standing {
            Standing::Draft => self.w.get("report-standing-draft"),
            Standing::Sent(at) => self.w.say("report-standing-sent", "date", self.w.day_of(&at)),
            Standing::Final(at) => self.w.say("report-standing-final", "date", self.w.day_of(&at)),
        }
    }

    /// Where the three stand is shown while they agree.
    fn is_being_agreed(&self) -> bool {
        matches!(self.standing, Standing::Sent(_))
    }
}

impl Page for ReportPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let section = |id: &str, text: bool| Section {
            id: id.to_owned(),
            link: "I. Introduction".to_owned(),
            level: 2,
            listed: text,
            number: "I.".to_owned(),
            heading: "Introduction".to_owned(),
            title: "Title".to_owned(),
            html: String::new(),
            text: text.then(|| Text {
                revision: 1,
                parties: parties::sample(w),
                agrees: true,
                comments: 2,
            }),
        };
        let page = |standing, may, to_agree| Self {
            w: w.clone(),
            review: "abc".to_owned(),
            steps: vec![Step::here(w.get("report-title"))],
            state: "Northland".to_owned(),
            standing,
            asked: w.get("home-asked-expert-agreement"),
            by: Some(Date::constant(2026, 4, 2)),
            may,
            to_agree,
            published: to_agree == 1,
            language: Locale::Fr,
            sections: vec![section("introduction", true), section("summary", false)],
        };
        let at = Timestamp::UNIX_EPOCH;
        let none = May::default();
        vec![
            page(Standing::Draft, May { draft: true, circulate: true, ..none }, 0),
            page(Standing::Sent(at), May { comment: true, agree: true, ..none }, 3),
            page(Standing::Sent(at), May { comment: true, agree: true, ..none }, 0),
            page(Standing::Final(at), May { publish: true, ..none }, 0),
            page(Standing::Final(at), May { publish: true, ..none }, 1),
            page(Standing::Final(at), none, 0),
        ]
    }
}
