//! The desk review: the articles divided, findings recorded with their reasons (M32, G17, G22).

use omnibus_domain::{
    chapter::Chapter,
    id::{FindingId, MemberId, ParticipantCode, ReviewId},
    instrument::ArticleRef,
    locale::Locale,
    policy::{self, Actor, Seat},
    questionnaire::{answer::AnswerContent, definition::Question},
    report::FindingKind,
};
use omnibus_store::{File, MemberPerson, NewFinding, StoredFinding};

use crate::{
    App, AppError, Problem, Result,
    context::event_about,
    error::refuse,
    responses, reviews,
    text::{optional_text, required_text},
    threads::{self, ThreadView},
};

/// A finding as an expert writes it.
#[derive(Clone, Debug)]
pub struct WriteFinding {
    /// The finding to change; `None` for a new one.
    pub id: Option<FindingId>,
    /// The article.
    pub article: ArticleRef,
    /// Its kind, as chosen; `None` if nothing was.
    pub kind: Option<FindingKind>,
    /// The finding.
    pub text: String,
    /// The reasons for it.
    pub reasons: String,
    /// The language it is written in.
    pub language: Locale,
    /// The revision from which the expert started.
    pub expected: i64,
}

/// A line of the desk review's list of articles.
#[derive(Clone, Debug)]
pub struct DeskArticle {
    /// The article.
    pub article: ArticleRef,
    /// The expert who has it.
    pub expert: Option<MemberPerson>,
    /// How many findings there are.
    pub findings: usize,
    /// How many messages its thread has.
    pub messages: usize,
}

/// The desk review of a State at a glance.
#[derive(Debug)]
pub struct DeskView {
    /// The articles under review.
    pub articles: Vec<DeskArticle>,
    /// The experts of both reviewing States, among whom the articles are divided.
    pub experts: Vec<MemberPerson>,
    /// True if the person divides the articles.
    pub divides: bool,
}

/// One article on one screen: the answers, the findings, the thread.
#[derive(Debug)]
pub struct DeskArticleView {
    /// The line of the list.
    pub line: DeskArticle,
    /// The questions with the answers as they were sent last.
    pub answers: Vec<(Question, Option<AnswerContent>)>,
    /// The findings of both reviewing States.
    pub findings: Vec<StoredFinding>,
    /// The files that the person may open.
    pub files: Vec<File>,
    /// The thread with the State.
    pub thread: ThreadView,
    /// The reviewing State for which the person records findings, if it does.
    pub side: Option<ParticipantCode>,
    /// The article before and after.
    pub neighbours: (Option<ArticleRef>, Option<ArticleRef>),
}

/// The desk review at a glance.
///
/// # Errors
/// As [`policy::may_see_desk_review`].
pub async fn desk(app: &App, actor: &Actor, id: &ReviewId) -> Result<DeskView> {
    let access = app.access(actor, id).await?;
    policy::may_see_desk_review(&access)?;
    let read = app.store.read();
    let review = read.review(id).await?.ok_or(AppError::NotFound)?;
    let experts: Vec<MemberPerson> = read
        .members(id)
        .await?
        .into_iter()
        .filter(|person| matches!(person.member.seat, Seat::Expert(_)) && person.approved)
        .collect();
    let divided = read.desk_assignments(id).await?;
    let findings = read.findings(id).await?;
    let messages = read.messages(id).await?;
    let line = |article: ArticleRef| {
        let of = divided.iter().find(|one| one.article == article);
        let expert = of.and_then(|of| experts.iter().find(|person| person.member.id == of.member));
        DeskArticle {
            expert: expert.cloned(),
            findings: findings.iter().filter(|finding| finding.article == article).count(),
            messages: messages.iter().filter(|message| message.article == article).count(),
            article,
        }
    };
    Ok(DeskView {
        articles: reviews::articles(app, &review).into_iter().map(line).collect(),
        divides: policy::may_divide(&access).is_ok(),
        experts,
    })
}

/// One article on one screen.
///
/// # Errors
/// As [`policy::may_see_desk_review`], or if the article is not under review.
pub async fn article(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    article: &ArticleRef,
) -> Result<DeskArticleView> {
    let access = app.access(actor, id).await?;
    let mut lines = desk(app, actor, id).await?.articles;
    let at = lines.iter().position(|line| line.article == *article).ok_or(AppError::NotFound)?;
    let neighbour = |at: Option<usize>| at.and_then(|at| lines.get(at)).map(|l| l.article.clone());
    let neighbours = (neighbour(at.checked_sub(1)), neighbour(Some(at + 1)));
    let chapter = Chapter::Article(article.clone());
    let findings = app.store.read().findings(id).await?;
    let files = app.store.read().files(id).await?;
    Ok(DeskArticleView {
        line: lines.swap_remove(at),
        answers: responses::of_chapter(app, actor, id, &chapter).await?,
        findings: findings.into_iter().filter(|one| one.article == *article).collect(),
        files: files.into_iter().filter(|file| file.shared.is_some()).collect(),
        thread: threads::view(app, actor, id, article).await?,
        side: policy::may_find(&access).ok().map(|permit| permit.side().clone()),
        neighbours,
    })
}

/// Puts an article into the hands of an expert, or of none.
///
/// # Errors
/// As [`policy::may_divide`]; [`AppError::Invalid`] for someone who is no expert of this review.
pub async fn divide(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    article: &ArticleRef,
    to: Option<&MemberId>,
) -> Result<()> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_divide(&access)?;
    let view = desk(app, actor, id).await?;
    if !view.articles.iter().any(|line| line.article == *article) {
        return Err(AppError::NotFound);
    }
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    // Experts of a State drawn for certain instruments have the articles of these only (M13).
    let covers = |seat: &Seat| match seat {
        Seat::Expert(state) => review.covered_by(state).contains(&article.instrument),
        _ => false,
    };
    let is_expert = |member: &MemberId| {
        view.experts.iter().any(|one| one.member.id == *member && covers(&one.member.seat))
    };
    if to.is_some_and(|member| !is_expert(member)) {
        return Err(Problem::new("expert", "problem-choose-expert").into());
    }
    let now = app.now();
    let tx = app.store.begin().await?;
    tx.divide(&permit, article, to, now).await?;
    let args = [("article", article.to_string())];
    tx.append(&event_about(actor, id, "article-divided", &args), now).await?;
    Ok(tx.commit().await?)
}

/// Records a finding, or changes one of one's own State.
///
/// # Errors
/// As [`policy::may_find`]; [`AppError::Invalid`] for a finding without kind, text or reasons;
/// [`AppError::Stale`] if someone else changed it.
pub async fn write(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    command: &WriteFinding,
) -> Result<FindingId> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_find(&access)?;
    let review = app.store.read().review(id).await?.ok_or(AppError::NotFound)?;
    if !reviews::articles(app, &review).contains(&command.article) {
        return Err(AppError::NotFound);
    }
    let mut problems = Vec::new();
    let kind = command.kind.unwrap_or_else(|| {
        problems.push(Problem::new("kind", "problem-choose-kind"));
        FindingKind::Observation
    });
    let text = required_text("text", &command.text, &mut problems);
    // A success explains itself; everything else states its reasons (G22).
    let reasons = match kind {
        FindingKind::GoodPractice => optional_text("reasons", &command.reasons, &mut problems),
        _ => required_text("reasons", &command.reasons, &mut problems),
    };
    refuse(problems)?;
    let new = NewFinding {
        id: match &command.id {
            Some(id) => id.clone(),
            None => app.new_id()?,
        },
        article: command.article.clone(),
        kind,
        text,
        reasons,
        language: command.language,
    };
    let now = app.now();
    let tx = app.store.begin().await?;
    let known = tx.findings(id).await?;
    if let Some(same) = known.iter().find(|one| one.side == *permit.side() && is_same(one, &new)) {
        // Sent twice, or nothing changed.
        return Ok(same.id.clone());
    }
    match command.id {
        Some(_) => tx.change_finding(&permit, &new, command.expected, now).await?,
        None => tx.put_finding(&permit, &new, now).await?,
    }
    let entry = if command.id.is_some() { "finding-changed" } else { "finding-recorded" };
    let args = [("article", command.article.to_string())];
    tx.append(&event_about(actor, id, entry, &args), now).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// True if a finding says already what is to be recorded.
fn is_same(known: &StoredFinding, new: &NewFinding) -> bool {
    known.article == new.article
        && known.kind == new.kind
        && known.text == new.text
        && known.reasons == new.reasons
        && known.language == new.language
}

/// Withdraws a finding of one's own State.
///
/// # Errors
/// As [`policy::may_find`], or if there is none.
pub async fn withdraw(app: &App, actor: &Actor, id: &ReviewId, finding: &FindingId) -> Result<()> {
    let access = app.access(actor, id).await?;
    let permit = policy::may_find(&access)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    tx.withdraw_finding(&permit, finding, now).await?;
    tx.append(&event_about(actor, id, "finding-withdrawn", &[]), now).await?;
    Ok(tx.commit().await?)
}
