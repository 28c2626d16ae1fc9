//! The articles of a desk review: which expert has each, and what there is so far.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{
    App, AppError, Problem,
    findings::{self, DeskArticle, DeskView},
    reviews,
};
use omnibus_domain::{id::ReviewId, instrument::ArticleRef, policy::Seat};
use omnibus_store::MemberPerson;

use super::steps;
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Path,
    form::{Choice, Form},
    pages::{home, parts::Step},
    reader::go,
};

/// The list.
#[derive(Template)]
#[template(path = "desk_review/list.html")]
pub struct DeskPage {
    w: Frame,
    review: String,
    steps: Vec<Step>,
    /// What is asked of the reader, and by when.
    asked: String,
    by: Option<Date>,
    instruments: Vec<(String, Vec<Line>)>,
    divides: bool,
    experts: Vec<Choice>,
    form: Form,
}

struct Line {
    slug: String,
    number: u16,
    title: String,
    /// The expert who has it; empty for nobody.
    expert: String,
    member: String,
    findings: usize,
    messages: usize,
}

/// The list.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    me.show(&page(&app, &me, &id, Form::default()).await?)
}

/// Divides the articles: only what was changed in the form, so that two experts at work at once do not
/// undo what the other did.
pub async fn divide(
    State(app): State<App>,
    me: SignedIn,
    Path(id): Path<ReviewId>,
    form: Form,
) -> Answer {
    for (article, to) in changes(&form) {
        let to = match to {
            "" => None,
            member => match member.parse() {
                Ok(member) => Some(member),
                Err(_) => return again(&app, &me, &id, form.clone(), &article).await,
            },
        };
        match findings::divide(&app, &me.actor, &id, &article, to.as_ref()).await {
            Ok(()) => {}
            Err(AppError::Invalid(_)) => {
                return again(&app, &me, &id, form.clone(), &article).await;
            }
            Err(refusal) => return Err(refusal.into()),
        }
    }
    // Who may not divide at all is refused even if nothing was changed.
    if !findings::desk(&app, &me.actor, &id).await?.divides {
        return Err(AppError::NotYours.into());
    }
    go(&format!("/reviews/{id}/desk-review?done=article-divided"))
}

/// The articles whose expert was changed: `expert-untoc-5` differs from `was-untoc-5`.
fn changes(form: &Form) -> Vec<(ArticleRef, &str)> {
    let change = |(name, value): &'_ (String, String)| {
        let slug = name.strip_prefix("expert-")?;
        let changed = form.value(&format!("was-{slug}")) != value.as_str();
        changed.then(|| ArticleRef::from_slug(slug).ok()).flatten()
    };
    form.fields().iter().filter_map(|field| Some((change(field)?, field.1.as_str()))).collect()
}

async fn again(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    form: Form,
    article: &ArticleRef,
) -> Answer {
    let field = format!("expert-{}", article.slug());
    let form = form.with(vec![Problem::new(field, "problem-choose-expert")]);
    me.show_again(&page(app, me, id, form).await?)
}

async fn page(
    app: &App,
    me: &SignedIn,
    id: &ReviewId,
    mut form: Form,
) -> omnibus_app::Result<DeskPage> {
    let DeskView { articles, experts, divides } = findings::desk(app, &me.actor, id).await?;
    let overview = reviews::overview(app, &me.actor, id).await?;
    let stage = overview.review.stage.name();
    let w = me.frame();
    let mut steps = steps(&w, id, &overview.review.state);
    steps.pop();
    steps.push(Step::here(w.get("desk-title")));
    let mut experts: Vec<Choice> =
        experts.iter().map(|one| Choice::new(one.member.id.to_string(), expert(&w, one))).collect();
    w.sort_by_name(&mut experts, |one| &one.text);
    let mut instruments: Vec<(String, Vec<Line>)> = Vec::new();
    for article in &articles {
        let line = line(&w, article);
        let field = format!("expert-{}", line.slug);
        if !form.sent(&field) {
            form.set(&field, &line.member);
        }
        let name = w.instrument(&article.article.instrument);
        match instruments.last_mut().filter(|(last, _)| *last == name) {
            Some((_, lines)) => lines.push(line),
            None => instruments.push((name, vec![line])),
        }
    }
    Ok(DeskPage {
        review: id.to_string(),
        steps,
        asked: w.get(&format!("home-asked-{}-{stage}", overview.access.seat.as_str())),
        by: home::next(&overview.clock, stage),
        instruments,
        divides,
        experts,
        form,
        w,
    })
}

fn line(w: &Frame, from: &DeskArticle) -> Line {
    let article = &from.article;
    Line {
        slug: article.slug(),
        number: article.number,
        title: w.get(&article.title_key()),
        expert: from.expert.as_ref().map(|one| expert(w, one)).unwrap_or_default(),
        member: from.expert.as_ref().map(|one| one.member.id.to_string()).unwrap_or_default(),
        findings: from.findings,
        messages: from.messages,
    }
}

/// An expert with the State that it serves.
fn expert(w: &Frame, person: &MemberPerson) -> String {
    match &person.member.seat {
        Seat::Expert(state) => {
            w.say2("desk-expert-of", "person", &person.name, "state", w.state(state))
        }
        _ => person.name.clone(),
    }
}

impl DeskPage {
    /// The field of the expert for an article.
    fn field(&self, line: &Line) -> String {
        format!("expert-{}", line.slug)
    }
}

impl Page for DeskPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let line = |slug: &str, count, member: &str| Line {
            slug: slug.to_owned(),
            number: 5,
            title: w.get("article-untoc-5"),
            expert: if member.is_empty() { String::new() } else { "Ana".to_owned() },
            member: member.to_owned(),
            findings: count,
            messages: count,
        };
        let page = |divides, form| Self {
            w: w.clone(),
            review: "abc".to_owned(),
            steps: vec![Step::here(w.get("desk-title"))],
            asked: w.get("home-asked-expert-desk-review"),
            by: Some(Date::constant(2026, 4, 2)),
            instruments: vec![(
                w.instrument("untoc"),
                vec![line("untoc-5", 0, ""), line("untoc-6", 1, "abc"), line("untoc-8", 5, "")],
            )],
            divides,
            experts: vec![Choice::new("abc", "Ana")],
            form,
        };
        let wrong = vec![Problem::new("expert-untoc-5", "problem-choose-expert")];
        vec![page(false, Form::default()), page(true, Form::default().with(wrong))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_changed_is_divided() {
        let form = Form::filled([
            ("was-untoc-5", ""),
            ("expert-untoc-5", "abc"),
            ("was-untoc-6", "abc"),
            ("expert-untoc-6", "abc"),
            ("was-untoc-8", "abc"),
            ("expert-untoc-8", ""),
            ("expert-nonsense", "abc"),
        ]);
        let told: Vec<_> =
            changes(&form).into_iter().map(|(article, to)| format!("{article} {to}")).collect();
        assert_eq!(told, ["untoc/5 abc", "untoc/8 "]);
    }
}
