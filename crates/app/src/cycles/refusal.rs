//! The refusals of the lots, as problems with the fields of the officer's forms. Codes stand for States here: the page
//! puts their names.

use omnibus_domain::lots::{
    clash::{Clash, Demand},
    input::InputError,
    record::Refusal,
    source::SourceError,
    standing::Rule,
};

use crate::{AppError, Problem};

/// A refusal as the problems it comes to.
pub(super) fn told(refusal: &Refusal) -> AppError {
    let state = |field: &str, message, code: &omnibus_domain::id::ParticipantCode| {
        Problem::new(field, message).with("state", code.as_str())
    };
    let problem = match refusal {
        Refusal::Input(errors) => return AppError::Invalid(errors.iter().map(input).collect()),
        Refusal::Clash(found) => return AppError::Invalid(clash(found)),
        Refusal::Rules(_) => Problem::new("", "problem-choose-rules"),
        Refusal::Source(error) => source(*error),
        Refusal::Unknown(_) => Problem::new("state", "problem-choose-participant"),
        Refusal::NoYears => Problem::new("", "problem-lots-no-years"),
        Refusal::NoSuchYear(_) => Problem::new("year", "problem-lots-no-such-year"),
        Refusal::YearsDrawn | Refusal::NotThisYear(_) | Refusal::AllDrawn => {
            Problem::new("", "problem-lots-all-drawn")
        }
        Refusal::Drawn(code) => state("state", "problem-lots-drawn", code),
        Refusal::NotDrawn(code) => state("state", "problem-lots-not-drawn", code),
        Refusal::LastYear(code) => state("state", "problem-lots-last-year", code),
        Refusal::Deferred(code) => state("state", "problem-lots-deferred", code),
        Refusal::NoJustification => Problem::new("justification", "problem-lots-justification"),
        Refusal::NotOccupied(code) => state("year", "problem-lots-not-occupied", code),
        Refusal::Resting(code) => state("year", "problem-lots-resting", code),
        Refusal::Agreed(code) => state("reviewing_states", "problem-lots-agreed", code),
        Refusal::NoReason(code) => state("reason", "problem-lots-no-reason", code),
        Refusal::Undecided(_) => Problem::new("", "problem-lots-undecided"),
    };
    problem.into()
}

fn source(error: SourceError) -> Problem {
    match error {
        SourceError::Empty => Problem::new("source", "problem-source-empty"),
        SourceError::TooLong => Problem::new("source", "problem-source-long"),
        SourceError::Control => Problem::new("source", "problem-source-control"),
        SourceError::UnknownBeacon => Problem::new("source", "problem-source-beacon"),
        SourceError::Signature => Problem::new("source", "problem-source-signature"),
    }
}

fn input(error: &InputError) -> Problem {
    let code = match error {
        InputError::Size => return Problem::new("participants", "problem-lots-size"),
        InputError::NoGroup { codes } => {
            let codes: Vec<&str> = codes.iter().map(AsRef::as_ref).collect();
            return Problem::new("participants", "problem-lots-no-group")
                .with("states", codes.join(" "));
        }
        // The participants come from the treaty status: what contradicts itself does so there.
        InputError::Twice { code }
        | InputError::TwoGroups { code, .. }
        | InputError::WithoutConvention { code, .. }
        | InputError::NoInstrument { code }
        | InputError::Instrument { code, .. }
        | InputError::SignatoryProtocols { code } => code,
    };
    Problem::new("participants", "problem-lots-input").with("state", code.as_str())
}

/// The demands that cannot be met together, one by one, then the rules that stand against them.
fn clash(clash: &Clash) -> Vec<Problem> {
    let head = match clash.is_smallest {
        true => "problem-lots-clash",
        false => "problem-lots-clash-larger",
    };
    let demands = clash.demands.iter().map(|demand| match demand {
        Demand::Reviewed { state, place, .. } => Problem::new("", "problem-lots-demand-reviewed")
            .with("state", state.as_str())
            .with("place", usize::from(*place)),
        Demand::Performs { state, least } => Problem::new("", "problem-lots-demand-performs")
            .with("state", state.as_str())
            .with("least", usize::from(*least)),
    });
    let rules = clash
        .rules
        .iter()
        .map(|rule| Problem::new("", "problem-lots-rule").with("rule", word(*rule)));
    std::iter::once(Problem::new("", head)).chain(demands).chain(rules).collect()
}

/// The word of a rule in the record and in message keys.
pub fn word(rule: Rule) -> &'static str {
    match rule {
        Rule::Signatory => "signatory",
        Rule::Already => "already",
        Rule::Group => "group",
        Rule::Instruments => "instruments",
        Rule::Number => "number",
        Rule::Mutual => "mutual",
        Rule::Resting => "resting",
        Rule::Released => "released",
        Rule::Most => "most",
        Rule::Ahead => "ahead",
        Rule::LegalSystem => "legal-system",
    }
}
