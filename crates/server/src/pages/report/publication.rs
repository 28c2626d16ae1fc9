//! What of the final report the State publishes: all of it, sections of it, or nothing (M38, ¶36).

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, Problem, documents, report};
use omnibus_domain::id::{ReviewId, SectionId};
use omnibus_store::Publication;

use super::{Group, groups, sample_groups, steps};
use crate::{
    Answer, Frame, Page, SignedIn, error, extract::Path, form::Form, pages::parts::Step, reader::go,
};

/// The decision.
#[derive(Template)]
#[template(path = "report/publication.html")]
pub struct PublicationPage {
    w: Frame,
    review: String,
    steps: Vec<Step>,
    /// What is published now, in a sentence; `None` for nothing.
    published: Option<String>,
    groups: Vec<Group>,
    form: Form,
}

/// The report as everyone would read it.
#[derive(Template)]
#[template(path = "report/preview.html")]
pub struct PreviewPage {
    w: Frame,
    review: String,
    steps: Vec<Step>,
    form: Form,
    /// Written and escaped by the documents themselves.
    html: String,
}

/// The decision.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    me.show(&page(&app, &me, &id, None).await?)
}

/// Publishes.
pub async fn publish(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    form: Form,
) -> Answer {
    let sections = match chosen(&form) {
        Ok(sections) => sections,
        Err(problem) => return again(&app, &me, &id, form, vec![problem]).await,
    };
    match report::publish(&app, &me.actor, &id, sections).await {
        Ok(()) => go(&format!("/reviews/{id}/publication?done=report-published")),
        Err(refusal) => again(&app, &me, &id, form, error::problems(refusal)?).await,
    }
}

/// Shows what would be published.
pub async fn preview(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    form: Form,
) -> Answer {
    let view = report::to_publish(&app, &me.actor, &id).await?;
    let sections = match chosen(&form) {
        Ok(sections) => sections,
        Err(problem) => return again(&app, &me, &id, form, vec![problem]).await,
    };
    let html = documents::preview(&app, &me.actor, &id, sections, me.locale()).await?;
    let w = me.frame();
    let mut steps = steps(&w, &view.review);
    steps.push(Step::to(w.get("publication-title"), format!("/reviews/{id}/publication")));
    steps.push(Step::here(w.get("publication-preview")));
    me.show(&PreviewPage { w, review: id.to_string(), steps, form, html })
}

/// Takes the publication back.
pub async fn withdraw(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    report::unpublish(&app, &me.actor, &id).await?;
    go(&format!("/reviews/{id}/publication?done=publication-withdrawn"))
}

/// The sections chosen; `None` for the whole report.
fn chosen(form: &Form) -> Result<Option<BTreeSet<SectionId>>, Problem> {
    match form.value("extent") {
        "whole" => Ok(None),
        "part" => {
            let sections: BTreeSet<_> =
                form.values("sections").filter_map(|id| id.parse().ok()).collect();
            let first = Problem::new("sections", "problem-choose-section");
            if sections.is_empty() { Err(first) } else { Ok(Some(sections)) }
        }
        _ => Err(Problem::new("extent", "problem-choose-extent")),
    }
}

async fn again(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    form: Form,
    problems: Vec<Problem>,
) -> Answer {
    me.show_again(&page(app, me, id, Some(form.with(problems))).await?)
}

async fn page(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    sent: Option<Form>,
) -> omnibus_app::Result<PublicationPage> {
    let view = report::to_publish(app, &me.actor, id).await?;
    let w = me.frame();
    let published = view.review.published.as_ref();
    let extent = |one: &Publication| if one.sections.is_none() { "whole" } else { "part" };
    let stored = || {
        let sections = published.and_then(|one| one.sections.clone()).unwrap_or_default();
        let fields = sections.into_iter().map(|section| ("sections", section.to_string()));
        let extent = published.map(|one| ("extent", extent(one).to_owned()));
        Form::filled(fields.chain(extent))
    };
    let mut steps = steps(&w, &view.review);
    steps.push(Step::here(w.get("publication-title")));
    Ok(PublicationPage {
        review: id.to_string(),
        steps,
        published: published.map(|one| {
            w.say(format!("publication-now-{}", extent(one)), "date", w.day_of(&one.at))
        }),
        groups: groups(&w, &view.review.state, &view.sections, |_| true),
        form: sent.unwrap_or_else(stored),
        w,
    })
}

impl PreviewPage {
    /// What the form sent, to be sent again.
    fn fields(&self) -> &[(String, String)] {
        self.form.fields()
    }
}

impl Page for PublicationPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let page = |published: Option<&str>, form| Self {
            w: w.clone(),
            review: "abc".to_owned(),
            steps: vec![Step::here(w.get("publication-title"))],
            published: published.map(|key| w.say(key, "date", "1")),
            groups: sample_groups(),
            form,
        };
        let wrong = |field: &str, message| {
            Form::filled([("extent", "part")]).with(vec![Problem::new(field, message)])
        };
        vec![
            page(None, Form::default()),
            page(Some("publication-now-whole"), wrong("sections", "problem-choose-section")),
            page(Some("publication-now-part"), wrong("extent", "problem-choose-extent")),
        ]
    }
}

impl Page for PreviewPage {
    fn samples(w: &Frame) -> Vec<Self> {
        vec![Self {
            w: w.clone(),
            review: "abc".to_owned(),
            steps: vec![Step::here(w.get("publication-preview"))],
            form: Form::filled([("extent", "whole")]),
            html: "<article><h1>Northland</h1></article>".to_owned(),
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(fields: &[(&str, &str)], expected: Result<Option<usize>, &str>) {
        let told = chosen(&Form::filled(fields.iter().copied()));
        let told = told.map(|sections| sections.map(|all| all.len()));
        assert_eq!(
            told.as_ref().map_err(|problem| problem.message),
            expected.as_ref().map_err(|m| *m)
        );
    }

    #[test]
    fn a_choice_is_the_whole_or_some_sections() {
        check(&[("extent", "whole"), ("sections", "introduction")], Ok(None));
        check(&[("extent", "part"), ("sections", "introduction")], Ok(Some(1)));
        check(&[("extent", "part")], Err("problem-choose-section"));
        check(&[("extent", "part"), ("sections", "Not A Section")], Err("problem-choose-section"));
        check(&[("sections", "introduction")], Err("problem-choose-extent"));
    }
}
