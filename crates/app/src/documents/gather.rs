//! Gathers from the store what a report says: facts, answers, findings, and what was written by hand.

use std::collections::BTreeMap;

use omnibus_documents::report::{
    AnswerContent, BindingAct, Expert, FindingContent, InstrumentContent, MeasureContent,
    NeedContent, ProcessContent, Publication, ReportContent, SectionContent, Stage as Agreement,
    Told, TreatyParagraph, TreatyText, Visit, VisitKind, Writing,
};
use omnibus_domain::{
    chapter::Chapter,
    id::{FileId, ParticipantCode, SectionId},
    instrument::ArticleRef,
    locale::Locale,
    party::{self, Act, Participant, Status},
    policy::Seat,
    questionnaire::{answer, definition::Question, evaluate},
    report::{self, Placed, SectionKind},
    review::Stage,
};
use omnibus_store::{
    ArticleParagraph, ArticleWords, File, MemberPerson, Review, SectionText, StoredAgreement,
    StoredFinding,
};
use omnibus_words::Words;

use super::tables;
use crate::{
    App, Result,
    responses::{self, ResponseContent},
    reviews,
};

/// All that a review's report is made of, in one language.
pub(crate) struct Gathered {
    pub(crate) places: Vec<Placed>,
    pub(crate) written: BTreeMap<SectionId, SectionText>,
    pub(crate) agreements: Vec<StoredAgreement>,
    facts: ReportContent,
    sections: Vec<SectionContent>,
}

impl Gathered {
    /// The content with every section as it stands: written by hand, or else from the review.
    pub(crate) fn content(&self) -> ReportContent {
        ReportContent { sections: self.sections.clone(), ..self.facts.clone() }
    }

    /// The sections one by one, as the report has them.
    pub(crate) fn parts(&self, words: &Words) -> Vec<omnibus_documents::report::Part> {
        omnibus_documents::report::parts(&self.content(), words)
    }

    /// What the review itself says in a section now, whatever was written or sent.
    pub(crate) fn tell(&self, id: &SectionId, words: &Words) -> Told {
        let found = self.sections.iter().find(|section| section.place.id == *id);
        match found {
            Some(section) => omnibus_documents::report::tell(&self.facts, section, words),
            None => Told { language: words.locale(), pieces: Vec::new() },
        }
    }

    /// Leaves what the State published (¶36).
    pub(crate) fn keep_published(&mut self, review: &Review) {
        let Some(published) = &review.published else {
            self.sections.clear();
            return;
        };
        if let Some(chosen) = &published.sections {
            self.sections.retain(|one| !one.place.has_text() || chosen.contains(&one.place.id));
        }
    }
}

/// Gathers the report of a review in the language of `words`.
pub(crate) async fn gather(app: &App, review: &Review, words: &Words) -> Result<Gathered> {
    let read = app.store.read();
    let participants = read.participants().await?;
    let acts = read.acts_of(&review.state).await?;
    let people = read.members(&review.id).await?;
    let response = match read.latest_response(&review.id).await? {
        Some(response) => responses::open(&response)?,
        None => ResponseContent::default(),
    };
    let findings = read.findings(&review.id).await?;
    let files = read.files(&review.id).await?;
    let written: BTreeMap<_, _> = read
        .sections(&review.id)
        .await?
        .into_iter()
        .map(|text| (text.section.clone(), text))
        .collect();
    let mut told = BTreeMap::new();
    for (section, content) in read.told_sections(&review.id).await? {
        told.insert(section, serde_json::from_str(&content)?);
    }
    let agreements = read.agreements(&review.id).await?;
    let mut texts: BTreeMap<ArticleRef, ArticleWords> = BTreeMap::new();
    for instrument in &review.instruments {
        for words in read.instrument_words(instrument, words.locale()).await? {
            texts.insert(words.article.clone(), words);
        }
    }
    let experts = experts(app, &people, &participants, words).await?;
    let process = process(review, &response, experts, words);
    let places = app
        .pack
        .blueprint
        .place(&reviews::instruments(app, review), &reviews::articles(app, review));
    let parties: Vec<_> =
        std::iter::once(&review.state).chain(&review.reviewing).cloned().collect();
    let given: Vec<_> = agreements.iter().map(|one| one.agreement.clone()).collect();
    let source = Source {
        app,
        review,
        words,
        response: &response,
        findings: &findings,
        files: &files,
        texts: &texts,
        reviewed_before: read.reviewed_before(review).await?,
    };
    let sections = places
        .iter()
        .map(|place| {
            let mut section = source.section(place);
            section.told = told.remove(&place.id);
            if let Some(text) = written.get(&place.id) {
                let standing = report::standing(&place.id, text.revision, &parties, &given);
                section.agreed = standing.open.is_empty();
                section.text = Some(Writing { text: text.text.clone(), language: text.language });
            }
            section
        })
        .collect();
    let name = |code: &ParticipantCode| {
        participants
            .iter()
            .find(|known| known.code == *code)
            .map_or_else(|| code.to_string(), |known| known.name(words.locale()).to_owned())
    };
    let facts = ReportContent {
        state: name(&review.state),
        reviewers: review.reviewing.iter().map(name).collect(),
        cycle: None,
        symbol: None,
        date: words.day(app.now()),
        original: review.language(),
        stage: match review.stage {
            Stage::Final { agreed, .. } => Agreement::Agreed { on: words.day(agreed) },
            _ => Agreement::Draft,
        },
        publication: match &review.published {
            None => Publication::Confidential,
            Some(published) => {
                let on = words.day(published.at);
                match published.sections {
                    None => Publication::Whole { on },
                    Some(_) => Publication::Part { on },
                }
            }
        },
        instruments: instruments(review, &acts),
        process,
        sections: Vec::new(),
    };
    Ok(Gathered { places, written, agreements, facts, sections })
}

fn instruments(review: &Review, acts: &[Act]) -> Vec<InstrumentContent> {
    review
        .instruments
        .iter()
        .map(|id| {
            let status = party::status(acts, &review.state, id, review.started);
            let (signed, bound) = match status {
                Status::Party { signed, bound, by } => (signed, Some((bound, by))),
                Status::Signatory { signed } => (Some(signed), None),
                Status::None | Status::Former { .. } => (None, None),
            };
            let bound = bound.map(|(on, by)| BindingAct { act: by.as_str().to_owned(), on });
            InstrumentContent { id: id.clone(), signed, bound }
        })
        .collect()
}

async fn experts(
    app: &App,
    people: &[MemberPerson],
    participants: &[Participant],
    words: &Words,
) -> Result<Vec<Expert>> {
    let read = app.store.read();
    let mut experts = Vec::new();
    for person in people.iter().filter(|person| person.approved) {
        let Seat::Expert(state) = &person.member.seat else { continue };
        let position = read.account(&person.member.user).await?.map(|one| one.profile.position);
        let state = participants.iter().find(|known| known.code == *state);
        experts.push(Expert {
            name: person.name.clone(),
            state: state.map(|known| known.name(words.locale()).to_owned()).unwrap_or_default(),
            position: position.unwrap_or_default(),
        });
    }
    words.sort_by_name(&mut experts, |expert| &expert.state);
    Ok(experts)
}

fn process(
    review: &Review,
    response: &ResponseContent,
    experts: Vec<Expert>,
    words: &Words,
) -> ProcessContent {
    let response_on = match review.stage {
        Stage::SelfAssessment => None,
        Stage::DeskReview { submitted }
        | Stage::Agreement { submitted, .. }
        | Stage::Final { submitted, .. } => Some(words.day(submitted)),
    };
    ProcessContent {
        response_on,
        means: review.dialogue.means.clone(),
        experts,
        stakeholders: response.stakeholders.iter().map(|one| one.name.clone()).collect(),
        visit: review.dialogue.visit.as_ref().map(|visit| Visit {
            kind: if visit.joint_meeting { VisitKind::JointMeeting } else { VisitKind::Country },
            from: visit.from,
            to: visit.to,
        }),
    }
}

struct Source<'a> {
    app: &'a App,
    review: &'a Review,
    words: &'a Words,
    response: &'a ResponseContent,
    findings: &'a [StoredFinding],
    files: &'a [File],
    texts: &'a BTreeMap<ArticleRef, ArticleWords>,
    reviewed_before: bool,
}

impl Source<'_> {
    fn section(&self, place: &Placed) -> SectionContent {
        let mut section = SectionContent::new(place.clone());
        match (&place.kind, &place.article) {
            (SectionKind::ArticleText, Some(article)) => {
                section.treaty_text = self.texts.get(article).map(treaty_text);
            }
            (SectionKind::Information, Some(article)) => {
                section.answers = self.answers(&Chapter::Article(article.clone()));
            }
            (SectionKind::Findings(kind), article) => {
                let wanted = |one: &&StoredFinding| {
                    one.kind == *kind
                        && article.as_ref().is_none_or(|article| one.article == *article)
                };
                let named = article.is_none();
                section.findings =
                    self.findings.iter().filter(wanted).map(|one| finding(one, named)).collect();
            }
            (SectionKind::LegalSystem | SectionKind::Ratification, _) => {
                section.passages = self.general(&place.kind);
            }
            _ => {}
        }
        section
    }

    /// The State's answers to the general questions, led in by the pack's words.
    fn general(&self, kind: &SectionKind) -> Vec<omnibus_documents::report::Passage> {
        let questions: &[(&str, &str)] = match kind {
            SectionKind::Ratification => {
                &[("general-ratification-law", "blueprint-ratification-law")]
            }
            _ => &[
                ("general-legal-system", "blueprint-legal-system-kind"),
                ("general-treaty-hierarchy", "blueprint-legal-system-treaties"),
                ("general-institutions", "blueprint-legal-system-institutions"),
            ],
        };
        let said = |(question, lead): &(&str, &str)| {
            let (_, sent) =
                self.response.answers.iter().find(|(id, _)| id.as_str() == *question)?;
            let body = writing(&sent.content.text, sent.content.language)?;
            Some(omnibus_documents::report::Passage { lead: Some((*lead).to_owned()), body })
        };
        questions.iter().filter_map(said).collect()
    }

    fn answers(&self, chapter: &Chapter) -> Vec<AnswerContent> {
        let given = self.response.answers.iter().map(|(id, sent)| (id, &sent.content));
        let situation = reviews::situation(&self.review.instruments, self.reviewed_before, given);
        evaluate::applicable(&self.app.pack.questionnaire, &situation)
            .into_iter()
            .filter(|question| question.chapter == *chapter)
            .map(|question| self.answer(question))
            .collect()
    }

    fn answer(&self, question: &Question) -> AnswerContent {
        let base = AnswerContent {
            place: question.paragraph,
            strength: question.strength.map(|strength| strength.as_str().to_owned()),
            question: self.words.get(question.id.as_str()),
            ..AnswerContent::default()
        };
        let Some(sent) = self.response.answers.get(&question.id) else { return base };
        // What the status hides counts as blank (M24), in the report as on the page.
        let shown = evaluate::visible(&self.app.pack.questionnaire, question, &sent.content);
        let language = shown.language;
        AnswerContent {
            status: shown.status.map(|status| status.as_str().to_owned()),
            measures: shown.measures.iter().map(|one| self.measure(one, language)).collect(),
            application: writing(&shown.application, language),
            tables: tables::of(self.app, self.words, question, &shown),
            reasons: writing(&shown.reasons, language),
            steps: writing(&shown.steps, language),
            needs: shown.assistance.iter().map(|one| need(one, language)).collect(),
            successes: writing(&shown.successes, language),
            ..base
        }
    }

    fn measure(&self, from: &answer::Measure, language: Locale) -> MeasureContent {
        let name = |id: &FileId| {
            self.files.iter().find(|file| file.id == *id).map(|file| file.name.clone())
        };
        MeasureContent {
            title: Writing { text: from.title.clone(), language },
            article: from.citation.clone(),
            date: self.words.written_date(&from.date),
            link: from.link.clone(),
            text: writing(&from.quote, language),
            files: from.files.iter().filter_map(name).collect(),
        }
    }
}

fn need(from: &answer::Assistance, language: Locale) -> NeedContent {
    NeedContent {
        kind: from.kind.clone(),
        description: Writing { text: from.description.clone(), language },
        provider: from.provider.clone(),
        priority: from.priority.clone(),
    }
}

/// A finding, with its article where findings on several articles stand together.
fn finding(from: &StoredFinding, named: bool) -> FindingContent {
    FindingContent {
        article: named.then(|| from.article.clone()),
        reviewer: None,
        body: Writing { text: from.text.clone(), language: from.language },
        reasons: writing(&from.reasons, from.language),
        comment: None,
    }
}

fn treaty_text(words: &ArticleWords) -> TreatyText {
    let paragraph =
        |one: &ArticleParagraph| TreatyParagraph { depth: one.indent, text: one.text.clone() };
    TreatyText {
        language: words.language,
        paragraphs: words.paragraphs.iter().map(paragraph).collect(),
    }
}

fn writing(text: &str, language: Locale) -> Option<Writing> {
    (!text.trim().is_empty()).then(|| Writing { text: text.to_owned(), language })
}
