//! The report grows: sections from the review, edited by the experts, agreed by the three (M37, ¶32-33).

use std::collections::BTreeSet;

use jiff::Timestamp;
use omnibus_documents::report::Part;
use omnibus_domain::{
    id::{ParticipantCode, ReviewId, SectionId},
    locale::Locale,
    policy::{self, Access, Actor, Denied},
    report::{self, Placed, Standing},
};
use omnibus_store::{Comment, Publication, Review, SectionVersion, Write};

use crate::{
    App, AppError, Problem, Result,
    context::{event, event_about},
    documents::{Gathered, gather},
    error::refuse,
    notices,
    text::{optional_text, required_text},
};

/// A section as the page shows it.
#[derive(Debug)]
pub struct SectionView {
    /// Where it stands in the report.
    pub place: Placed,
    /// Its paragraphs, an empty line between two.
    pub text: String,
    /// The language it is written in.
    pub language: Locale,
    /// Its revision; 0 while it is filled from the review and nobody wrote it.
    pub revision: i64,
    /// When it was written; `None` while it is filled from the review.
    pub saved: Option<Timestamp>,
    /// Its heading, and what stands below it in the report, in the report's language.
    pub part: Part,
    /// Who has agreed it as it stands.
    pub standing: Standing,
    /// When each of them did.
    pub agreed_at: Vec<(ParticipantCode, Timestamp)>,
    /// How many comments there are.
    pub comments: usize,
}

/// The report as the page shows it.
#[derive(Debug)]
pub struct ReportView {
    /// The review.
    pub review: Review,
    /// The person's access.
    pub access: Access,
    /// The sections in the blueprint's order, headings alone included.
    pub sections: Vec<SectionView>,
    /// What the person may do.
    pub may: May,
}

/// What a person may do with the report now.
#[derive(Clone, Copy, Debug, Default)]
pub struct May {
    /// Write sections.
    pub draft: bool,
    /// Send the draft to the State.
    pub circulate: bool,
    /// Comment.
    pub comment: bool,
    /// Agree.
    pub agree: bool,
    /// Publish.
    pub publish: bool,
}

/// A section with its history and comments.
#[derive(Debug)]
pub struct SectionPage {
    /// The review.
    pub review: Review,
    /// The person's access.
    pub access: Access,
    /// The section.
    pub section: SectionView,
    /// What the review itself would say here.
    pub from_review: String,
    /// Its versions with the names of their authors, the newest first.
    pub versions: Vec<(SectionVersion, Option<String>)>,
    /// The comments with the names of their authors, the oldest first.
    pub comments: Vec<(Comment, String)>,
    /// What the person may do.
    pub may: May,
    /// The nearest heading that it stands under.
    pub above: Option<Placed>,
    /// The section with text before and after it.
    pub neighbours: (Option<Placed>, Option<Placed>),
}

/// The report.
///
/// # Errors
/// As [`policy::may_see_report`].
pub async fn view(app: &App, actor: &Actor, id: &ReviewId) -> Result<ReportView> {
    Ok(load(app, actor, id).await?.0)
}

/// A section with its history and comments.
///
/// # Errors
/// As [`policy::may_see_report`], or if the report has no such section.
pub async fn section(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    section: &SectionId,
) -> Result<SectionPage> {
    let (mut report, gathered) = load(app, actor, id).await?;
    let above = above(&report.sections, section);
    report.sections.retain(|one| one.place.has_text());
    let at = report.sections.iter().position(|one| one.place.id == *section);
    let at = at.ok_or(AppError::NotFound)?;
    let neighbour =
        |at: Option<usize>| at.and_then(|at| report.sections.get(at)).map(|one| one.place.clone());
    let neighbours = (neighbour(at.checked_sub(1)), neighbour(Some(at + 1)));
    let words = app.words(report.review.language());
    Ok(SectionPage {
        from_review: gathered.tell(section, &words).text(),
        section: report.sections.swap_remove(at),
        versions: versions(app, id, section).await?,
        comments: comments(app, id, section).await?,
        may: report.may,
        access: report.access,
        review: report.review,
        above,
        neighbours,
    })
}

fn above(sections: &[SectionView], section: &SectionId) -> Option<Placed> {
    let at = sections.iter().position(|one| one.place.id == *section)?;
    let (before, rest) = sections.split_at(at);
    let level = rest.first()?.place.level;
    before.iter().rfind(|one| one.place.level < level).map(|one| one.place.clone())
}

async fn versions(
    app: &App,
    id: &ReviewId,
    section: &SectionId,
) -> Result<Vec<(SectionVersion, Option<String>)>> {
    let read = app.store.read();
    let mut versions = Vec::new();
    for version in read.section_versions(id, section).await? {
        let name = match &version.author {
            Some(author) => read.account(author).await?.map(|account| account.name),
            None => None,
        };
        versions.push((version, name));
    }
    Ok(versions)
}

async fn comments(app: &App, id: &ReviewId, section: &SectionId) -> Result<Vec<(Comment, String)>> {
    let read = app.store.read();
    let mut comments = Vec::new();
    for comment in read.comments(id).await?.into_iter().filter(|one| one.section == *section) {
        let name = read.account(&comment.author).await?.map(|account| account.name);
        comments.push((comment, name.unwrap_or_default()));
    }
    Ok(comments)
}

async fn load(app: &App, actor: &Actor, id: &ReviewId) -> Result<(ReportView, Gathered)> {
    let access = app.access(actor, id).await?;
    policy::may_see_report(&access)?;
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    let words = app.words(review.language());
    let gathered = gather(app, &review, &words).await?;
    let comments = app.store.read().comments(id).await?;
    let parties = access.parties();
    let sections = gathered
        .places
        .iter()
        .zip(gathered.parts(&words))
        .map(|(place, part)| {
            let count = comments.iter().filter(|comment| comment.section == place.id).count();
            section_view(&gathered, place, part, &parties, count, &words)
        })
        .collect();
    Ok((ReportView { may: may(&access), review, access, sections }, gathered))
}

/// Writes a section and returns its revision. Agreements to its text before no longer count; a text that
/// stands there already changes nothing.
///
/// # Errors
/// As [`policy::may_draft`]; [`AppError::Stale`] if someone else changed it since `expected`.
pub async fn write(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    section: &SectionId,
    text: &str,
    expected: i64,
) -> Result<i64> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_draft(&access)?;
    let review = require_section(app, id, section).await?;
    let mut problems = Vec::new();
    let text = optional_text("text", text, &mut problems);
    refuse(problems)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    let stands = tx.sections(id).await?.into_iter().find(|one| one.section == *section);
    if let Some(same) = stands.filter(|one| one.text == text) {
        // Sent twice, or nothing changed: nobody has to agree anew.
        return Ok(same.revision);
    }
    let revision =
        tx.put_section(&permit, section, &text, review.language(), expected, now).await?;
    let args = [("section", section.to_string())];
    tx.append(&event_about(actor, id, "section-written", &args), now).await?;
    tx.commit().await?;
    Ok(revision)
}

/// Sends the draft to the State: every section now has a fixed text to agree on.
///
/// # Errors
/// As [`policy::may_circulate`].
pub async fn circulate(app: &App, actor: &Actor, id: &ReviewId) -> Result<()> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_circulate(&access)?;
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    let words = app.words(review.language());
    let gathered = gather(app, &review, &words).await?;
    let now = app.now();
    let tx = app.store.begin().await?;
    for place in gathered.places.iter().filter(|place| place.has_text()) {
        let told = gathered.tell(&place.id, &words);
        tx.keep_told(&permit, &place.id, &serde_json::to_string(&told)?).await?;
        if !gathered.written.contains_key(&place.id) {
            tx.fix_section(&permit, &place.id, &told.text(), review.language(), now).await?;
        }
    }
    let to = access.stage.circulate(now).map_err(Denied::from)?;
    tx.advance_on_circulation(&permit, to).await?;
    tx.append(&event(actor, id, "draft-sent"), now).await?;
    let link = format!("/reviews/{id}/report");
    notices::to_members(&tx, app, id, notices::is_focal_point, "draft-sent", &[], &link).await?;
    Ok(tx.commit().await?)
}

/// The report before it is sent to the State.
///
/// # Errors
/// As [`policy::may_circulate`].
pub async fn to_circulate(app: &App, actor: &Actor, id: &ReviewId) -> Result<ReportView> {
    policy::may_circulate(&app.access(actor, id).await?)?;
    view(app, actor, id).await
}

/// The report before it is agreed.
///
/// # Errors
/// As [`policy::may_agree`].
pub async fn to_agree(app: &App, actor: &Actor, id: &ReviewId) -> Result<ReportView> {
    policy::may_agree(&app.access(actor, id).await?)?;
    view(app, actor, id).await
}

/// Comments on a section; the other parties are told by mail.
///
/// # Errors
/// As [`policy::may_comment`]; [`AppError::Invalid`] for an empty comment.
pub async fn comment(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    section: &SectionId,
    body: &str,
    language: Locale,
    revision: i64,
) -> Result<()> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_comment(&access)?;
    require_section(app, id, section).await?;
    let mut problems = Vec::new();
    let body = required_text("comment", body, &mut problems);
    refuse(problems)?;
    let now = app.now();
    let comment = Comment {
        id: app.new_id()?,
        section: section.clone(),
        revision,
        author: actor.user.clone(),
        side: permit.side().clone(),
        body,
        language,
        sent: now,
    };
    let tx = app.store.begin().await?;
    if !tx.put_comment(&permit, &comment).await? {
        // A double click: it has been sent.
        return Ok(());
    }
    let args = [("section", section.to_string())];
    tx.append(&event_about(actor, id, "section-commented", &args), now).await?;
    let link = format!("/reviews/{id}/report/{section}");
    let others = |person: &omnibus_store::MemberPerson| {
        person.member.user != actor.user
            && (notices::is_outside(person) || notices::is_focal_point(person))
    };
    notices::to_members(&tx, app, id, others, "section-commented", &[], &link).await?;
    Ok(tx.commit().await?)
}

/// Agrees sections as they stand at these revisions, for one's State. With the last agreement of the last
/// State the report is final.
///
/// # Errors
/// As [`policy::may_agree`]; [`AppError::Stale`] if a section was changed since it was read.
pub async fn agree(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    sections: &[(SectionId, i64)],
) -> Result<bool> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_agree(&access)?;
    if sections.is_empty() {
        return Err(Problem::new("", "problem-choose-section").into());
    }
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    for (section, revision) in sections {
        tx.agree(&permit, section, *revision, now).await?;
        let args = [("section", section.to_string())];
        tx.append(&event_about(actor, id, "section-agreed", &args), now).await?;
    }
    let done = everything_agreed(app, &tx, &review, &access).await?;
    if done {
        let to = access.stage.finalise(now).map_err(Denied::from)?;
        tx.advance_on_agreement(&permit, to).await?;
        tx.append(&event(actor, id, "report-final"), now).await?;
        let link = format!("/reviews/{id}/report");
        let all = |person: &omnibus_store::MemberPerson| {
            notices::is_outside(person) || notices::is_focal_point(person)
        };
        notices::to_members(&tx, app, id, all, "report-final", &[], &link).await?;
    }
    tx.commit().await?;
    Ok(done)
}

/// Takes one's State's agreement with a section back.
///
/// # Errors
/// As [`policy::may_agree`], or if it had not agreed.
pub async fn disagree(app: &App, actor: &Actor, id: &ReviewId, section: &SectionId) -> Result<()> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_agree(&access)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    tx.disagree(&permit, section).await?;
    let args = [("section", section.to_string())];
    tx.append(&event_about(actor, id, "agreement-withdrawn", &args), now).await?;
    Ok(tx.commit().await?)
}

/// The report before the State decides what of it is published.
///
/// # Errors
/// As [`policy::may_publish`].
pub async fn to_publish(app: &App, actor: &Actor, id: &ReviewId) -> Result<ReportView> {
    policy::may_publish(&app.access(actor, id).await?)?;
    view(app, actor, id).await
}

/// The State publishes its final report (`None`: all of it) or takes the publication back.
///
/// # Errors
/// As [`policy::may_publish`]; [`AppError::Invalid`] for an empty choice.
pub async fn publish(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    sections: Option<BTreeSet<SectionId>>,
) -> Result<()> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_publish(&access)?;
    if sections.as_ref().is_some_and(BTreeSet::is_empty) {
        return Err(Problem::new("sections", "problem-choose-section").into());
    }
    let now = app.now();
    let tx = app.store.begin().await?;
    tx.publish(&permit, Some(&Publication { sections, at: now })).await?;
    tx.append(&event(actor, id, "report-published"), now).await?;
    Ok(tx.commit().await?)
}

/// Takes the publication back.
///
/// # Errors
/// As [`policy::may_publish`].
pub async fn unpublish(app: &App, actor: &Actor, id: &ReviewId) -> Result<()> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_publish(&access)?;
    let tx = app.store.begin().await?;
    tx.publish(&permit, None).await?;
    tx.append(&event(actor, id, "publication-withdrawn"), app.now()).await?;
    Ok(tx.commit().await?)
}

/// The reviews of which something was published, for everyone.
///
/// # Errors
/// If the database fails.
pub async fn published(app: &App) -> Result<Vec<Review>> {
    Ok(app.store.read().published_reviews().await?)
}

async fn everything_agreed(
    app: &App,
    tx: &Write,
    review: &Review,
    access: &Access,
) -> Result<bool> {
    let written = tx.sections(&review.id).await?;
    let places = app
        .pack
        .blueprint
        .place(&crate::reviews::instruments(app, review), &crate::reviews::articles(app, review));
    let sections: Vec<(SectionId, i64)> = places
        .into_iter()
        .filter(Placed::has_text)
        .map(|place| {
            let stands = written.iter().find(|text| text.section == place.id);
            (place.id, stands.map_or(0, |text| text.revision))
        })
        .collect();
    let given: Vec<_> =
        tx.agreements(&review.id).await?.into_iter().map(|one| one.agreement).collect();
    Ok(report::all_agreed(&sections, &access.parties(), &given))
}

async fn require_section(app: &App, id: &ReviewId, section: &SectionId) -> Result<Review> {
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    let places = app
        .pack
        .blueprint
        .place(&crate::reviews::instruments(app, &review), &crate::reviews::articles(app, &review));
    let known = places.iter().any(|place| place.id == *section && place.has_text());
    if known { Ok(review) } else { Err(AppError::NotFound) }
}

fn section_view(
    gathered: &Gathered,
    place: &Placed,
    part: Part,
    parties: &[ParticipantCode],
    comments: usize,
    words: &omnibus_words::Words,
) -> SectionView {
    let written = gathered.written.get(&place.id);
    let given: Vec<_> = gathered.agreements.iter().map(|one| one.agreement.clone()).collect();
    let revision = written.map_or(0, |text| text.revision);
    let stands = |one: &&omnibus_store::StoredAgreement| {
        one.agreement.section == place.id && one.agreement.revision == revision
    };
    let agreed_at = gathered.agreements.iter().filter(stands);
    SectionView {
        part,
        agreed_at: agreed_at.map(|one| (one.agreement.participant.clone(), one.at)).collect(),
        text: match written {
            Some(text) => text.text.clone(),
            None if place.has_text() => gathered.tell(&place.id, words).text(),
            None => String::new(),
        },
        language: written.map_or(words.locale(), |text| text.language),
        revision,
        saved: written.map(|text| text.saved),
        standing: report::standing(&place.id, revision, parties, &given),
        comments,
        place: place.clone(),
    }
}

fn may(access: &Access) -> May {
    May {
        draft: policy::may_draft(access).is_ok(),
        circulate: policy::may_circulate(access).is_ok(),
        comment: policy::may_comment(access).is_ok(),
        agree: policy::may_agree(access).is_ok(),
        publish: policy::may_publish(access).is_ok(),
    }
}
