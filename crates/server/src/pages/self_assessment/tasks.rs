//! The task list of the self-assessment: who has which article, how far it is, what is asked next.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use omnibus_app::{
    App,
    assignments::Holder,
    chapters,
    reviews::{self, Overview},
};
use omnibus_domain::{id::ReviewId, policy::Seat, review::StageName, work::Progress};
use omnibus_store::MemberPerson;
use omnibus_words::Arg;

use super::chapter_title;
use crate::{
    Answer, Frame, Page, SignedIn,
    extract::Path,
    pages::parts::{Step, Task, tag},
};

/// The task list.
#[derive(Template)]
#[template(path = "self_assessment/tasks.html")]
pub struct TasksPage {
    w: Frame,
    steps: Vec<Step>,
    address: String,
    state: String,
    seat: &'static str,
    stage: StageName,
    due: Option<Date>,
    /// Where the work goes on.
    onward: Option<Onward>,
    groups: Vec<Group>,
    /// How far all that the person sees is: questions, answered, ready or cleared, cleared.
    counts: [usize; 4],
}

struct Onward {
    href: String,
    text: String,
}

struct Group {
    id: String,
    title: String,
    tasks: Vec<Task>,
}

/// The list.
pub async fn show(State(app): State<App>, me: SignedIn, Path(id): Path<ReviewId>) -> Answer {
    let tasks = chapters::tasks(&app, &me.actor, &id).await?;
    let overview = reviews::overview(&app, &me.actor, &id).await?;
    me.show(&page(me.frame(), &overview, &tasks, app.today()))
}

fn page(w: Frame, overview: &Overview, tasks: &[chapters::Task], today: Date) -> TasksPage {
    let Overview { review, access, clock, .. } = overview;
    let stage = review.stage.name();
    let focal = access.seat == Seat::FocalPoint;
    let address = format!("/reviews/{}", review.id);
    let due = clock.iter().find(|due| due.id == "self_assessment" && due.done.is_none());
    let mut groups: Vec<Group> = Vec::new();
    for task in tasks {
        let title = group_title(&w, task);
        if groups.last().is_none_or(|last| last.title != title) {
            let id = task.chapter.article().map(|article| article.instrument.to_string());
            let id = id.unwrap_or_else(|| task.chapter.slug());
            groups.push(Group { id, title, tasks: Vec::new() });
        }
        let shown = shown(&w, &address, task, focal, today);
        groups.last_mut().into_iter().for_each(|group| group.tasks.push(shown.clone()));
    }
    TasksPage {
        steps: vec![
            Step::to(w.state(&review.state), address.clone()),
            Step::here(w.get("self-title")),
        ],
        state: w.state(&review.state),
        seat: access.seat.as_str(),
        due: due.map(|due| due.due),
        onward: (stage == StageName::SelfAssessment)
            .then(|| onward(&w, &address, tasks, focal))
            .flatten(),
        address,
        stage,
        groups,
        counts: counts(tasks),
        w,
    }
}

fn counts(tasks: &[chapters::Task]) -> [usize; 4] {
    let sum = |of: fn(&chapters::Task) -> usize| tasks.iter().map(of).sum();
    [
        sum(|one| one.questions),
        sum(|one| one.answered),
        sum(|one| one.ready),
        sum(|one| one.cleared),
    ]
}

fn group_title(w: &Frame, task: &chapters::Task) -> String {
    match task.chapter.article() {
        None => chapter_title(w, &task.chapter),
        Some(article) => w.instrument(&article.instrument),
    }
}

/// By when something is asked for, in a sentence.
pub(super) fn due(w: &Frame, due: Date, today: Date) -> String {
    let key = if due < today { "hands-was-due" } else { "hands-due" };
    w.say(key, "date", w.long_date(&due))
}

/// Those to whom something was given, as a sentence lists them; `None` if there is nobody.
pub(super) fn given_to(w: &Frame, holders: &[Holder]) -> Option<String> {
    let names = holders.iter().map(|holder| match holder {
        Holder::Ministry(name) => name.clone(),
        Holder::Person(person) => named(w, person),
    });
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| w.list(&names))
}

fn shown(w: &Frame, address: &str, task: &chapters::Task, focal: bool, today: Date) -> Task {
    let count = [("answered", Arg::from(task.answered)), ("count", Arg::from(task.questions))];
    let mut told = Vec::new();
    match (focal, given_to(w, &task.given_to)) {
        (false, _) if task.whole => {}
        (false, _) => told.push(w.get("hands-single")),
        (true, Some(people)) => told.push(w.say("self-given-to", "people", people)),
        (true, None) if task.given_singly == 0 => told.push(w.get("self-given-to-nobody")),
        (true, None) => {}
    }
    if focal && task.given_singly > 0 {
        told.push(w.say("hands-given-singly", "count", task.given_singly));
    }
    told.push(w.with("self-answered-of", &count));
    if focal && task.ready > task.cleared {
        told.push(w.say("hands-waiting", "count", task.ready - task.cleared));
    }
    if task.sources_changed > 0 {
        told.push(w.say("reuse-sources-changed", "count", task.sources_changed));
    }
    let open = matches!(task.progress, Progress::NotBegun | Progress::InWork);
    if let Some(day) = task.due.filter(|_| open) {
        told.push(due(w, day, today));
    }
    let hint = w.sentences(&told);
    Task {
        text: chapter_title(w, &task.chapter),
        href: format!("{address}/chapters/{}", task.chapter),
        hint,
        tag: w.of("progress", task.progress.as_str()),
        tag_class: look(task.progress),
    }
}

/// A person of a ministry with the ministry.
pub(super) fn named(w: &Frame, person: &MemberPerson) -> String {
    match person.member.ministry.as_deref() {
        None | Some("") => person.name.clone(),
        Some(ministry) => {
            w.say2("self-of-ministry", "person", person.name.as_str(), "ministry", ministry)
        }
    }
}

pub(super) fn look(progress: Progress) -> &'static str {
    match progress {
        Progress::NotBegun => tag::NOT_BEGUN,
        Progress::InWork => tag::UNDER_WAY,
        Progress::Ready => tag::NOW,
        Progress::Cleared => tag::DONE,
    }
}

/// The first article that waits for this person; for the focal point, if none does, the check.
fn onward(w: &Frame, address: &str, tasks: &[chapters::Task], focal: bool) -> Option<Onward> {
    let waits = |task: &&chapters::Task| match task.progress {
        Progress::NotBegun | Progress::InWork => true,
        Progress::Ready => focal,
        Progress::Cleared => false,
    };
    // What a ministry says is ready comes first: there the focal point is waited for.
    let ready = tasks.iter().filter(waits).find(|task| task.progress == Progress::Ready);
    let next = ready.or_else(|| tasks.iter().find(waits));
    match (next, focal) {
        (Some(task), _) => Some(Onward {
            href: format!("{address}/chapters/{}", task.chapter),
            text: w.say("self-go-on", "article", chapter_title(w, &task.chapter)),
        }),
        (None, true) => {
            Some(Onward { href: format!("{address}/check"), text: w.get("self-check-title") })
        }
        (None, false) => None,
    }
}

impl TasksPage {
    fn counted(&self) -> String {
        let [questions, answered, ready, cleared] = self.counts.map(Arg::from);
        let args =
            [("count", questions), ("answered", answered), ("ready", ready), ("cleared", cleared)];
        self.w.with("hands-counts", &args)
    }

    fn asked(&self) -> String {
        self.w.get(&format!("self-asked-{}-{}", self.seat, self.stage))
    }

    fn is_focal_point(&self) -> bool {
        self.seat == "focal-point"
    }

    fn was_sent(&self) -> bool {
        self.stage != StageName::SelfAssessment
    }

    fn is_final(&self) -> bool {
        self.stage == StageName::Final
    }
}

impl Page for TasksPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let task = |progress: Progress| Task {
            text: w.get("article-untoc-5"),
            href: "#".to_owned(),
            hint: w
                .with("self-answered-of", &[("answered", Arg::Count(1)), ("count", Arg::Count(8))]),
            tag: w.of("progress", progress.as_str()),
            tag_class: look(progress),
        };
        let all = [Progress::NotBegun, Progress::InWork, Progress::Ready, Progress::Cleared];
        let group = |id: &str, title, tasks| Group { id: id.to_owned(), title, tasks };
        let page = |seat, stage, onward| Self {
            w: w.clone(),
            steps: vec![Step::to("Northland", "/reviews/abc"), Step::here(w.get("self-title"))],
            address: "/reviews/abc".to_owned(),
            state: "Northland".to_owned(),
            seat,
            stage,
            due: (stage == StageName::SelfAssessment).then_some(Date::constant(2026, 4, 2)),
            onward,
            counts: [525, 12, 5, 3],
            groups: vec![
                group("general", w.get("self-general-part"), vec![task(Progress::Ready)]),
                group("untoc", w.instrument("untoc"), all.map(task).into()),
                group("follow-up", w.get("self-follow-up-part"), vec![task(Progress::InWork)]),
            ],
        };
        let onward = || {
            let text = w.say("self-go-on", "article", w.get("article-untoc-5"));
            Some(Onward { href: "#".to_owned(), text })
        };
        let stages = StageName::ALL.into_iter();
        let pages = stages.flat_map(|stage| {
            ["focal-point", "contributor"].map(|seat| page(seat, stage, onward()))
        });
        pages.chain([page("contributor", StageName::SelfAssessment, None)]).collect()
    }
}
