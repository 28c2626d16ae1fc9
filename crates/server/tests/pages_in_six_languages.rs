//! Every page in every language: rendered, with every key there, and with its frame right.

use std::{collections::BTreeSet, fs, path::Path, sync::Arc};

use omnibus_domain::locale::Locale;
use omnibus_server::{Frame, frame::Person, pages};
use omnibus_testkit::test_words;
use omnibus_words::{MISSING, Words};

fn frame(locale: Locale, person: Option<Person>) -> Frame {
    let (_, catalog) = test_words();
    let words = Words::new(catalog, locale);
    let mut frame = Frame::new(words, Arc::default(), "/".into(), "http://localhost".into());
    frame.person = person;
    frame.demonstration = true;
    frame.mailbox = true;
    frame
}

fn people() -> [Option<Person>; 3] {
    let person = |secretariat: bool| Person {
        user: "abc".to_owned(),
        name: "Ana".to_owned(),
        participant: (!secretariat).then(|| "FRA".to_owned()),
        secretariat,
    };
    [None, Some(person(false)), Some(person(true))]
}

#[test]
fn every_page_is_whole_in_every_language() {
    for locale in Locale::ALL {
        for person in people() {
            for sample in pages::samples(&frame(locale, person)) {
                let html = sample.html.unwrap_or_else(|error| panic!("{}: {error}", sample.name));
                check_whole(locale, sample.name, &html);
            }
        }
    }
}

fn check_whole(locale: Locale, name: &str, html: &str) {
    if let Some(at) = html.find(MISSING) {
        let rest: String = html[at..].chars().take(80).collect();
        panic!("{locale}: {name}: no words for {rest}");
    }
    let head = format!(
        "<html class=\"govuk-template\" lang=\"{locale}\" dir=\"{}\">",
        locale.direction().html()
    );
    assert!(html.contains(&head), "{locale}: {name}: {head}");
    assert_eq!(html.matches("<h1").count(), 1, "{locale}: {name}: one main heading");
    for forbidden in [" style=\"", "<style", " onclick=", "<script>", "javascript:"] {
        assert!(!html.contains(forbidden), "{locale}: {name}: {forbidden} is refused by browsers");
    }
    let mut ids = BTreeSet::new();
    for part in html.split(" id=\"").skip(1) {
        let id = part.split('"').next().unwrap_or_default();
        assert!(ids.insert(id.to_owned()), "{locale}: {name}: two elements have the id {id}");
    }
}

/// A page that is not in the list of samples would not be looked at.
#[test]
fn every_page_is_in_the_list() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut templates = 0;
    visit(&source, &mut |text| templates += text.matches("#[template(path").count());
    let listed: BTreeSet<_> =
        pages::samples(&frame(Locale::En, None)).into_iter().map(|sample| sample.name).collect();
    assert_eq!(listed.len(), templates, "pages with samples: {listed:#?}");
}

/// The kinds that the samples show and the sentences that there are, are the same.
#[test]
fn every_kind_of_journal_entry_has_its_sentence() {
    let words = Words::new(test_words().1, Locale::En);
    let listed: BTreeSet<_> = pages::journal::KINDS.iter().map(ToString::to_string).collect();
    let sentences = include_str!("../../../locales/en/journal.ftl");
    let about_the_page =
        ["title", "text", "whole-text", "when", "who", "what", "review", "empty", "program"];
    for line in sentences.lines().filter(|line| line.starts_with("journal-")) {
        let key = line.split(' ').next().unwrap_or_default().trim_start_matches("journal-");
        if !about_the_page.contains(&key) {
            assert!(listed.contains(key), "journal-{key} is in no sample");
        }
    }
    for kind in listed {
        assert!(words.find(&format!("journal-{kind}")).is_some(), "journal-{kind}");
    }
}

/// What the acts say by mail, and what they find wrong, has its words.
#[test]
fn every_problem_of_the_acts_has_its_words() {
    let words = Words::new(test_words().1, Locale::En);
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src");
    let mut found = BTreeSet::new();
    visit(&app, &mut |text| {
        for part in text.split('"').filter(|part| part.starts_with("problem-")) {
            found.insert(part.to_owned());
        }
    });
    assert!(found.len() > 30, "the acts were read");
    for key in found {
        assert!(words.find(&key).is_some(), "{key}");
    }
}

fn visit(folder: &Path, look: &mut impl FnMut(&str)) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            visit(&path, look);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            look(&fs::read_to_string(&path).expect("a source file"));
        }
    }
}
