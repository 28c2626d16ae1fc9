//! Small cycles: the pots against full enumeration, the acts, the record.

mod acts;
mod eventful;
pub mod exact;
mod flaws;
mod outcome;

use super::{
    act::Act,
    input::{Input, Participant},
    record::Ledger,
    rules::{Coverage, From, Place, Rules},
    source::{Contribution, Source},
};

/// The rules of the 2010 terms of reference, small.
pub fn whole(years: u16) -> Rules {
    let place = |from| Place { from, similar_legal_system: from == From::Group };
    Rules {
        id: "whole".into(),
        version: 1,
        years,
        places: vec![place(From::Group), place(From::Any)],
        coverage: Coverage::Whole,
        most_reviewing_states: 2,
        least_reviews: 1,
        most_reviews: 3,
        redraws: 2,
        deferrals: 1,
        mutual_reviews: false,
        redraw_leaves_out: true,
    }
}

/// Rules with additional lots for instruments that are not covered.
pub fn complement(years: u16) -> Rules {
    let place = |from| Place { from, similar_legal_system: false };
    Rules {
        id: "complement".into(),
        places: vec![place(From::Group), place(From::Other)],
        coverage: Coverage::Complement,
        most_reviewing_states: 4,
        ..whole(years)
    }
}

/// A participant from its code: `A3B` is the State B of group A, a party to instruments 0 and 1 (the bits of 3).
pub fn participant(code: &str) -> Participant {
    let mask = u32::from(code.as_bytes()[1] - b'0');
    let instruments = ["untoc", "trafficking", "smuggling"].iter().enumerate();
    Participant {
        code: code.parse().unwrap(),
        group: Some(code[..1].to_lowercase()),
        instruments: instruments
            .filter(|(at, _)| mask >> at & 1 == 1)
            .map(|(_, id)| id.parse().unwrap())
            .collect(),
        legal_system: None,
        signatory: false,
    }
}

pub fn input(codes: &[&str]) -> Input {
    Input {
        cycle: "cycle-1".into(),
        first_year: 2027,
        instruments: ["untoc", "trafficking", "smuggling"].map(|id| id.parse().unwrap()).to_vec(),
        participants: codes.iter().map(|code| participant(code)).collect(),
    }
}

pub fn words(text: &str) -> Source {
    Source::Words { contributions: vec![Contribution { by: "A".into(), text: text.into() }] }
}

pub fn years(text: &str) -> Act {
    Act::Years { source: words(text) }
}

pub fn reviewing(year: u16, text: &str) -> Act {
    Act::Reviewing { year, source: words(text) }
}

/// Eight States of two groups, parties to everything.
pub const EIGHT: [&str; 8] = ["A7A", "A7B", "A7C", "A7D", "B7A", "B7B", "B7C", "B7D"];

pub fn drawn(years: u16) -> Ledger {
    let mut ledger = Ledger::open(whole(years), input(&EIGHT)).unwrap();
    ledger.add(self::years("river")).unwrap();
    ledger
}
