//! What the commands of the lots print: tables for people, JSON for scripts.

use std::fmt::Write;

use omnibus_domain::lots::{
    apportion::YearNumbers,
    clash::{Clash, Demand},
    draw::{ReviewingLot, YearLot},
    record::{Entry, Refusal},
};
use serde_json::{Value, json};

/// The numbers of the years with their arithmetic (M10).
pub(super) fn numbers(table: &[YearNumbers]) -> String {
    let mut text = String::new();
    for (year, numbers) in (1..).zip(table) {
        let _ = writeln!(text, "year {year}: {} reviews", numbers.seats);
        for line in &numbers.groups {
            let raised = if line.raised { ", and one more for the remainder" } else { "" };
            let _ = writeln!(
                text,
                "  {:32} {:3}   {} / {} = {}, remainder {}{raised}",
                line.group,
                line.number(),
                line.left,
                line.years,
                line.whole,
                line.remainder
            );
        }
    }
    text
}

/// The same for scripts.
pub(super) fn numbers_json(table: &[YearNumbers]) -> Value {
    let year = |(year, numbers): (u16, &YearNumbers)| {
        let groups: Vec<Value> = numbers
            .groups
            .iter()
            .map(|line| {
                json!({
                    "group": line.group, "number": line.number(), "left": line.left, "years": line.years,
                    "whole": line.whole, "remainder": line.remainder, "raised": line.raised,
                })
            })
            .collect();
        json!({ "year": year, "reviews": numbers.seats, "groups": groups })
    };
    (1..).zip(table).map(year).collect()
}

/// An act that was added, lot by lot.
pub(super) fn entry(entry: &Entry) -> String {
    let mut text = format!("{}\n", entry.act.name());
    for (number, lot) in (1..).zip(&entry.years) {
        let _ = writeln!(text, "{number:5}  {}", year_lot(lot));
    }
    for (number, lot) in (1..).zip(&entry.reviewing) {
        let _ = writeln!(text, "{number:5}  {}", reviewing_lot(lot));
    }
    let _ = writeln!(text, "digest {}", entry.digest);
    text
}

fn year_lot(lot: &YearLot) -> String {
    format!("year {}  {:32} {:8} of {} in the pot", lot.year, lot.group, lot.drawn, lot.pot.len())
}

fn reviewing_lot(lot: &ReviewingLot) -> String {
    let word =
        |rule| serde_json::to_value(rule).ok().and_then(|word| word.as_str().map(str::to_owned));
    let out: Vec<String> = lot
        .out
        .iter()
        .map(|(rule, codes)| format!("{} {}", word(rule).unwrap_or_default(), codes.len()))
        .collect();
    let out = if out.is_empty() { "none".to_owned() } else { out.join(", ") };
    format!(
        "{:8} place {}  {:8} of {} in the pot; out: {out}",
        lot.state,
        lot.place,
        lot.drawn,
        lot.pot.len()
    )
}

/// A refusal for scripts.
pub(super) fn refusal(refusal: &Refusal) -> Value {
    let mut told = json!({ "refused": refusal.to_string() });
    if let Refusal::Clash(clash) = refusal {
        told["clash"] = clash_json(clash);
    }
    told
}

fn clash_json(clash: &Clash) -> Value {
    let demand = |demand: &Demand| match demand {
        Demand::Reviewed { state, place, from } => {
            json!({ "kind": "reviewed", "state": state, "place": place, "from": from })
        }
        Demand::Performs { state, least } => {
            json!({ "kind": "performs", "state": state, "least": least })
        }
    };
    let demands: Vec<Value> = clash.demands.iter().map(demand).collect();
    json!({ "demands": demands, "rules": clash.rules, "is_smallest": clash.is_smallest })
}
