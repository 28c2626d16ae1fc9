//! Treaty texts: a text that lacks an article is refused and leaves nothing.

use omnibus_app::treaty_text;
use omnibus_domain::{instrument::ArticleRef, locale::Locale};

use crate::world::TestWorld;

/// A text of articles with these numbers.
fn text(numbers: impl Iterator<Item = u16>) -> String {
    let article = |number| format!("## Article {number}. Title {number}\n\nWords of {number}.\n\n");
    numbers.map(article).collect()
}

#[tokio::test]
async fn a_text_that_lacks_an_article_is_refused() {
    let world = TestWorld::new().await;
    let instrument = "firearms".parse().unwrap();
    let article = ArticleRef { instrument, number: 5 };
    let import = async |text: &str| {
        let (instrument, text) = (&article.instrument, text.as_bytes());
        treaty_text::import(&world.app, instrument, Locale::En, text).await
    };
    let loaded = async || {
        let words = treaty_text::article(&world.app, &article, Locale::En).await.unwrap();
        words.map(|words| words.paragraphs[0].text.clone())
    };
    let lacking = import(&text((1..=21).filter(|number| *number != 7))).await;
    assert!(lacking.unwrap_err().to_string().contains('7'));
    assert_eq!(loaded().await, None);
    assert_eq!(import(&text(1..=21)).await.unwrap(), 21);
    assert_eq!(loaded().await.as_deref(), Some("Words of 5."));
    let twice = import(&text((1..=21).chain([3]))).await;
    assert!(twice.unwrap_err().to_string().contains('3'));
    assert!(import("nothing").await.is_err());
    assert_eq!(loaded().await.as_deref(), Some("Words of 5."), "the text before stays");
    let unknown = "unknown".parse().unwrap();
    let other = treaty_text::import(&world.app, &unknown, Locale::En, b"x").await;
    assert_eq!(other.unwrap_err().to_string(), "there is no instrument unknown");
}
