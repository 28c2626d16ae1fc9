//! What the State may want to look at before it sends its answers, chapter by chapter. Never a barrier.

use omnibus_app::{files::Unopened, responses::Check};
use omnibus_domain::{
    chapter::Chapter,
    id::FileId,
    questionnaire::{
        answer::AnswerContent,
        definition::Question,
        finding::{Concern, FieldPath, MeasurePart},
    },
};

use super::super::{Noticed, chapter_title, noticed, samples::PLACE};
use crate::Frame;

/// A chapter with something to look at.
pub struct ChapterConcerns {
    /// The chapter in an address.
    pub slug: String,
    /// Its heading.
    pub title: String,
    /// The instrument; empty for the general part.
    pub place: String,
    /// The questions without an answer.
    pub empty: Vec<Link>,
    /// True if each of these is named by its paragraph, in a few words.
    pub short: bool,
    /// The questions whose answers have something noticed about them.
    pub answers: Vec<AnswerConcerns>,
}

/// A link to a question.
pub struct Link {
    /// The paragraph, or what is asked.
    pub text: String,
    /// Its page.
    pub href: String,
}

/// An answer with what was noticed about it.
pub struct AnswerConcerns {
    /// The paragraph, or what is asked.
    pub question: String,
    /// The page of the question.
    pub href: String,
    /// What was noticed.
    pub noticed: Vec<Noticed>,
}

/// Something noticed, by what it is about.
type Found = (Concern, Noticed);

/// What was noticed.
pub struct Concerns {
    /// How often each kind of thing was noticed; those that were not are left out.
    pub counts: Vec<(Concern, usize)>,
    /// The chapters with something to look at.
    pub chapters: Vec<ChapterConcerns>,
}

/// What was noticed; the chapters hold `only` one kind of thing, if it is given.
pub fn of(w: &Frame, check: &Check, only: Option<Concern>) -> Concerns {
    let mut counts: Vec<(Concern, usize)> = Concern::ALL.map(|concern| (concern, 0)).into();
    let mut chapters: Vec<ChapterConcerns> = Vec::new();
    for (question, answer, findings) in &check.questions {
        let mut found = found(w, check, answer.as_ref(), findings);
        if check.changed_sources.contains(&question.id) {
            found.push((Concern::Sources, source_changed(w)));
        }
        for (concern, _) in &found {
            let counted = counts.iter_mut().filter(|(one, _)| one == concern);
            counted.for_each(|(_, count)| *count += 1);
        }
        found.retain(|(concern, _)| only.is_none_or(|only| only == *concern));
        if found.is_empty() {
            continue;
        }
        let slug = question.chapter.slug();
        if chapters.last().is_none_or(|last| last.slug != slug) {
            chapters.push(chapter(w, &question.chapter));
        }
        let Some(last) = chapters.last_mut() else { continue };
        let href = format!("/reviews/{}/answers/{}", check.access.review, question.id);
        let text = named(w, check, question);
        if found.iter().all(|(concern, _)| *concern == Concern::Empty) {
            last.short &= question.paragraph.is_some();
            last.empty.push(Link { text, href });
        } else {
            let noticed = found.into_iter().map(|(_, noticed)| noticed).collect();
            last.answers.push(AnswerConcerns { question: text, href, noticed });
        }
    }
    counts.retain(|(_, count)| *count > 0);
    Concerns { counts, chapters }
}

fn chapter(w: &Frame, chapter: &Chapter) -> ChapterConcerns {
    ChapterConcerns {
        slug: chapter.slug(),
        title: chapter_title(w, chapter),
        place: chapter.article().map(|one| w.instrument(&one.instrument)).unwrap_or_default(),
        empty: Vec::new(),
        short: true,
        answers: Vec::new(),
    }
}

/// The paragraph of a question, with the question's number where others are about the same one; what is asked, if it is
/// about none.
fn named(w: &Frame, check: &Check, question: &Question) -> String {
    let Some(paragraph) = &question.paragraph else { return w.get(question.id.as_str()) };
    let asked = check.questions.iter().map(|(one, ..)| one);
    let chapter: Vec<_> = asked.filter(|one| one.chapter == question.chapter).collect();
    if chapter.iter().filter(|one| one.paragraph == question.paragraph).count() < 2 {
        return w.at("self-paragraph-only", paragraph, &[]);
    }
    let before = chapter.iter().take_while(|one| one.id != question.id).count();
    w.at("self-paragraph-question", paragraph, &[("number", (before + 1).into())])
}

/// What the engine noticed about an answer, and which of its files may not open.
fn found(
    w: &Frame,
    check: &Check,
    answer: Option<&AnswerContent>,
    findings: &[omnibus_domain::questionnaire::finding::Finding],
) -> Vec<Found> {
    let told = findings.iter().map(|finding| finding.kind.concern());
    let mut found: Vec<Found> = told.zip(noticed(w, findings)).collect();
    let measures = answer.map(|answer| answer.measures.as_slice()).unwrap_or_default();
    for (row, measure) in measures.iter().enumerate() {
        for file in &measure.files {
            found.extend(unopened(w, check, row, file).map(|noticed| (Concern::Files, noticed)));
        }
    }
    found
}

/// Leads to the place of the question's page that shows what its source says now.
fn source_changed(w: &Frame) -> Noticed {
    Noticed { field: "reuse-changed".to_owned(), text: w.get("reuse-changed") }
}

fn unopened(w: &Frame, check: &Check, row: usize, id: &FileId) -> Option<Noticed> {
    let (_, why) = check.opened.unopened.iter().find(|(file, _)| file == id)?;
    let file = check.files.iter().find(|file| file.id == *id)?;
    Some(Noticed {
        field: FieldPath::Measure(row, MeasurePart::Files).to_string(),
        text: told(w, *why, &file.name),
    })
}

fn told(w: &Frame, why: Unopened, file: &str) -> String {
    w.say(format!("noticed-file-{}", why.as_str()), "file", file)
}

/// Invented concerns for the samples of the page.
pub(super) fn samples(w: &Frame) -> Vec<ChapterConcerns> {
    let why = [Unopened::Missing, Unopened::Damaged, Unopened::Locked];
    let noticed = why
        .map(|why| Noticed { field: "measures-0-files".to_owned(), text: told(w, why, "law.pdf") });
    let paragraph = || w.at("self-paragraph-only", &PLACE, &[]);
    let numbered = w.at("self-paragraph-question", &PLACE, &[("number", 2_usize.into())]);
    vec![ChapterConcerns {
        slug: "untoc-5".to_owned(),
        title: w.get("article-untoc-5"),
        place: w.instrument("untoc"),
        empty: vec![Link { text: numbered, href: "#".to_owned() }],
        short: true,
        answers: vec![AnswerConcerns {
            question: paragraph(),
            href: "#".to_owned(),
            noticed: noticed.into_iter().chain([source_changed(w)]).collect(),
        }],
    }]
}
