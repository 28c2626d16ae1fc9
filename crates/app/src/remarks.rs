//! Remarks about questions, among the people of the State under review: nobody outside it ever reads one (M27).

use std::collections::BTreeMap;

use omnibus_domain::{
    id::{QuestionId, RemarkId, ReviewId, UserId},
    locale::Locale,
    policy::{self, Access, Actor},
    questionnaire::definition::Question,
};
use omnibus_store::{MemberPerson, Remark};

use crate::{
    App, AppError, Result, context::event_about, error::refuse, notices, text::required_text,
};

/// A remark with the names of those who wrote and settled it.
#[derive(Debug)]
pub struct ShownRemark {
    /// The remark.
    pub remark: Remark,
    /// Who wrote it.
    pub author: String,
    /// Who settled it; empty while it is open.
    pub settled_by: String,
}

/// The remarks about a question.
#[derive(Debug)]
pub struct RemarksView {
    /// The person's part.
    pub access: Access,
    /// The question.
    pub question: Question,
    /// The remarks, the oldest first.
    pub remarks: Vec<ShownRemark>,
    /// False once the report is final.
    pub may_write: bool,
}

/// A remark to be written.
#[derive(Clone, Debug)]
pub struct WriteRemark {
    /// The text.
    pub body: String,
    /// The language it is written in.
    pub language: Locale,
}

/// The remarks about a question.
///
/// # Errors
/// As [`policy::may_see_remarks`].
pub async fn view(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    question: &QuestionId,
) -> Result<RemarksView> {
    let access = app.access(actor, id).await?;
    let found = app.pack.questionnaire.question(question).ok_or(AppError::NotFound)?;
    policy::may_see_remarks(&access, &found.chapter, question)?;
    Ok(RemarksView {
        remarks: shown(app, id, question).await?,
        may_write: policy::may_remark(&access, &found.chapter, question).is_ok(),
        question: found.clone(),
        access,
    })
}

/// The remarks about a question, for those of whom it is known that they may see them.
pub(crate) async fn shown(
    app: &App,
    id: &ReviewId,
    question: &QuestionId,
) -> Result<Vec<ShownRemark>> {
    let read = app.store.read();
    let remarks = read.remarks(id, question).await?;
    let mut names: BTreeMap<UserId, String> = BTreeMap::new();
    for person in remarks.iter().flat_map(people_of) {
        if !names.contains_key(person) {
            let account = read.account(person).await?;
            names.insert(person.clone(), account.map(|one| one.name).unwrap_or_default());
        }
    }
    let name = |person: &UserId| names.get(person).cloned().unwrap_or_default();
    let told = |remark: Remark| ShownRemark {
        author: name(&remark.author),
        settled_by: remark.settled.as_ref().map(|(by, _)| name(by)).unwrap_or_default(),
        remark,
    };
    Ok(remarks.into_iter().map(told).collect())
}

fn people_of(remark: &Remark) -> impl Iterator<Item = &UserId> {
    std::iter::once(&remark.author).chain(remark.settled.as_ref().map(|(by, _)| by))
}

/// Writes a remark; those who have the question, and the focal point, are told by mail that there is one.
///
/// # Errors
/// As [`policy::may_remark`]; [`AppError::Invalid`] for an empty one.
pub async fn write(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    question: &QuestionId,
    command: &WriteRemark,
) -> Result<()> {
    let access = app.access(actor, id).await?;
    let found = app.pack.questionnaire.question(question).ok_or(AppError::NotFound)?;
    let permit = policy::may_remark(&access, &found.chapter, question)?;
    let mut problems = Vec::new();
    let body = required_text("body", &command.body, &mut problems);
    refuse(problems)?;
    let now = app.now();
    let new = Remark {
        id: app.new_id()?,
        author: actor.user.clone(),
        body,
        language: command.language,
        written: now,
        settled: None,
    };
    let tx = app.store.begin().await?;
    if !tx.put_remark(&permit, &new).await? {
        return Ok(());
    }
    let mut entry = event_about(actor, id, "remark-written", &[("question", question.to_string())]);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    let given = tx.assignments(id).await?;
    let concerned = |person: &MemberPerson| {
        let has = given
            .iter()
            .any(|one| one.member == person.member.id && one.part.holds(&found.chapter, question));
        person.member.user != actor.user && (has || notices::is_focal_point(person))
    };
    // The mail says that there is a remark, and nothing of it.
    let args = [("person", actor.name.clone())];
    let link = format!("/reviews/{id}/answers/{question}/remarks");
    notices::to_members(&tx, app, id, concerned, "remark-written", &args, &link).await?;
    Ok(tx.commit().await?)
}

/// Settles a remark, or opens it again.
///
/// # Errors
/// As [`policy::may_remark`]; [`AppError::NotFound`] if the question has no such remark.
pub async fn settle(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    question: &QuestionId,
    remark: &RemarkId,
    settled: bool,
) -> Result<()> {
    let access = app.access(actor, id).await?;
    let found = app.pack.questionnaire.question(question).ok_or(AppError::NotFound)?;
    let permit = policy::may_remark(&access, &found.chapter, question)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    let known = tx.remarks(id, question).await?;
    let known = known.iter().find(|one| one.id == *remark).ok_or(AppError::NotFound)?;
    if known.settled.is_some() == settled {
        return Ok(());
    }
    tx.settle_remark(&permit, remark, settled, now).await?;
    let kind = if settled { "remark-settled" } else { "remark-reopened" };
    let mut entry = event_about(actor, id, kind, &[("question", question.to_string())]);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    Ok(tx.commit().await?)
}
