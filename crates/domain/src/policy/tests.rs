//! The table of who may what: every seat in every stage against every act.

use jiff::Timestamp;

use super::*;
use crate::{
    chapter::Chapter,
    id::QuestionId,
    review::Stage,
    work::{Part, Step},
};

/// `one question` is a person of a ministry who was given question `q1` of article 5 and nothing else.
const SEATS: [&str; 8] = [
    "focal",
    "ministry",
    "one question",
    "other ministry",
    "expert",
    "staff",
    "mission",
    "expert's mission",
];

fn access(seat: &str, stage: usize) -> Access {
    let code = |text: &str| text.parse().unwrap();
    let seat_of = match seat {
        "focal" => Seat::FocalPoint,
        "ministry" | "one question" | "other ministry" => Seat::Contributor,
        "expert" => Seat::Expert(code("IV")),
        "staff" => Seat::Staff,
        "mission" => Seat::Observer(code("NL")),
        _ => Seat::Observer(code("IV")),
    };
    let (submitted, circulated, agreed) =
        (Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH);
    let chapter = |slug: &str| Chapter::from_slug(slug).unwrap();
    let (chapters, questions) = match seat {
        "ministry" => ([chapter("untoc-5")].into(), [].into()),
        "one question" => ([].into(), [("q1".parse().unwrap(), chapter("untoc-5"))].into()),
        _ => ([chapter("untoc-6")].into(), [].into()),
    };
    Access {
        user: "u".parse().unwrap(),
        member: "m".parse().unwrap(),
        review: "r".parse().unwrap(),
        stage: [
            Stage::SelfAssessment,
            Stage::DeskReview { submitted },
            Stage::Agreement { submitted, circulated },
            Stage::Final { submitted, circulated, agreed },
        ][stage],
        state: code("NL"),
        instruments: vec!["untoc".parse().unwrap()],
        reviewing: vec![code("IV"), code("SU")],
        scope: None,
        seat: seat_of,
        chapters,
        questions,
    }
}

/// One column a stage (self-assessment, desk review, agreement, final): `y` may, `0` not found,
/// `n` not theirs, `w` wrong stage.
fn check<T>(act: &str, may: impl Fn(&Access) -> Result<T, Denied>, expected: [&str; 8]) {
    for (seat, expected) in SEATS.iter().zip(expected) {
        let told: String = (0..4)
            .map(|stage| match may(&access(seat, stage)) {
                Ok(_) => 'y',
                Err(Denied::NotFound) => '0',
                Err(Denied::NotYours) => 'n',
                Err(Denied::WrongStage(_)) => 'w',
            })
            .collect();
        assert_eq!(told, expected, "{act}, {seat}");
    }
}

#[test]
fn who_may_what() {
    let five = Chapter::from_slug("untoc-5").unwrap();
    let (one, another): (QuestionId, QuestionId) = ("q1".parse().unwrap(), "q2".parse().unwrap());
    check(
        "see the draft",
        |a| may_see_draft(a, &five),
        ["yyyy", "yyyy", "0000", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "see own draft",
        may_see_own_draft,
        ["yyyy", "yyyy", "yyyy", "yyyy", "0000", "0000", "0000", "0000"],
    );
    check(
        "enter a chapter",
        |a| may_enter(a, &five),
        ["yyyy", "yyyy", "yyyy", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "see the answer to its question",
        |a| may_see_answer(a, &five, &one),
        ["yyyy", "yyyy", "yyyy", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "see the answer to another question",
        |a| may_see_answer(a, &five, &another),
        ["yyyy", "yyyy", "0000", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "answer its question",
        |a| may_answer(a, &five, &one),
        ["yyyw", "yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "answer another question",
        |a| may_answer(a, &five, &another),
        ["yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "fill the chapter",
        |a| may_fill(a, &five),
        ["yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "upload",
        |a| may_upload(a, &five),
        ["yyyw", "yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "see the laws",
        may_see_laws,
        ["yyyy", "yyyy", "yyyy", "yyyy", "0000", "0000", "0000", "0000"],
    );
    check(
        "keep the laws",
        may_keep_laws,
        ["yyyw", "yyyw", "yyyw", "yyyw", "0000", "0000", "0000", "0000"],
    );
    check(
        "remove laws",
        may_remove_laws,
        ["yyyw", "nnnn", "nnnn", "nnnn", "0000", "0000", "0000", "0000"],
    );
    check(
        "see remarks about its question",
        |a| may_see_remarks(a, &five, &one),
        ["yyyy", "yyyy", "yyyy", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "remark on its question",
        |a| may_remark(a, &five, &one),
        ["yyyw", "yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "be present at its question",
        |a| may_be_present(a, &five, &one),
        ["yyyw", "yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "remark on another question",
        |a| may_remark(a, &five, &another),
        ["yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000", "0000"],
    );
    let whole = Part::Chapter(five.clone());
    let single = Part::Question { question: one.clone(), chapter: five.clone() };
    check(
        "say that a chapter is ready",
        |a| may_mark(a, &whole, Step::Ready),
        ["yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "clear a chapter",
        |a| may_mark(a, &whole, Step::Clear),
        ["yyyw", "nnnw", "0000", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "say that a question is ready",
        |a| may_mark(a, &single, Step::Ready),
        ["yyyw", "yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "open a question again",
        |a| may_mark(a, &single, Step::Reopen),
        ["yyyw", "nnnw", "nnnw", "0000", "0000", "0000", "0000", "0000"],
    );
    check("assign", may_assign, ["yyyw", "nnnn", "nnnn", "nnnn", "0000", "0000", "0000", "0000"]);
    check("consult", may_consult, ["yyyw", "nnnn", "nnnn", "nnnn", "0000", "0000", "0000", "0000"]);
    check("submit", may_submit, ["yyyw", "nnnn", "nnnn", "nnnn", "0000", "0000", "0000", "0000"]);
    check(
        "see an enquiry",
        |a| may_see_enquiry(a, &five, &one),
        ["yyyy", "yyyy", "yyyy", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "see enquiries",
        may_see_enquiries,
        ["yyyy", "yyyy", "yyyy", "yyyy", "0000", "0000", "0000", "0000"],
    );
    check(
        "ask the secretariat",
        |a| may_enquire(a, &five, &one),
        ["yyyw", "yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "ask the secretariat about another question",
        |a| may_enquire(a, &five, &another),
        ["yyyw", "yyyw", "0000", "0000", "0000", "0000", "0000", "0000"],
    );
    check(
        "let an officer in",
        may_admit,
        ["yyyw", "nnnn", "nnnn", "nnnn", "0000", "0000", "0000", "0000"],
    );
    check(
        "end an admission",
        may_end_admission,
        ["yyyy", "nnnn", "nnnn", "nnnn", "0000", "0000", "0000", "0000"],
    );
    check(
        "see who was let in",
        may_see_admitted,
        ["yyyy", "yyyy", "yyyy", "yyyy", "0000", "0000", "0000", "0000"],
    );
    check(
        "see the response",
        |a| may_see_response(a, &five),
        ["0yyy", "0yyy", "0000", "0000", "0yyy", "0yyy", "0yyy", "0yyy"],
    );
    check(
        "see all of it",
        may_see_whole_response,
        ["0yyy", "0000", "0000", "0000", "0yyy", "0yyy", "0yyy", "0yyy"],
    );
    check(
        "see the desk review",
        may_see_desk_review,
        ["00yy", "0000", "0000", "0000", "0yyy", "0yyy", "00yy", "0yyy"],
    );
    check("find", may_find, ["00nn", "0000", "0000", "0000", "0yyw", "0nnn", "00nn", "0nnn"]);
    check("divide", may_divide, ["00nn", "0000", "0000", "0000", "0yyw", "0nnn", "00nn", "0nnn"]);
    check(
        "see a thread",
        |a| may_see_thread(a, &five),
        ["0yyy", "0yyy", "0000", "0000", "0yyy", "0yyy", "0yyy", "0yyy"],
    );
    check(
        "write into a thread",
        |a| may_write(a, &five),
        ["0yyw", "0yyw", "0000", "0000", "0yyw", "0yyw", "0nnn", "0nnn"],
    );
    check(
        "see the report",
        may_see_report,
        ["00yy", "0000", "0000", "0000", "0yyy", "0yyy", "00yy", "0yyy"],
    );
    check("draft", may_draft, ["00nn", "0000", "0000", "0000", "0yyw", "0yyw", "00nn", "0nnn"]);
    check("record", may_record, ["00nn", "0000", "0000", "0000", "0yyw", "0yyw", "00nn", "0nnn"]);
    check(
        "circulate",
        may_circulate,
        ["00nn", "0000", "0000", "0000", "0yww", "0yww", "00nn", "0nnn"],
    );
    check("comment", may_comment, ["00yw", "0000", "0000", "0000", "0wyw", "0nnn", "00nn", "0nnn"]);
    check("agree", may_agree, ["00yw", "0000", "0000", "0000", "0wyw", "0nnn", "00nn", "0nnn"]);
    check("publish", may_publish, ["00wy", "0000", "0000", "0000", "0nnn", "0nnn", "00nn", "0nnn"]);
    check(
        "invite a ministry",
        |a| may_invite(a, &Seat::Contributor),
        ["yyyw", "nnnn", "nnnn", "nnnn", "nnnn", "nnnn", "nnnn", "nnnn"],
    );
    check(
        "invite a focal point",
        |a| may_invite(a, &Seat::FocalPoint),
        ["nnnn", "nnnn", "nnnn", "nnnn", "nnnn", "yyyw", "nnnn", "nnnn"],
    );
    check(
        "keep the clock",
        may_keep_clock,
        ["nnnn", "nnnn", "nnnn", "nnnn", "nnnn", "yyyw", "nnnn", "nnnn"],
    );
    check(
        "read the journal",
        may_read_journal,
        ["yyyy", "0000", "0000", "0000", "yyyy", "yyyy", "yyyy", "yyyy"],
    );
}

#[test]
fn experts_and_missions_are_of_the_review_s_states() {
    let other = || "FRA".parse().unwrap();
    let staff = access("staff", 1);
    assert_eq!(may_invite(&staff, &Seat::Expert(other())).unwrap_err(), Denied::NotYours);
    assert_eq!(may_invite(&staff, &Seat::Observer(other())).unwrap_err(), Denied::NotYours);
    assert_eq!(
        may_invite(&staff, &Seat::Expert("NL".parse().unwrap())).unwrap_err(),
        Denied::NotYours
    );
    assert!(may_invite(&staff, &Seat::Expert("SU".parse().unwrap())).is_ok());
}

#[test]
fn what_is_not_under_review_does_not_exist() {
    let firearms = Chapter::from_slug("firearms-5").unwrap();
    let focal = access("focal", 0);
    assert_eq!(may_see_draft(&focal, &firearms), Err(Denied::NotFound));
    assert_eq!(may_upload(&focal, &firearms).unwrap_err(), Denied::NotFound);
    assert_eq!(may_see_draft(&focal, &Chapter::General), Ok(()));
}

#[test]
fn only_the_secretariat_administers() {
    let actor = |secretariat| Actor { user: "u".parse().unwrap(), name: "U".into(), secretariat };
    assert!(may_administer(&actor(true)).is_ok());
    assert_eq!(may_administer(&actor(false)).unwrap_err(), Denied::NotFound);
    assert!(may_advise(&actor(true)).is_ok());
    assert_eq!(may_advise(&actor(false)).unwrap_err(), Denied::NotFound);
}

/// Who reads a draft into which an officer was let from the tenth second to the twentieth, and when.
#[test]
fn an_admission_is_for_one_officer_and_a_time() {
    let at = |second| Timestamp::from_second(second).unwrap();
    let actor = |user: &str, secretariat| Actor {
        user: user.parse().unwrap(),
        name: "U".into(),
        secretariat,
    };
    let admission = |ended: Option<i64>| Admission {
        id: "a".parse().unwrap(),
        review: "r".parse().unwrap(),
        officer: "ada".parse().unwrap(),
        by: "fay".parse().unwrap(),
        since: at(10),
        until: at(20),
        ended: ended.map(at),
    };
    let draft = StageName::SelfAssessment;
    for (who, ended, stage, now, may) in [
        (actor("ada", true), None, draft, 9, false),
        (actor("ada", true), None, draft, 10, true),
        (actor("ada", true), None, draft, 19, true),
        (actor("ada", true), None, draft, 20, false),
        (actor("ada", true), None, StageName::DeskReview, 15, true),
        (actor("ada", true), None, StageName::Agreement, 15, true),
        (actor("ada", true), None, StageName::Final, 15, false),
        (actor("ada", true), Some(12), draft, 15, false),
        (actor("bea", true), None, draft, 15, false),
        // An officer who left the secretariat, and the focal point, read nothing by this door.
        (actor("ada", false), None, draft, 15, false),
        (actor("fay", false), None, draft, 15, false),
    ] {
        let told = may_read_draft(&who, &admission(ended), stage, at(now));
        let case = format!("{} {ended:?} {stage} {now}", who.user);
        match told {
            Ok(permit) => assert!(may && permit.review().as_str() == "r", "{case}"),
            Err(denied) => assert!(!may && denied == Denied::NotFound, "{case}"),
        }
    }
}

#[test]
fn everyone_trains_in_a_space_of_its_own() {
    for secretariat in [true, false] {
        let actor = Actor { user: "u".parse().unwrap(), name: "U".into(), secretariat };
        assert_eq!(may_train(&actor).user(), &actor.user);
    }
}

#[test]
fn an_article_outside_the_scope_of_the_cycle_does_not_exist() {
    let chapter = |slug: &str| Chapter::from_slug(slug).unwrap();
    let mut access = access("focal", 0);
    access.scope = Some(["untoc/5".parse().unwrap()].into());
    assert!(may_fill(&access, &chapter("untoc-5")).is_ok());
    assert!(may_fill(&access, &chapter("general")).is_ok());
    assert_eq!(may_fill(&access, &chapter("untoc-6")).err(), Some(Denied::NotFound));
    access.instruments.clear();
    assert_eq!(may_fill(&access, &chapter("untoc-5")).err(), Some(Denied::NotFound));
}

#[test]
fn a_single_question_is_of_its_chapter_and_of_the_scope() {
    let (one, chapter) = ("q1".parse().unwrap(), |slug: &str| Chapter::from_slug(slug).unwrap());
    let mut access = access("one question", 0);
    assert!(may_answer(&access, &chapter("untoc-5"), &one).is_ok());
    let elsewhere = may_answer(&access, &chapter("untoc-6"), &one).err();
    assert_eq!(elsewhere, Some(Denied::NotFound), "what was given is the question where it stands");
    access.scope = Some(["untoc/6".parse().unwrap()].into());
    assert_eq!(may_answer(&access, &chapter("untoc-5"), &one).err(), Some(Denied::NotFound));
    assert_eq!(may_enter(&access, &chapter("untoc-5")), Err(Denied::NotFound));
}
