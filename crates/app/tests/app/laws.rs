//! The library of laws: inside the State, cited with its own wording, seen outside only as far as it was cited in what
//! was sent.

use jiff::SignedDuration;
use omnibus_app::{
    answers::{self, SaveAnswer},
    files::{self, Purpose},
    laws::{self, Cite, WriteLaw},
    responses,
};
use omnibus_domain::{
    id::{FileId, LawId},
    locale::Locale,
    policy::Actor,
    questionnaire::answer::{AnswerContent, Measure},
};

use crate::world::{TestWorld, told};

async fn upload(world: &TestWorld, actor: &Actor) -> FileId {
    let id = world.review("NTH").await;
    let mut upload = files::begin(&world.app, actor, &id, &Purpose::Law).await.unwrap();
    upload.push(&"Article 1".as_bytes().into()).await.unwrap();
    upload.finish(actor, &id, &Purpose::Law, "act.txt").await.unwrap()
}

fn act(file: Option<FileId>) -> WriteLaw {
    WriteLaw {
        title: "Organized Crime Act".to_owned(),
        number: "No. 12 of 2019".to_owned(),
        date: "2019-03-14".to_owned(),
        language: "pt".to_owned(),
        link: "https://laws.example.org/act-12".to_owned(),
        file,
    }
}

async fn add(
    world: &TestWorld,
    actor: &Actor,
    law: &WriteLaw,
) -> Result<LawId, omnibus_app::AppError> {
    laws::add(&world.app, actor, &world.review("NTH").await, law).await
}

/// Cites a law in an answer that had the revision `expected`.
async fn cite(
    world: &TestWorld,
    actor: &Actor,
    question: &str,
    law: &LawId,
    expected: i64,
) -> Measure {
    let wanted = Cite {
        review: world.review("NTH").await,
        question: question.parse().unwrap(),
        law: law.clone(),
        article: " article 3 ".to_owned(),
        language: Locale::En,
    };
    let measure = laws::cite(&world.app, actor, &wanted).await.unwrap();
    save(world, actor, question, measure.clone(), expected).await;
    measure
}

async fn save(world: &TestWorld, actor: &Actor, question: &str, measure: Measure, expected: i64) {
    let content = AnswerContent { measures: vec![measure], ..AnswerContent::blank(Locale::En) };
    let (review, question) = (world.review("NTH").await, question.parse().unwrap());
    let command = SaveAnswer { review, question, content, expected };
    answers::save(&world.app, actor, command).await.unwrap();
}

async fn stored(world: &TestWorld, question: &str) -> Measure {
    let review = world.review("NTH").await;
    let answer = world.app.store.read().answer(&review, &question.parse().unwrap()).await.unwrap();
    answer.unwrap().content.measures.remove(0)
}

#[tokio::test]
async fn a_law_is_cited_with_its_wording_and_its_file() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let focal_point = world.actor("ingrid").await;
    let file = upload(&world, &focal_point).await;
    let law = add(&world, &focal_point, &act(Some(file.clone()))).await.unwrap();
    assert_eq!(
        add(&world, &focal_point, &act(Some(file.clone()))).await.unwrap(),
        law,
        "a double click"
    );
    let measure = cite(&world, &focal_point, "untoc-10-1-p1", &law, 0).await;
    assert_eq!(measure.title, "Organized Crime Act (No. 12 of 2019)");
    assert_eq!((measure.citation.as_str(), measure.date.as_str()), ("article 3", "2019-03-14"));
    assert_eq!(measure.link, "https://laws.example.org/act-12");
    assert_ne!(measure.files, [file], "the chapter has a file of its own");
    let cited = measure.files[0].clone();
    assert_eq!(told(&files::open(&world.app, &focal_point, &id, &cited).await), "done");
    let again = cite(&world, &focal_point, "untoc-10-2", &law, 0).await;
    assert_eq!(again.files, [cited], "once in a chapter is enough");
    let view = laws::view(&world.app, &focal_point, &id, &law).await.unwrap();
    let places: Vec<_> =
        view.cited.iter().map(|one| (one.question.id.as_str(), one.articles.join("; "))).collect();
    let articles = || "article 3".to_owned();
    assert_eq!(places, [("untoc-10-1-p1", articles()), ("untoc-10-2", articles())]);
    let list = laws::list(&world.app, &focal_point, &id).await.unwrap();
    let counted = list.laws.iter().find(|(one, _)| one.id == law).map(|(_, cited)| *cited);
    assert_eq!(counted, Some(2));
}

#[tokio::test]
async fn a_ministry_keeps_the_library_and_sees_its_own_answers() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let (focal_point, ministry) = (world.actor("ingrid").await, world.actor("tomas").await);
    let law = add(&world, &ministry, &act(None)).await.unwrap();
    cite(&world, &focal_point, "trafficking-5-2-a", &law, 0).await;
    cite(&world, &focal_point, "untoc-11-1", &law, 0).await;
    let seen = laws::view(&world.app, &ministry, &id, &law).await.unwrap();
    let own: Vec<_> = seen.cited.iter().map(|one| one.question.id.as_str()).collect();
    assert_eq!(own, ["untoc-11-1"], "the other article is another ministry's");
    assert!(seen.keeps && !seen.removes);
    assert_eq!(told(&laws::remove(&world.app, &ministry, &id, &law).await), "not-yours");
    let elsewhere = world.review("IVE").await;
    let outside = files::begin(&world.app, &ministry, &elsewhere, &Purpose::Law).await;
    assert_eq!(told(&outside), "not-found");
}

#[tokio::test]
async fn a_removed_law_leaves_every_answer_as_it_is() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let focal_point = world.actor("ingrid").await;
    let file = upload(&world, &focal_point).await;
    let law = add(&world, &focal_point, &act(Some(file))).await.unwrap();
    let changed = WriteLaw { title: "Act on Organized Crime".to_owned(), ..act(None) };
    let change = async |expected| {
        told(&laws::change(&world.app, &focal_point, &id, &law, &changed, expected).await)
    };
    let cited = cite(&world, &focal_point, "untoc-10-1-p1", &law, 0).await;
    assert_eq!(change(9).await, "stale");
    assert_eq!((change(1).await.as_str(), change(1).await.as_str()), ("done", "done"));
    assert_eq!(stored(&world, "untoc-10-1-p1").await, cited, "as it was cited");
    laws::remove(&world.app, &focal_point, &id, &law).await.unwrap();
    assert_eq!(stored(&world, "untoc-10-1-p1").await, cited, "as it was cited");
    assert_eq!(told(&laws::view(&world.app, &focal_point, &id, &law).await), "not-found");
    assert_eq!(change(2).await, "not-found");
    let wanted = Cite {
        review: id.clone(),
        question: "untoc-10-2".parse().unwrap(),
        law: law.clone(),
        article: String::new(),
        language: Locale::En,
    };
    let gone = laws::cite(&world.app, &focal_point, &wanted).await;
    assert_eq!(told(&gone), "cite-law:problem-law-gone");
    // Whoever had the form open saves it all the same.
    let typed = Measure { quote: "Whoever…".to_owned(), ..cited.clone() };
    save(&world, &focal_point, "untoc-10-1-p1", typed.clone(), 1).await;
    assert_eq!(stored(&world, "untoc-10-1-p1").await, Measure { law: None, ..typed });
    world.wait(files::WAIT + SignedDuration::from_secs(1));
    assert_eq!(files::forget(&world.app).await.unwrap(), 1, "the library's file");
    assert_eq!(told(&files::open(&world.app, &focal_point, &id, &cited.files[0]).await), "done");
}

#[tokio::test]
async fn nobody_outside_sees_the_library_and_everybody_what_was_cited_and_sent() {
    let world = TestWorld::with_demonstration().await;
    let id = world.review("NTH").await;
    let (focal_point, expert) = (world.actor("ingrid").await, world.actor("alistair").await);
    let file = upload(&world, &focal_point).await;
    let law = add(&world, &focal_point, &act(Some(file))).await.unwrap();
    let cited = cite(&world, &focal_point, "untoc-10-1-p1", &law, 0).await;
    let outside = async || {
        for who in ["alistair", "miriam", "henrik", "lucia"] {
            let actor = world.actor(who).await;
            for outcome in [
                told(&laws::list(&world.app, &actor, &id).await),
                told(&laws::view(&world.app, &actor, &id, &law).await),
                told(&laws::add(&world.app, &actor, &id, &act(None)).await),
                told(&laws::change(&world.app, &actor, &id, &law, &act(None), 1).await),
                told(&laws::remove(&world.app, &actor, &id, &law).await),
                told(&files::open_law(&world.app, &actor, &id, &law).await),
            ] {
                assert_eq!(outcome, "not-found", "{who}");
            }
        }
    };
    outside().await;
    let opened = async || told(&files::open(&world.app, &expert, &id, &cited.files[0]).await);
    assert_eq!(opened().await, "not-found", "nothing was sent");
    let digest = responses::check(&world.app, &focal_point, &id).await.unwrap().digest;
    responses::submit(&world.app, &focal_point, &id, &digest).await.unwrap();
    assert_eq!(opened().await, "done", "cited and sent");
    outside().await;
}

#[tokio::test]
async fn a_law_of_another_state_is_none() {
    let world = TestWorld::with_demonstration().await;
    let (northland, isla_verde) = (world.actor("ingrid").await, world.actor("lucia").await);
    let elsewhere = world.review("IVE").await;
    let foreign = laws::add(&world.app, &isla_verde, &elsewhere, &act(None)).await.unwrap();
    let id = world.review("NTH").await;
    assert_eq!(told(&laws::view(&world.app, &northland, &id, &foreign).await), "not-found");
    let measure =
        Measure { title: "Act".to_owned(), law: Some(foreign.clone()), ..Measure::default() };
    save(&world, &northland, "untoc-10-1-p1", measure, 0).await;
    assert_eq!(stored(&world, "untoc-10-1-p1").await.law, None);
    let view = laws::view(&world.app, &isla_verde, &elsewhere, &foreign).await.unwrap();
    assert_eq!(view.cited.len(), 0);
}

#[tokio::test]
async fn what_cannot_be_a_law_is_refused_with_the_reason() {
    let world = TestWorld::with_demonstration().await;
    let focal_point = world.actor("ingrid").await;
    let foreign = {
        let (lucia, id) = (world.actor("lucia").await, world.review("IVE").await);
        let mut upload = files::begin(&world.app, &lucia, &id, &Purpose::Law).await.unwrap();
        upload.push(&"x".as_bytes().into()).await.unwrap();
        upload.finish(&lucia, &id, &Purpose::Law, "x.txt").await.unwrap()
    };
    for (law, problem) in [
        (WriteLaw { title: " \0".to_owned(), ..act(None) }, "title:problem-empty"),
        (WriteLaw { title: "x".repeat(301), ..act(None) }, "title:problem-too-long"),
        (WriteLaw { date: "yesterday".to_owned(), ..act(None) }, "date:problem-law-date"),
        (WriteLaw { link: "javascript:alert(1)".to_owned(), ..act(None) }, "link:problem-law-link"),
        (
            WriteLaw { language: "Português".to_owned(), ..act(None) },
            "other_language:problem-language-tag",
        ),
        (act(Some(foreign)), "upload:problem-file-unknown"),
    ] {
        assert_eq!(told(&add(&world, &focal_point, &law).await), problem);
    }
    let mut bare = WriteLaw { title: "قانون".to_owned(), ..WriteLaw::default() };
    let law = add(&world, &focal_point, &bare).await.unwrap();
    let measure = cite(&world, &focal_point, "untoc-10-1-p1", &law, 0).await;
    assert_eq!(measure.title, "قانون");
    let library = laws::list(&world.app, &focal_point, &world.review("NTH").await).await.unwrap();
    for number in library.laws.len()..laws::MOST {
        bare.number = number.to_string();
        add(&world, &focal_point, &bare).await.unwrap();
    }
    bare.number = "one too many".to_owned();
    assert_eq!(told(&add(&world, &focal_point, &bare).await), ":problem-law-too-many");
}
