//! The articles of the instruments, and one article with its own words if they were loaded.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, AppError, treaty_text};
use omnibus_domain::{instrument::ArticleRef, locale::Locale};
use omnibus_store::{ArticleParagraph, ArticleWords};

use crate::{Answer, Frame, Page, Reader, extract::Path};

/// All articles.
#[derive(Template)]
#[template(path = "status/articles.html")]
pub struct ArticlesPage {
    w: Frame,
    instruments: Vec<(String, Vec<ArticleRef>)>,
}

/// One article.
#[derive(Template)]
#[template(path = "status/article.html")]
pub struct ArticlePage {
    w: Frame,
    article: ArticleRef,
    text: Option<Text>,
    before: Option<ArticleRef>,
    after: Option<ArticleRef>,
}

/// The article's own words, in the reader's language or another.
struct Text {
    language: Locale,
    paragraphs: Vec<ArticleParagraph>,
}

/// The list.
pub async fn list(State(app): State<App>, reader: Reader) -> Answer {
    let of = |id: &str| app.pack.articles().filter(|one| one.instrument.as_str() == id).collect();
    let instruments = app.pack.instruments.iter();
    let instruments = instruments.map(|one| (one.id.to_string(), of(one.id.as_str()))).collect();
    reader.show_to_all(&ArticlesPage { w: reader.frame(), instruments })
}

/// The article.
pub async fn show(State(app): State<App>, reader: Reader, Path(slug): Path<String>) -> Answer {
    let article = ArticleRef::from_slug(&slug).map_err(|_| AppError::NotFound)?;
    let known = app.pack.instrument(&article.instrument).ok_or(AppError::NotFound)?;
    if article.number > known.articles || article.slug() != slug {
        return Err(AppError::NotFound.into());
    }
    let text = treaty_text::article(&app, &article, reader.locale()).await?.map(text);
    let neighbour = |number: u16| {
        let exists = (1..=known.articles).contains(&number);
        exists.then(|| ArticleRef { instrument: article.instrument.clone(), number })
    };
    reader.show_to_all(&ArticlePage {
        w: reader.frame(),
        before: neighbour(article.number - 1),
        after: neighbour(article.number + 1),
        article,
        text,
    })
}

fn text(words: ArticleWords) -> Text {
    Text { language: words.language, paragraphs: words.paragraphs }
}

impl ArticlePage {
    /// What is typed to load the text that is missing.
    fn command(&self) -> String {
        let instrument = &self.article.instrument;
        format!("omnibus text import FILE --instrument {instrument} --language {}", self.w.locale())
    }

    fn instrument(&self) -> String {
        self.w.instrument(self.article.instrument.as_str())
    }
}

impl Text {
    fn is_of(&self, w: &Frame) -> bool {
        self.language == w.locale()
    }

    fn language(&self, w: &Frame) -> String {
        w.of("documents-language", self.language.code())
    }
}

impl Page for ArticlesPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let articles = ["untoc/5", "untoc/6"].map(|one| one.parse().ok());
        let articles = articles.into_iter().flatten().collect();
        vec![Self { w: w.clone(), instruments: vec![("untoc".to_owned(), articles)] }]
    }
}

impl Page for ArticlePage {
    fn samples(w: &Frame) -> Vec<Self> {
        let Ok(article) = "untoc/5".parse::<ArticleRef>() else { return Vec::new() };
        let paragraphs = || {
            let paragraph = |indent| ArticleParagraph { indent, text: "1. Text".to_owned() };
            [0, 1, 2].map(paragraph).into_iter().collect()
        };
        let text = |language| Some(Text { language, paragraphs: paragraphs() });
        let page = |text, before, after| Self {
            w: w.clone(),
            article: article.clone(),
            text,
            before,
            after,
        };
        let other = || Some(article.clone());
        vec![
            page(text(Locale::En), other(), other()),
            page(text(Locale::Ru), None, other()),
            page(None, other(), None),
        ]
    }
}
