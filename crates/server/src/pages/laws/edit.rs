//! A law: added, read, changed, with the answers that cite it.

use askama::Template;
use axum::{
    extract::{Request, State},
    http::StatusCode,
};
use omnibus_app::{
    App, AppError, Problem,
    files::{self, Purpose},
    laws::{self, LawView},
};
use omnibus_domain::{
    id::{FileId, LawId, ReviewId},
    policy::Access,
};
use omnibus_store::{Law, LawFile};

use super::{
    CitedShown, attributes,
    form::{self, Typed},
    title, way,
};
use crate::{
    Answer, Frame, Page, Refused, SignedIn,
    extract::Path,
    form::{Choice, Form},
    pages::{
        parts::{Row, Step},
        self_assessment::files::{facts, saved_as},
    },
    reader::go,
    upload,
};

/// A law on its page, or one to be added.
#[derive(Template)]
#[template(path = "laws/law.html")]
pub struct LawPage {
    w: Frame,
    steps: Vec<Step>,
    heading: String,
    /// `lang` and `dir` of the heading, as attributes.
    attributes: String,
    /// Where the form is sent; without one the law is only read.
    address: Option<String>,
    form: Form,
    languages: Vec<Choice>,
    largest_file: u64,
    rows: Vec<Row>,
    link: Option<String>,
    file: Option<FileLine>,
    /// What someone else saved in the meantime.
    theirs: Option<Vec<Row>>,
    /// The answers that cite it; `None` for a law that is to be added.
    cited: Option<Vec<CitedShown>>,
    remove: Option<String>,
}

/// The file with the text of the law.
struct FileLine {
    name: String,
    facts: String,
    /// Where it is downloaded; empty as long as it belongs to no law.
    href: String,
}

/// The form for a law to be added.
pub async fn blank(State(app): State<App>, me: SignedIn, Path(review): Path<ReviewId>) -> Answer {
    let library = laws::list(&app, &me.actor, &review).await?;
    if !library.keeps {
        return Err(AppError::WrongStage(library.access.stage.name()).into());
    }
    let form = Form::filled([("language", me.locale().code())]);
    me.show(&new_page(&app, &me, &library.access, form).await?)
}

/// Adds a law.
pub async fn add(
    State(app): State<App>,
    me: SignedIn,
    Path(review): Path<ReviewId>,
    request: Request,
) -> Answer {
    let typed = receive(&app, &me, &review, request).await?;
    let problems = match (laws::add(&app, &me.actor, &review, &typed.law).await, typed.problems) {
        (Ok(_), wrong) if wrong.is_empty() => {
            return go(&format!("/reviews/{review}/laws?done=law-added"));
        }
        // The law is there: what is wrong with its file is mended on its page.
        (Ok(law), wrong) => {
            let view = laws::view(&app, &me.actor, &review, &law).await?;
            let form = form::filled(&view.law).with(wrong);
            return me.show_again(&page(&app, &me, &view, form).await?);
        }
        (Err(AppError::Invalid(more)), mut wrong) => {
            wrong.retain(|one| more.iter().all(|other| other.field != one.field));
            wrong.into_iter().chain(more).collect()
        }
        (Err(refused), _) => return Err(refused.into()),
    };
    let library = laws::list(&app, &me.actor, &review).await?;
    me.show_again(&new_page(&app, &me, &library.access, typed.form.with(problems)).await?)
}

/// The page of a law.
pub async fn show(
    State(app): State<App>,
    me: SignedIn,
    Path((review, law)): Path<(ReviewId, LawId)>,
) -> Answer {
    let view = laws::view(&app, &me.actor, &review, &law).await?;
    let form = form::filled(&view.law);
    me.show(&page(&app, &me, &view, form).await?)
}

/// Changes a law.
pub async fn change(
    State(app): State<App>,
    me: SignedIn,
    Path((review, id)): Path<(ReviewId, LawId)>,
    request: Request,
) -> Answer {
    // Whether the law is there is asked before a file is taken for it.
    laws::view(&app, &me.actor, &review, &id).await?;
    let typed = receive(&app, &me, &review, request).await?;
    let Typed { law, form, expected, problems } = typed;
    if !problems.is_empty() {
        let view = laws::view(&app, &me.actor, &review, &id).await?;
        return me.show_again(&page(&app, &me, &view, form.with(problems)).await?);
    }
    match laws::change(&app, &me.actor, &review, &id, &law, expected).await {
        Ok(()) => go(&format!("/reviews/{review}/laws/{id}?done=law-changed")),
        Err(AppError::Stale) => {
            let view = laws::view(&app, &me.actor, &review, &id).await?;
            let mut form = form;
            form.set("revision", view.law.revision.to_string());
            let mut page = page(&app, &me, &view, form).await?;
            page.theirs = Some(rows(&me.w, &view.law));
            me.show_as(StatusCode::CONFLICT, &page)
        }
        Err(AppError::Invalid(problems)) => {
            let view = laws::view(&app, &me.actor, &review, &id).await?;
            me.show_again(&page(&app, &me, &view, form.with(problems)).await?)
        }
        Err(refused) => Err(refused.into()),
    }
}

/// Sends the file of a law to be saved.
pub async fn download(
    State(app): State<App>,
    me: SignedIn,
    Path((review, law)): Path<(ReviewId, LawId)>,
) -> Answer {
    let (file, content) = files::open_law(&app, &me.actor, &review, &law).await?;
    Ok(saved_as(&file.name, &file.media_type, file.size, content))
}

async fn receive(
    app: &App,
    me: &SignedIn,
    review: &ReviewId,
    request: Request,
) -> Result<Typed, Refused> {
    let received = upload::receive(app, &me.actor, review, &Purpose::Law, request).await?;
    if let Some(refusal) = received.refused {
        return Err(refusal.into());
    }
    Ok(Typed::read(received))
}

async fn new_page(
    app: &App,
    me: &SignedIn,
    access: &Access,
    form: Form,
) -> omnibus_app::Result<LawPage> {
    let w = me.frame();
    let mut steps = way(&w, access);
    steps.push(Step::here(w.get("laws-add")));
    Ok(LawPage {
        heading: w.get("laws-add"),
        attributes: String::new(),
        address: Some(format!("/reviews/{}/laws/new", access.review)),
        languages: form::languages(&w),
        largest_file: app.settings.largest_file,
        rows: Vec::new(),
        link: None,
        file: uploaded(app, me, &access.review, &form).await?,
        theirs: None,
        cited: None,
        remove: None,
        steps,
        form,
        w,
    })
}

async fn page(
    app: &App,
    me: &SignedIn,
    view: &LawView,
    form: Form,
) -> omnibus_app::Result<LawPage> {
    let w = me.frame();
    let address = format!("/reviews/{}/laws/{}", view.access.review, view.law.id);
    let mut steps = way(&w, &view.access);
    let heading = title(&w, &view.law);
    steps.push(Step::here(heading.clone()));
    let kept = view.file.as_ref().filter(|file| form.value("file") == file.id.as_str());
    let file = match kept {
        Some(file) => Some(FileLine::new(&w, file, format!("{address}/file"))),
        None => uploaded(app, me, &view.access.review, &form).await?,
    };
    Ok(LawPage {
        heading,
        attributes: attributes(&view.law),
        languages: form::languages(&w),
        largest_file: app.settings.largest_file,
        rows: rows(&w, &view.law),
        link: Some(view.law.link.clone()).filter(|link| !link.is_empty()),
        file,
        theirs: None,
        cited: Some(view.cited.iter().map(|one| CitedShown::new(&w, one)).collect()),
        remove: view.removes.then(|| format!("{address}/remove")),
        address: view.keeps.then_some(address),
        steps,
        form,
        w,
    })
}

/// A file that came with a form in which something else was wrong: it need not be sent again.
async fn uploaded(
    app: &App,
    me: &SignedIn,
    review: &ReviewId,
    form: &Form,
) -> omnibus_app::Result<Option<FileLine>> {
    let Some(id) = form.parsed::<FileId>("file") else { return Ok(None) };
    let file = laws::file(app, &me.actor, review, &id).await?;
    Ok(file.map(|file| FileLine::new(&me.w, &file, String::new())))
}

/// A law as it is read.
fn rows(w: &Frame, law: &Law) -> Vec<Row> {
    let all = [
        ("law-title", &law.title),
        ("law-number", &law.number),
        ("law-date", &law.date),
        ("law-link", &law.link),
    ];
    let given = all.into_iter().filter(|(_, value)| !value.is_empty());
    given.map(|(key, value)| Row::new(w.get(key), value)).collect()
}

impl FileLine {
    fn new(w: &Frame, file: &LawFile, href: String) -> Self {
        Self { name: file.name.clone(), facts: facts(w, file.size, &file.at), href }
    }
}

impl Page for LawPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let file = |href: &str| {
            let facts = w.say("self-kilobytes", "size", 12_usize);
            Some(FileLine { name: "law.pdf".to_owned(), facts, href: href.to_owned() })
        };
        let rows = || vec![Row::new(w.get("law-title"), "Act 12")];
        let page =
            |address: Option<&str>, problems, file, theirs, cited: Option<Vec<CitedShown>>| Self {
                w: w.clone(),
                steps: vec![Step::to("Northland", "/reviews/abc"), Step::here(w.get("laws-add"))],
                heading: w.get("laws-add"),
                attributes: String::new(),
                address: address.map(str::to_owned),
                form: Form::filled([("title", "Act 12"), ("language", "pt")]).with(problems),
                languages: form::languages(w),
                largest_file: 50_000_000,
                rows: rows(),
                link: Some("https://example.org".to_owned()),
                file,
                theirs,
                remove: cited.as_ref().and(address).map(|_| "#".to_owned()),
                cited,
            };
        let problems = vec![
            Problem::new("title", "problem-empty"),
            Problem::new("date", "problem-law-date"),
            Problem::new("link", "problem-law-link"),
            Problem::new("", "problem-law-too-many").with("most", laws::MOST),
        ];
        let new = Some("/reviews/abc/laws/new");
        let cited = || Some(CitedShown::samples(w));
        vec![
            page(new, Vec::new(), None, None, None),
            page(new, problems, file(""), None, None),
            page(new, Vec::new(), file("#"), Some(rows()), cited()),
            page(None, Vec::new(), file("#"), None, cited()),
            page(None, Vec::new(), None, None, Some(Vec::new())),
        ]
    }
}
