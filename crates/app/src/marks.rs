//! How far questions and chapters are: a ministry says that it is ready, the focal point clears it (M27).

use std::collections::BTreeMap;

use omnibus_domain::{
    id::{QuestionId, ReviewId},
    policy::{self, Access, Actor, MayMark},
    questionnaire::{definition::Question, evaluate},
    work::{Mark, Part, Progress, Step},
};
use omnibus_store::{Answer, MemberPerson, QuestionMark, Write};

use crate::{App, AppError, Result, context::event_about, notices, reviews};

/// A step of a chapter or a question.
#[derive(Clone, Debug)]
pub struct TakeStep {
    /// The chapter or the question.
    pub part: Part,
    /// The step.
    pub step: Step,
    /// What the person saw: the sum of the revisions of the answers, 0 for what is not answered. A mark is given to
    /// answers as they stand, and to no others.
    pub seen: i64,
}

/// The marks of a review.
pub(crate) struct Marks(BTreeMap<QuestionId, (Mark, i64)>);

impl Marks {
    /// As they were stored.
    pub(crate) fn new(stored: Vec<QuestionMark>) -> Self {
        Self(stored.into_iter().map(|one| (one.question, (one.mark, one.revision))).collect())
    }

    /// How far a question with this answer is.
    pub(crate) fn progress(&self, question: &Question, answer: Option<&Answer>) -> Progress {
        let answered = answer.is_some_and(|one| !evaluate::is_blank(question, &one.content));
        let revision = answer.map_or(0, |one| one.revision);
        Progress::of_question(answered, revision, self.0.get(&question.id).copied())
    }
}

/// One question that applies, with its answer's revision and how far it is.
struct Line<'a> {
    question: &'a Question,
    revision: i64,
    progress: Progress,
}

/// Says that a part is ready or cleared, or takes that back.
///
/// # Errors
/// As [`policy::may_mark`]; [`AppError::Stale`] if an answer changed since the person saw it, or the step does not
/// lead on from where it is by now.
pub async fn take(app: &App, actor: &Actor, id: &ReviewId, command: TakeStep) -> Result<()> {
    let TakeStep { part, step, seen } = command;
    let access = app.access(actor, id).await?;
    let permit = policy::may_mark(&access, &part, step)?;
    let now = app.now();
    let tx = app.store.begin().await?;
    let all = lines(app, &tx, &access).await?;
    let of_chapter = |line: &&Line<'_>| line.question.chapter == *part.chapter();
    let of_part = |line: &&Line<'_>| part.holds(&line.question.chapter, &line.question.id);
    if all.iter().filter(of_part).map(|line| line.revision).sum::<i64>() != seen {
        return Err(AppError::Stale);
    }
    let (mark, changed) = (mark_after(step), changes(all.iter().filter(of_part), &part, step)?);
    if changed.is_empty() {
        return Ok(());
    }
    tx.mark(&permit, &changed, mark, now).await?;
    let word = mark.map_or("reopened", Mark::as_str);
    let (kind, args) = match &part {
        Part::Chapter(chapter) => (format!("chapter-{word}"), [("chapter", chapter.slug())]),
        Part::Question { question, .. } => {
            (format!("question-{word}"), [("question", question.to_string())])
        }
    };
    let mut entry = event_about(actor, id, &kind, &args);
    entry.inside_state = true;
    tx.append(&entry, now).await?;
    let before = Progress::of_chapter(all.iter().filter(of_chapter).map(|line| line.progress));
    let after = Progress::of_chapter(all.iter().filter(of_chapter).map(|line| {
        match changed.iter().any(|(question, _)| line.question.id == *question) {
            true => {
                Progress::of_question(true, line.revision, mark.map(|one| (one, line.revision)))
            }
            false => line.progress,
        }
    }));
    tell(app, &tx, actor, &permit, step, (before, after)).await?;
    Ok(tx.commit().await?)
}

/// The mark of a question after a step.
fn mark_after(step: Step) -> Option<Mark> {
    match step {
        Step::Ready => Some(Mark::Ready),
        Step::Clear => Some(Mark::Cleared),
        Step::NotReady | Step::Reopen => None,
    }
}

/// The questions that a step changes, with the revisions of their answers.
fn changes<'a>(
    lines: impl Iterator<Item = &'a Line<'a>>,
    part: &Part,
    step: Step,
) -> Result<Vec<(QuestionId, i64)>> {
    let mut changed = Vec::new();
    for line in lines {
        let has = match line.progress {
            Progress::Ready => Some(Mark::Ready),
            Progress::Cleared => Some(Mark::Cleared),
            Progress::NotBegun | Progress::InWork => None,
        };
        match line.progress.step(step) {
            Ok(after) if after != has => changed.push((line.question.id.clone(), line.revision)),
            Ok(_) => {}
            // In a chapter it passes over those that it does not concern.
            Err(_) if part.question().is_none() => {}
            Err(_) => return Err(AppError::Stale),
        }
    }
    Ok(changed)
}

/// Every question that applies under the scope of the review.
async fn lines<'a>(app: &'a App, tx: &Write, access: &Access) -> Result<Vec<Line<'a>>> {
    let review = tx.review(&access.review).await?.ok_or(AppError::NotFound)?;
    let answers = tx.answers(&access.review).await?;
    let marks = Marks::new(tx.marks(&access.review).await?);
    let before = tx.reviewed_before(&review).await?;
    let given = answers.iter().map(|one| (&one.question, &one.content));
    let situation = reviews::situation(&review.instruments, before, given);
    Ok(evaluate::applicable(&app.pack.questionnaire, &situation)
        .into_iter()
        .filter(|question| access.covers(&question.chapter))
        .map(|question| {
            let answer = answers.iter().find(|one| one.question == question.id);
            Line {
                question,
                revision: answer.map_or(0, |one| one.revision),
                progress: marks.progress(question, answer),
            }
        })
        .collect())
}

/// Tells those who wait for a step: the focal point of what is ready, the ministries of what is open again.
async fn tell(
    app: &App,
    tx: &Write,
    actor: &Actor,
    permit: &MayMark,
    step: Step,
    (before, after): (Progress, Progress),
) -> Result<()> {
    let (id, part) = (permit.review(), permit.part());
    let chapter_link = format!("/reviews/{id}/chapters/{}", part.chapter());
    let link = match part {
        Part::Chapter(_) => chapter_link.clone(),
        Part::Question { question, .. } => format!("/reviews/{id}/answers/{question}"),
    };
    let args = [("person", actor.name.clone())];
    match step {
        // One mail for a chapter, not one for each of its questions.
        Step::Ready if before.is_open() && after == Progress::Ready => {
            let to = notices::is_focal_point;
            notices::to_members(tx, app, id, to, "chapter-ready", &args, &chapter_link).await
        }
        Step::NotReady | Step::Reopen if *permit.clears() => {
            let given = tx.assignments(id).await?;
            let has = |person: &MemberPerson| {
                let holds = |whole: &Part| match part.question() {
                    None => whole == part,
                    Some(question) => whole.holds(part.chapter(), question),
                };
                given.iter().any(|one| one.member == person.member.id && holds(&one.part))
            };
            notices::to_members(tx, app, id, has, "part-reopened", &args, &link).await
        }
        Step::Ready | Step::NotReady | Step::Clear | Step::Reopen => Ok(()),
    }
}
