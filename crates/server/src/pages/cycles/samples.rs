//! An invented cycle for the samples of its pages.

use omnibus_app::cycles::{CycleView, Deposit};
use omnibus_domain::{
    id::{CycleId, InstrumentId, ParticipantCode},
    instrument::ArticleRef,
    lots::{
        act::Act,
        draw::{ReviewingLot, YearLot},
        input::{Input, Participant},
        outcome::Outcome,
        record::{Entry, FORMAT, Record, VERSION},
        rules::{Coverage, From, Place, Rules},
        source::{Contribution, Source},
        standing::Rule,
    },
};
use omnibus_store::{Closing, Cycle, CycleState, Decision};

/// A cycle that is planned; an identifier that does not parse leaves the list of samples short, which a test tells.
pub(super) fn planned() -> Cycle {
    Cycle {
        id: id("abc"),
        phase: 1,
        number: 1,
        first_year: 2027,
        rules: "untoc-2010".to_owned(),
        invented: true,
        state: CycleState::Planned,
        head_digest: String::new(),
        revision: 1,
        years: 5,
        themes: vec![theme()],
        closed: None,
        articles: None,
        launched: None,
    }
}

#[expect(clippy::expect_used, reason = "written here")]
fn theme() -> omnibus_domain::id::ThemeId {
    "prevention".parse().expect("a theme")
}

/// The same before its input is published, one participant without a group.
pub(super) fn planning() -> CycleView {
    let mut participants = participants();
    participants[0].group = None;
    CycleView {
        cycle: planned(),
        rules: Some(rules()),
        participants,
        record: None,
        outcome: Outcome::default(),
        deposits: Vec::new(),
    }
}

/// The same at its end, by a decision of the Conference.
pub(super) fn closed() -> CycleView {
    let mut view = drawn();
    let day = jiff::civil::Date::constant(2032, 10, 14);
    let decision = Decision { text: "Decision 16/2".to_owned(), on: day };
    view.cycle.launched = Some(decision.clone());
    view.cycle.articles = Some(vec![ArticleRef { instrument: untoc(), number: 5 }]);
    view.cycle.closed = Some(Closing { on: day, decision: Some(decision) });
    view
}

/// A cycle with an act of every kind.
pub(super) fn drawn() -> CycleView {
    let record = record();
    CycleView {
        cycle: Cycle { state: CycleState::Open, head_digest: "0".repeat(64), ..planned() },
        rules: Some(rules()),
        participants: record.input.participants.clone(),
        outcome: Outcome::of(&record),
        record: Some(record),
        deposits: vec![Deposit {
            state: code("FRA"),
            instrument: untoc(),
            date: jiff::civil::Date::constant(2027, 3, 2),
        }],
    }
}

fn record() -> Record {
    let words = Source::Words {
        contributions: vec![Contribution { by: "France".into(), text: "river".into() }],
    };
    let lottery = Source::Lottery {
        name: "Lottery".into(),
        date: "2027-01-02".into(),
        result: "1 2 3".into(),
    };
    let drand = Source::Drand { beacon: "quicknet".into(), round: 1, signature: "ab".into() };
    let year = |number, drawn: &str| YearLot {
        group: "african".into(),
        year: number,
        pot: vec![code("FRA"), code("GHA")],
        drawn: code(drawn),
    };
    let rules = [
        Rule::Signatory,
        Rule::Already,
        Rule::Group,
        Rule::Instruments,
        Rule::Number,
        Rule::Mutual,
        Rule::Resting,
        Rule::Released,
        Rule::Most,
        Rule::Ahead,
        Rule::LegalSystem,
    ];
    let lot = ReviewingLot {
        state: code("FRA"),
        place: 1,
        missing: vec![untoc()],
        pot: vec![code("GHA")],
        out: rules.into_iter().map(|rule| (rule, vec![code("FRA")])).collect(),
        drawn: code("GHA"),
        covers: vec![untoc()],
    };
    let entry = |act: Act, years: Vec<YearLot>, reviewing: Vec<ReviewingLot>| Entry {
        seed: act.source().map(|_| "1".repeat(64)),
        act,
        years,
        reviewing,
        digest: "2".repeat(64),
    };
    let state = || code("FRA");
    let entries = vec![
        entry(Act::Years { source: words }, vec![year(1, "FRA"), year(2, "GHA")], vec![]),
        entry(
            Act::DeferReview { state: code("GHA"), justification: "Elections".into() },
            vec![],
            vec![],
        ),
        entry(Act::Reviewing { year: 1, source: lottery }, vec![], vec![lot.clone()]),
        entry(
            Act::Redraw { state: state(), source: drand, reason: Some("A reason".into()) },
            vec![],
            vec![lot],
        ),
        entry(Act::DeferServing { state: state(), year: 1 }, vec![], vec![]),
        entry(Act::Agree { state: state(), reviewing_states: 3 }, vec![], vec![]),
    ];
    Record {
        format: FORMAT.to_owned(),
        version: VERSION,
        rules: self::rules(),
        input: Input {
            cycle: "phase-1-cycle-1".into(),
            first_year: 2027,
            instruments: vec![untoc()],
            participants: participants(),
        },
        digest: "3".repeat(64),
        entries,
    }
}

fn participants() -> Vec<Participant> {
    let one = |name: &str| Participant {
        code: code(name),
        group: Some("african".into()),
        instruments: vec![untoc()],
        legal_system: Some("civil-law".into()),
        signatory: false,
    };
    vec![one("FRA"), one("GHA")]
}

fn rules() -> Rules {
    Rules {
        id: "untoc-2010".into(),
        version: 1,
        years: 5,
        places: vec![Place { from: From::Any, similar_legal_system: false }],
        coverage: Coverage::Whole,
        most_reviewing_states: 1,
        least_reviews: 0,
        most_reviews: 1,
        redraws: 2,
        deferrals: 1,
        mutual_reviews: false,
        redraw_leaves_out: true,
    }
}

#[expect(clippy::expect_used, reason = "written here")]
fn code(text: &str) -> ParticipantCode {
    text.parse().expect("a code")
}

#[expect(clippy::expect_used, reason = "written here")]
fn id(text: &str) -> CycleId {
    text.parse().expect("an identifier")
}

#[expect(clippy::expect_used, reason = "written here")]
pub(super) fn untoc() -> InstrumentId {
    "untoc".parse().expect("an instrument")
}
