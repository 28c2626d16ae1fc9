//! What the page of a section shows.

use askama::Template;
use omnibus_app::{
    Problem,
    report::{self, May},
};
use omnibus_domain::{locale::Locale, report::Placed, review::StageName};

use super::{Party, article_name, heading, parties, section_path, steps};
use crate::{
    Frame, Page, SignedIn,
    form::{Choice, Form},
    pages::{
        parts::Step,
        self_assessment::difference::{self, Piece},
        written::Written,
    },
};

/// A section.
#[derive(Template)]
#[template(path = "report/section.html")]
pub struct SectionPage {
    w: Frame,
    path: String,
    steps: Vec<Step>,
    /// The article it is about, or the heading it stands under; empty for none.
    under: String,
    heading: String,
    stage: &'static str,
    may: May,
    /// True if the reader's State has not agreed it yet, false if it has.
    agrees: bool,
    parties: Vec<Party>,
    language: Locale,
    revision: i64,
    /// Written and escaped by the documents themselves.
    html: String,
    from_review: Written,
    /// What someone else wrote in the meantime.
    theirs: Option<Version>,
    form: Form,
    languages: Vec<Choice>,
    comments: Vec<Remark>,
    versions: Vec<Version>,
    before: Option<Neighbour>,
    after: Option<Neighbour>,
}

/// A comment of one of the three States.
struct Remark {
    state: String,
    author: String,
    at: String,
    iso: String,
    /// The version it is about, if the section has changed since.
    earlier: Option<i64>,
    text: Written,
}

/// The section as it stood after a change.
#[derive(Clone)]
struct Version {
    number: i64,
    author: String,
    at: String,
    text: Written,
    /// What changed from the version before.
    pieces: Vec<Piece>,
}

struct Neighbour {
    href: String,
    heading: String,
}

/// The page with this form.
pub(super) fn page(
    me: &SignedIn,
    view: &report::SectionPage,
    form: Form,
) -> omnibus_app::Result<SectionPage> {
    let (w, review, section) = (me.frame(), &view.review, &view.section);
    let title = heading(&w, &section.place, &review.state);
    let under = match (&section.place.article, &view.above) {
        (Some(article), _) => article_name(&w, article),
        (None, Some(above)) => heading(&w, above, &review.state),
        (None, None) => String::new(),
    };
    let mut steps = steps(&w, review);
    steps.push(Step::here(title.clone()));
    let neighbour = |place: &Option<Placed>| {
        let place = place.as_ref()?;
        let text = heading(&w, place, &review.state);
        let heading = match &place.article {
            Some(article) => w.say2("labelled", "label", article_name(&w, article), "value", text),
            None => text,
        };
        Some(Neighbour { href: section_path(&review.id, &place.id), heading })
    };
    let (before, after) = (neighbour(&view.neighbours.0), neighbour(&view.neighbours.1));
    let open = view.access.side().is_some_and(|side| section.standing.open.contains(side));
    Ok(SectionPage {
        path: section_path(&review.id, &section.place.id),
        steps,
        under,
        heading: title,
        stage: review.stage.name().as_str(),
        may: view.may,
        agrees: open,
        parties: parties::parties(&w, &view.access, section),
        language: section.language,
        revision: section.revision,
        html: super::fragment(&section.part.blocks, review.language())?,
        from_review: Written::new(view.from_review.clone(), review.language()),
        theirs: None,
        form,
        languages: Choice::languages(),
        comments: remarks(&w, view),
        versions: versions(&w, view),
        before,
        after,
        w,
    })
}

fn remarks(w: &Frame, view: &report::SectionPage) -> Vec<Remark> {
    let now = view.section.revision;
    view.comments
        .iter()
        .map(|(comment, author)| Remark {
            state: w.state(&comment.side),
            author: author.clone(),
            at: w.moment(&comment.sent),
            iso: w.iso(&comment.sent),
            earlier: (comment.revision != now).then_some(comment.revision),
            text: Written::new(comment.body.clone(), comment.language),
        })
        .collect()
}

fn versions(w: &Frame, view: &report::SectionPage) -> Vec<Version> {
    let before = view.versions.iter().skip(1).map(|(version, _)| version.text.as_str());
    view.versions
        .iter()
        .zip(before.chain([""]))
        .map(|((version, author), before)| Version {
            number: version.revision,
            author: author.clone().unwrap_or_else(|| w.get("report-from-review")),
            at: w.moment(&version.saved),
            text: Written::new(version.text.clone(), version.language),
            pieces: difference::words(before, &version.text),
        })
        .collect()
}

impl SectionPage {
    /// Shows the newest version beside what was typed.
    pub(super) fn show_theirs(&mut self) {
        self.theirs = self.versions.first().cloned();
    }

    fn is_final(&self) -> bool {
        self.stage == StageName::Final.as_str()
    }

    fn is_being_agreed(&self) -> bool {
        self.stage == StageName::Agreement.as_str()
    }
}

impl Page for SectionPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let all = May { draft: true, comment: true, agree: true, ..May::default() };
        let stale = vec![Problem::new("", "problem-section-changed")];
        let mut conflict = sample(w, StageName::DeskReview, all, Form::default());
        conflict.show_theirs();
        vec![
            sample(w, StageName::Agreement, all, Form::default().with(stale)),
            Self { agrees: false, ..sample(w, StageName::Agreement, all, Form::default()) },
            sample(w, StageName::Final, May::default(), Form::default()),
            conflict,
        ]
    }
}

fn sample(w: &Frame, stage: StageName, may: May, form: Form) -> SectionPage {
    let text = Written::new("Text", Locale::Ru);
    let version = |number| Version {
        number,
        author: "Ana".to_owned(),
        at: "14:02".to_owned(),
        text: text.clone(),
        pieces: difference::words("one two", "one three"),
    };
    let comment = |earlier| Remark {
        state: "Northland".to_owned(),
        author: "Ana".to_owned(),
        at: "14:02".to_owned(),
        iso: "2026-01-01T14:02:00Z".to_owned(),
        earlier,
        text: text.clone(),
    };
    let neighbour = || Neighbour { href: "/".to_owned(), heading: "Introduction".to_owned() };
    SectionPage {
        w: w.clone(),
        path: "/reviews/abc/report/introduction".to_owned(),
        steps: vec![Step::here("Introduction")],
        under: "Article 5".to_owned(),
        heading: "Introduction".to_owned(),
        stage: stage.as_str(),
        agrees: may.agree,
        may,
        parties: parties::sample(w),
        language: Locale::Ru,
        revision: 2,
        html: String::new(),
        from_review: text.clone(),
        theirs: None,
        form,
        languages: Choice::languages(),
        comments: vec![comment(None), comment(Some(1))],
        versions: vec![version(2), version(1)],
        before: Some(neighbour()),
        after: Some(neighbour()),
    }
}
