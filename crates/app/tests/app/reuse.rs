//! Said once: answers of related questions and of earlier reviews are used again, by those who may see them.

use omnibus_app::{
    AppError,
    answers::{self, QuestionView, SaveAnswer, SaveOutcome},
    assignments::{self, GivePart},
    chapters,
    files::{self, Purpose},
    responses,
    reuse::{self, Reuse, Source},
};
use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, MemberId, ReviewId},
    locale::Locale,
    policy::{self, Actor, Seat},
    questionnaire::answer::{AnswerContent, Authority, Measure, StatisticsRow, Status},
    work::Recipient,
};
use omnibus_store::{Member, NewReview};

use crate::world::{TestWorld, told};

/// The attempt of an offence: asked under each of two Protocols.
const SOURCE: &str = "trafficking-5-2-a";
const TARGET: &str = "smuggling-6-2-a";

struct Scene {
    world: TestWorld,
    review: ReviewId,
    focal_point: Actor,
}

impl Scene {
    async fn new() -> Self {
        let world = TestWorld::with_demonstration().await;
        let (review, focal_point) = (world.review("NTH").await, world.actor("ingrid").await);
        Self { world, review, focal_point }
    }

    async fn save(&self, question: &str, content: AnswerContent, expected: i64) {
        let (review, question) = (self.review.clone(), question.parse().unwrap());
        let command = SaveAnswer { review, question, content, expected };
        answers::save(&self.world.app, &self.focal_point, command).await.unwrap();
    }

    async fn view(&self, actor: &Actor, question: &str) -> QuestionView {
        let question = question.parse().unwrap();
        answers::view(&self.world.app, actor, &self.review, &question).await.unwrap()
    }

    /// The questions whose answers are offered.
    async fn offered(&self, actor: &Actor, question: &str) -> Vec<String> {
        let offers = self.view(actor, question).await.offers;
        offers.iter().map(|given| given.question.id.to_string()).collect()
    }

    /// True if the answer was taken over and its source was changed since; `None` if it was not.
    async fn changed(&self) -> Option<bool> {
        self.view(&self.focal_point, TARGET).await.taken_over.map(|from| from.changed)
    }

    fn reuse(&self, from: &ReviewId, source: &str, expected: i64) -> Reuse {
        Reuse {
            review: self.review.clone(),
            question: TARGET.parse().unwrap(),
            from: Source { review: from.clone(), question: source.parse().unwrap() },
            expected,
        }
    }

    async fn take_over(&self, actor: &Actor, expected: i64) -> Result<SaveOutcome, AppError> {
        let command = self.reuse(&self.review, SOURCE, expected);
        reuse::take_over(&self.world.app, actor, &command).await
    }

    async fn stored(&self) -> Option<AnswerContent> {
        let read = self.world.app.store.read();
        let answer = read.answer(&self.review, &TARGET.parse().unwrap()).await.unwrap();
        answer.map(|answer| answer.content)
    }

    async fn upload(&self, chapter: &str) -> FileId {
        let purpose = Purpose::Answer(Chapter::from_slug(chapter).unwrap());
        let (app, actor) = (&self.world.app, &self.focal_point);
        let mut upload = files::begin(app, actor, &self.review, &purpose).await.unwrap();
        upload.push(&"Article 1".as_bytes().into()).await.unwrap();
        upload.finish(actor, &self.review, &purpose, "act.txt").await.unwrap()
    }

    async fn send(&self) {
        let (app, actor) = (&self.world.app, &self.focal_point);
        let digest = responses::check(app, actor, &self.review).await.unwrap().digest;
        responses::submit(app, actor, &self.review, &digest).await.unwrap();
    }
}

fn says(reasons: &str, files: Vec<FileId>) -> AnswerContent {
    let measure = Measure { title: "Code pénal".to_owned(), files, ..Measure::default() };
    AnswerContent {
        status: Some(Status::Partly),
        measures: vec![measure],
        reasons: reasons.to_owned(),
        ..AnswerContent::blank(Locale::Fr)
    }
}

/// The same answer without the files, which are recorded anew where it is used.
fn words(content: &AnswerContent) -> AnswerContent {
    let mut content = content.clone();
    content.measures.iter_mut().for_each(|measure| measure.files.clear());
    content
}

#[tokio::test]
async fn an_answer_is_used_again_and_a_change_of_it_is_told() {
    let scene = Scene::new().await;
    let (world, focal_point) = (&scene.world, &scene.focal_point);
    assert_eq!(scene.offered(focal_point, TARGET).await, [""; 0]);
    let file = scene.upload("trafficking-5").await;
    scene.save(SOURCE, says("a", vec![file.clone()]), 0).await;
    assert_eq!(scene.offered(focal_point, TARGET).await, [SOURCE]);
    let outcome = scene.take_over(focal_point, 0).await.unwrap();
    assert!(matches!(outcome, SaveOutcome::Saved { revision: 1, .. }), "{outcome:?}");
    let stored = scene.stored().await.unwrap();
    assert_eq!(words(&stored), words(&says("a", Vec::new())), "in its language");
    let copied = &stored.measures[0].files;
    assert!(copied.len() == 1 && copied[0] != file, "{copied:?}");
    assert_eq!(
        told(&files::open(&world.app, focal_point, &scene.review, &copied[0]).await),
        "done"
    );
    assert_eq!(scene.offered(focal_point, TARGET).await, [""; 0], "it is answered");
    assert_eq!(scene.changed().await, Some(false));
    // Both ways: what was said here serves there.
    assert_eq!(scene.offered(focal_point, "firearms-5-2-a-p1").await.len(), 2);

    scene.save(SOURCE, says("b", vec![file.clone()]), 1).await;
    assert_eq!(scene.changed().await, Some(true));
    let command = scene.reuse(&scene.review, SOURCE, 1);
    reuse::keep(&world.app, focal_point, &command, 2).await.unwrap();
    assert_eq!((scene.changed().await, scene.stored().await), (Some(false), Some(stored)));

    scene.save(SOURCE, says("c", vec![file]), 2).await;
    assert_eq!(scene.changed().await, Some(true), "the next change is told again");
    scene.take_over(focal_point, 1).await.unwrap();
    assert_eq!(scene.stored().await.unwrap().reasons, "c");
    assert_eq!(scene.changed().await, Some(false));

    // The same words on both sides are no difference, however they came there.
    scene.save(SOURCE, says("d", Vec::new()), 3).await;
    scene.save(TARGET, says("d", Vec::new()), 2).await;
    assert_eq!(scene.changed().await, Some(false));
    scene.save(SOURCE, says("e", Vec::new()), 4).await;
    reuse::release(&world.app, focal_point, &command).await.unwrap();
    assert_eq!(scene.changed().await, None);
    assert_eq!(told(&reuse::release(&world.app, focal_point, &command).await), "not-found");
    assert_eq!(told(&reuse::keep(&world.app, focal_point, &command, 9).await), "not-found");
}

#[tokio::test]
async fn figures_and_authorities_go_along_where_they_are_asked_for() {
    let scene = Scene::new().await;
    let row = |label: &str, cases: &str| StatisticsRow {
        label: label.to_owned(),
        cells: [("cases".to_owned(), cases.to_owned())].into(),
    };
    let authority = Authority {
        name: "Ministère de la justice".to_owned(),
        contact: "1, place du Palais".to_owned(),
        ..Authority::default()
    };
    let content = AnswerContent {
        statistics: vec![row("2023", "41"), row("2024", "deux cents")],
        authorities: vec![authority.clone()],
        ..says("a", Vec::new())
    };
    let offered = async |from: &str, question: &str| {
        let offers = scene.view(&scene.focal_point, question).await.offers;
        let given = offers.into_iter().find(|given| given.question.id.as_str() == from).unwrap();
        (given.content.statistics, given.content.authorities)
    };
    // The same table is asked for under both, and no authority.
    scene.save("trafficking-5-1", content.clone(), 1).await;
    let figures = content.statistics.clone();
    assert_eq!(offered("trafficking-5-1", "trafficking-3-a-p1").await, (vec![], vec![]));
    assert_eq!(offered("trafficking-5-1", "smuggling-6-1-a").await, (figures, vec![]));
    // Authorities are asked for under both, and no table.
    scene.save("untoc-18-13-p1", content, 0).await;
    assert_eq!(offered("untoc-18-13-p1", "untoc-18-13-p5").await, (vec![], vec![]));
    assert_eq!(offered("untoc-18-13-p1", "firearms-13-2").await, (vec![], vec![authority.clone()]));
    let command = Reuse {
        question: "firearms-13-2".parse().unwrap(),
        ..scene.reuse(&scene.review, "untoc-18-13-p1", 0)
    };
    reuse::take_over(&scene.world.app, &scene.focal_point, &command).await.unwrap();
    let answer = scene.view(&scene.focal_point, "firearms-13-2").await.answer.unwrap();
    assert_eq!(answer.content.authorities, [authority]);
}

#[tokio::test]
async fn the_list_before_sending_tells_of_sources_that_changed() {
    let scene = Scene::new().await;
    let listed = async || {
        let (app, actor) = (&scene.world.app, &scene.focal_point);
        let changed = responses::check(app, actor, &scene.review).await.unwrap().changed_sources;
        changed.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    scene.save(SOURCE, says("a", Vec::new()), 0).await;
    scene.take_over(&scene.focal_point, 0).await.unwrap();
    assert_eq!(listed().await, [""; 0]);
    scene.save(SOURCE, says("b", Vec::new()), 1).await;
    assert_eq!(listed().await, [TARGET]);
    let tasks = chapters::tasks(&scene.world.app, &scene.focal_point, &scene.review).await.unwrap();
    let told = tasks.iter().filter(|task| task.sources_changed > 0);
    let told: Vec<_> = told.map(|task| (task.chapter.slug(), task.sources_changed)).collect();
    let chapter = scene.world.app.pack.questionnaire.question(&TARGET.parse().unwrap()).unwrap();
    assert_eq!(told, [(chapter.chapter.slug(), 1)], "the task list says where");
    scene.take_over(&scene.focal_point, 1).await.unwrap();
    assert_eq!(listed().await, [""; 0]);
}

#[tokio::test]
async fn an_answer_that_somebody_gave_meanwhile_is_not_overwritten() {
    let scene = Scene::new().await;
    scene.save(SOURCE, says("a", Vec::new()), 0).await;
    scene.save(TARGET, says("mine", Vec::new()), 0).await;
    match scene.take_over(&scene.focal_point, 0).await.unwrap() {
        SaveOutcome::Conflict { theirs, mine, .. } => {
            assert_eq!((theirs.content.reasons.as_str(), mine.reasons.as_str()), ("mine", "a"));
        }
        saved @ SaveOutcome::Saved { .. } => panic!("{saved:?}"),
    }
    assert_eq!(scene.stored().await.unwrap().reasons, "mine");
    assert_eq!(scene.changed().await, None, "it was not taken over");
}

#[tokio::test]
async fn a_copy_to_be_adapted_is_not_saved() {
    let scene = Scene::new().await;
    let (app, focal_point) = (&scene.world.app, &scene.focal_point);
    let file = scene.upload("trafficking-5").await;
    scene.save(SOURCE, says("a", vec![file.clone()]), 0).await;
    let command = scene.reuse(&scene.review, SOURCE, 0);
    let copy = reuse::adapt(app, focal_point, &command).await.unwrap();
    assert_eq!((words(&copy), scene.stored().await), (words(&says("a", Vec::new())), None));
    assert_ne!(copy.measures[0].files, [file]);
    let adapted = AnswerContent { reasons: "adapted".to_owned(), ..copy };
    scene.save(TARGET, adapted.clone(), 0).await;
    assert_eq!(scene.stored().await, Some(adapted));
    assert_eq!(scene.changed().await, None, "it is an answer of its own");
}

#[tokio::test]
async fn what_a_person_does_not_fill_is_neither_offered_nor_used() {
    let scene = Scene::new().await;
    scene.save(SOURCE, says("a", Vec::new()), 0).await;
    let app = &scene.world.app;
    let ministry = scene.world.actor("tomas").await;
    let members = app.store.read().members(&scene.review).await.unwrap();
    let tomas = members.iter().find(|one| one.member.user == ministry.user).unwrap();
    let give = async |slug: &str, to: &[MemberId]| {
        let part = Chapter::from_slug(slug).unwrap().into();
        let command =
            GivePart { part, to: to.iter().cloned().map(Recipient::Person).collect(), due: None };
        assignments::give(app, &scene.focal_point, &scene.review, command).await.unwrap();
    };
    give("smuggling-6", std::slice::from_ref(&tomas.member.id)).await;
    give("trafficking-5", &[]).await;
    assert_eq!(scene.offered(&ministry, TARGET).await, [""; 0]);
    assert_eq!(told(&scene.take_over(&ministry, 0).await), "not-found");
    give("trafficking-5", std::slice::from_ref(&tomas.member.id)).await;
    assert_eq!(scene.offered(&ministry, TARGET).await, [SOURCE]);
    assert_eq!(told(&scene.take_over(&ministry, 0).await), "done");
    // Once it is taken away again, nothing of it is told.
    scene.save(SOURCE, says("b", Vec::new()), 1).await;
    give("trafficking-5", &[]).await;
    assert!(scene.view(&ministry, TARGET).await.taken_over.is_none());
    for who in ["alistair", "miriam", "lucia"] {
        let outsider = scene.world.actor(who).await;
        assert_eq!(told(&scene.take_over(&outsider, 0).await), "not-found", "{who}");
    }
    // A question that has nothing to do with it is no source.
    scene.save("untoc-5-3-p2", says("x", Vec::new()), 0).await;
    let unrelated = scene.reuse(&scene.review, "untoc-5-3-p2", 1);
    let used = reuse::take_over(app, &scene.focal_point, &unrelated).await;
    assert_eq!(told(&used), "not-found");
}

/// A later review of the same State, with the same focal point.
async fn next_review(scene: &Scene) -> ReviewId {
    let (app, officer) = (&scene.world.app, scene.world.officer().await);
    let first = app.store.read().review(&scene.review).await.unwrap().unwrap();
    let new = NewReview {
        id: "next".parse().unwrap(),
        state: first.state,
        instruments: first.instruments,
        reviewing: first.reviewing,
        languages: first.languages,
        staff: first.staff,
        started: first.started,
        of_cycle: None,
    };
    let member = Member {
        id: "next-focal-point".parse().unwrap(),
        user: scene.focal_point.user.clone(),
        seat: Seat::FocalPoint,
        ministry: None,
    };
    let tx = app.store.begin().await.unwrap();
    let permit = policy::may_administer(&officer).unwrap();
    tx.open_review(&permit, &new, app.now()).await.unwrap();
    tx.put_member(&new.id, &member, app.now()).await.unwrap();
    tx.commit().await.unwrap();
    new.id
}

#[tokio::test]
async fn what_was_sent_in_an_earlier_review_serves_in_the_next() {
    let earlier = Scene::new().await;
    let (earlier_id, next_id) = (earlier.review.clone(), next_review(&earlier).await);
    let file = earlier.upload("smuggling-6").await;
    earlier.save(TARGET, says("a", vec![file.clone()]), 0).await;
    let next = Scene { review: next_id.clone(), ..earlier };
    assert_eq!(next.offered(&next.focal_point, TARGET).await, [""; 0], "it was not sent");
    let earlier = Scene { review: earlier_id.clone(), ..next };
    earlier.send().await;
    // What was drafted afterwards stays a draft.
    earlier.save(TARGET, says("draft", vec![file]), 1).await;
    let next = Scene { review: next_id.clone(), ..earlier };
    let offers = next.view(&next.focal_point, TARGET).await.offers;
    assert_eq!(offers.len(), 1);
    assert!(offers[0].sent.is_some() && offers[0].content.reasons == "a");
    let command = next.reuse(&earlier_id, TARGET, 0);
    let app = &next.world.app;
    reuse::take_over(app, &next.focal_point, &command).await.unwrap();
    let stored = next.stored().await.unwrap();
    assert_eq!(words(&stored), words(&says("a", Vec::new())));
    let file = &stored.measures[0].files[0];
    assert_eq!(told(&files::open(app, &next.focal_point, &next.review, file).await), "done");
    assert_eq!(next.changed().await, Some(false));
    // A correction that was sent is told.
    let earlier = Scene { review: earlier_id.clone(), ..next };
    earlier.send().await;
    let next = Scene { review: next_id.clone(), ..earlier };
    assert_eq!(next.changed().await, Some(true));
    // A review of another State is none of the State's own.
    let foreign = next.world.review("IVE").await;
    let command = next.reuse(&foreign, TARGET, 1);
    let used = reuse::take_over(&next.world.app, &next.focal_point, &command).await;
    assert_eq!(told(&used), "not-found");
}
