//! The heaviest pages of a question: its article loaded, a table of statistics and remarks of colleagues with one,
//! answers offered from related questions and from the review before with the other.

use std::collections::BTreeMap;

use omnibus_app::responses::{ResponseContent, SentAnswer};
use omnibus_domain::{
    id::UserId,
    instrument::ArticleRef,
    locale::Locale,
    policy::{self, Access},
    questionnaire::answer::StatisticsRow,
};
use omnibus_pack::Pack;
use omnibus_store::{ArticleParagraph, ArticleWords, Remark, Response, Store};

use crate::{data, text::Text};

/// The page with a table and remarks: its name, its question.
pub const WITH_FIGURES: (&str, &str) =
    ("a provision with ten years of figures, ten remarks", FIGURES);
/// The page with answers offered: its name, its question.
pub const WITH_OFFERS: (&str, &str) = ("a provision with five answers offered", OFFERS);

const FIGURES: &str = "untoc-5-1-a";
const OFFERS: &str = "untoc-6-2-b-p1";
/// How many years of figures, and how many remarks.
const TEN: u64 = 10;

/// Prepares them in one more review of the first State, with the number `number`.
pub async fn prepare(store: &Store, pack: &Pack, officer: &UserId, number: usize) {
    let state = &pack.participants[0].code;
    let focal_point = data::prepare_review(store, pack, state, officer, number, &[OFFERS]).await;
    articles(store, pack).await;
    review_before(store, &focal_point).await;
    figures_and_remarks(store, pack, &focal_point).await;
}

/// Articles as long as the longer ones of the Convention.
async fn articles(store: &Store, pack: &Pack) {
    let instrument = &pack.instruments[0].id;
    let words = (1..=41_u16).map(|number| {
        let mut text = Text::new(usize::from(number));
        let paragraph = |at: u8| ArticleParagraph { indent: at % 2, text: text.sentences(4) };
        ArticleWords {
            article: ArticleRef { instrument: instrument.clone(), number },
            language: Locale::En,
            title: "Criminalization".into(),
            paragraphs: (0..16).map(paragraph).collect(),
        }
    });
    let words: Vec<_> = words.collect();
    let tx = store.begin().await.expect("a transaction");
    tx.replace_treaty_text(instrument, Locale::En, &words).await.expect("the text is loaded");
    tx.commit().await.expect("committed");
}

/// What the State sent in its first review.
async fn review_before(store: &Store, focal_point: &Access) {
    let question = OFFERS.parse().expect("an identifier");
    let sent = SentAnswer { revision: 1, content: data::answer(number_of(OFFERS)) };
    let content =
        ResponseContent { answers: BTreeMap::from([(question, sent)]), stakeholders: Vec::new() };
    let content = serde_json::to_string(&content).expect("JSON");
    let review = "review-0".parse().expect("an identifier");
    let before = Access { review, ..focal_point.clone() };
    let response = Response {
        number: 1,
        digest: omnibus_app::digest(content.as_bytes()),
        content,
        by: focal_point.user.clone(),
        at: data::now(),
    };
    let permit = policy::may_submit(&before).expect("the focal point");
    let tx = store.begin().await.expect("a transaction");
    tx.put_response(&permit, &response).await.expect("sent");
    tx.commit().await.expect("committed");
}

async fn figures_and_remarks(store: &Store, pack: &Pack, focal_point: &Access) {
    let id = FIGURES.parse().expect("an identifier");
    let question = pack.questionnaire.question(&id).expect("a question of the pack");
    let answers = policy::may_answer(focal_point, &question.chapter, &id).expect("may answer");
    let remarks = policy::may_remark(focal_point, &question.chapter, &id).expect("may remark");
    let row = |year: u64| StatisticsRow {
        label: (2015 + year).to_string(),
        cells: [("cases", 900 + year), ("prosecuted", 400 + 7 * year), ("convicted", 211 + year)]
            .map(|(column, count)| (column.to_owned(), count.to_string()))
            .into(),
    };
    let mut content = data::answer(number_of(FIGURES));
    content.statistics = (0..TEN).map(row).collect();
    let tx = store.begin().await.expect("a transaction");
    tx.put_answer(&answers, &content, 1, data::now()).await.expect("stored");
    for number in 0..TEN {
        let remark = Remark {
            id: format!("remark-{number}").parse().expect("an identifier"),
            author: focal_point.user.clone(),
            body: Text::new(usize::try_from(number).unwrap_or_default()).sentences(2),
            language: Locale::En,
            written: data::now(),
            settled: None,
        };
        tx.put_remark(&remarks, &remark).await.expect("written");
    }
    tx.commit().await.expect("committed");
}

/// A number of its own for the text of a question's answer.
fn number_of(question: &str) -> usize {
    question.bytes().map(usize::from).sum()
}
