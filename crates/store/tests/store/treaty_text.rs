//! The treaties' own words: replaced as a whole or not at all.

use omnibus_domain::{instrument::ArticleRef, locale::Locale};
use omnibus_store::{ArticleParagraph, ArticleWords, Store};

use crate::{
    both::{World, commit, on_both},
    scene::{id, told},
};

on_both!(a_text_is_replaced_whole_or_not_at_all, the_nearest_language_is_found);

/// An article of one paragraph.
pub fn words(number: u16, language: Locale, text: &str) -> ArticleWords {
    ArticleWords {
        article: ArticleRef { instrument: id("untoc"), number },
        language,
        title: format!("Article {number}"),
        paragraphs: vec![ArticleParagraph { indent: 1, text: text.to_owned() }],
    }
}

async fn replace(store: &Store, language: Locale, articles: &[ArticleWords]) -> &'static str {
    told(
        commit(store, async |tx| tx.replace_treaty_text(&id("untoc"), language, articles).await)
            .await,
    )
}

async fn text(store: &Store, language: Locale) -> Vec<String> {
    let words = store.read().instrument_words(&id("untoc"), language).await.unwrap();
    words
        .into_iter()
        .map(|one| format!("{} {} {}", one.language, one.article, one.paragraphs[0].text))
        .collect()
}

async fn a_text_is_replaced_whole_or_not_at_all(world: World) {
    let (store, en) = (&world.store, Locale::En);
    let old = [words(1, en, "old"), words(2, en, "old"), words(10, en, "old")];
    assert_eq!(replace(store, en, &old).await, "done");
    let twice = [words(1, en, "new"), words(2, en, "new"), words(2, en, "newer")];
    assert_eq!(replace(store, en, &twice).await, "exists");
    assert_eq!(text(store, en).await, ["en untoc/1 old", "en untoc/2 old", "en untoc/10 old"]);
    assert_eq!(replace(store, en, &[words(1, en, "new")]).await, "done");
    assert_eq!(text(store, en).await, ["en untoc/1 new"]);
    assert_eq!(replace(store, en, &[]).await, "done");
    assert_eq!(text(store, en).await, Vec::<String>::new());
}

async fn the_nearest_language_is_found(world: World) {
    let store = &world.store;
    let one = ArticleRef { instrument: id("untoc"), number: 1 };
    let found = async |language| {
        let words = store.read().article_words(&one, language).await.unwrap();
        words.map(|words| words.language)
    };
    assert_eq!(found(Locale::Fr).await, None);
    for language in [Locale::Ru, Locale::Ar] {
        assert_eq!(replace(store, language, &[words(1, language, "x")]).await, "done");
    }
    assert_eq!(found(Locale::Ru).await, Some(Locale::Ru));
    assert_eq!(found(Locale::Fr).await, Some(Locale::Ar), "English is not there either");
    assert_eq!(replace(store, Locale::En, &[words(1, Locale::En, "x")]).await, "done");
    assert_eq!(found(Locale::Fr).await, Some(Locale::En));
    assert_eq!(text(store, Locale::Fr).await, ["en untoc/1 x"]);
    let loaded = store.read().loaded_texts().await.unwrap();
    let expected = [Locale::Ar, Locale::En, Locale::Ru].map(|locale| (id("untoc"), locale));
    assert_eq!(loaded, expected);
}
