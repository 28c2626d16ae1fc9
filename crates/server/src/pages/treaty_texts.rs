//! Which treaty texts were loaded, and how others are loaded, for the secretariat.

use askama::Template;
use axum::extract::State;
use omnibus_app::{App, treaty_text};
use omnibus_domain::locale::Locale;

use crate::{Answer, Frame, Page, SignedIn};

/// The instruments with the languages in which their texts were loaded.
#[derive(Template)]
#[template(path = "secretariat/texts.html")]
pub struct TreatyTextsPage {
    w: Frame,
    instruments: Vec<(String, Vec<Locale>)>,
}

/// The list.
pub async fn show(State(app): State<App>, me: SignedIn) -> Answer {
    let loaded = treaty_text::loaded(&app).await?;
    let languages = |id: &str| -> Vec<Locale> {
        let known =
            |locale: &Locale| loaded.iter().any(|(one, of)| one.as_str() == id && of == locale);
        Locale::ALL.into_iter().filter(known).collect()
    };
    let instruments = app.pack.instruments.iter();
    let instruments =
        instruments.map(|one| (one.id.to_string(), languages(one.id.as_str()))).collect();
    me.show(&TreatyTextsPage { w: me.frame(), instruments })
}

impl TreatyTextsPage {
    fn languages(&self, loaded: &[Locale]) -> String {
        let name = |locale: &Locale| self.w.of("documents-language", locale.code());
        let names: Vec<String> = loaded.iter().map(name).collect();
        if names.is_empty() { self.w.get("texts-none") } else { self.w.list(&names) }
    }

    /// What is typed to load a text.
    fn command(&self) -> String {
        let first = self.instruments.first().map_or("untoc", |(id, _)| id.as_str());
        format!("omnibus text import FILE --instrument {first} --language {}", self.w.locale())
    }
}

impl Page for TreatyTextsPage {
    fn samples(w: &Frame) -> Vec<Self> {
        let line = |languages: &[Locale]| ("untoc".to_owned(), languages.to_vec());
        vec![Self { w: w.clone(), instruments: vec![line(&Locale::ALL), line(&[])] }]
    }
}
