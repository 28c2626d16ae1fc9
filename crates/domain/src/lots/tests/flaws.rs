//! Every change of a record is found and named (M19).

use proptest::prelude::*;
use serde_json::Value;

use super::{
    super::verify::{self, Flaw},
    *,
};

fn record() -> String {
    let mut ledger = drawn(2);
    ledger.add(reviewing(1, "sea")).unwrap();
    serde_json::to_string(ledger.record()).unwrap()
}

/// Changes the value at a JSON pointer and tells the flaw that is found.
fn check(pointer: &str, change: impl FnOnce(&mut Value), expected: &str) {
    let mut value: Value = serde_json::from_str(&record()).unwrap();
    change(value.pointer_mut(pointer).unwrap());
    let flaw = verify::text(&value.to_string()).unwrap_err();
    assert!(flaw.to_string().contains(expected), "{flaw}");
}

#[test]
fn a_record_is_verified_whatever_the_order_of_its_keys() {
    let text = record();
    let record = verify::text(&text).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(verify::text(&serde_json::to_string_pretty(&value).unwrap()), Ok(record));
}

#[test]
fn each_change_is_named() {
    check("/version", |value| *value = 2.into(), "version 2");
    check("/rules/most_reviews", |value| *value = 4.into(), "digest of rules and input");
    check("/input/participants/0/group", |value| *value = "b".into(), "digest of rules and input");
    check(
        "/entries/0/act/source/contributions/0/text",
        |value| *value = "rivers".into(),
        "act 1: the seed",
    );
    check("/entries/0/seed", |value| *value = "00".into(), "act 1: the seed");
    check(
        "/entries/0/years/2/drawn",
        |value| *value = "B7B".into(),
        "act 1, lot 3: the State drawn",
    );
    check(
        "/entries/1/act/year",
        |value| *value = 2.into(),
        "act 2: the reviewing States of year 1 are drawn next",
    );
    check(
        "/entries/1/reviewing/1/drawn",
        |value| *value = "B7B".into(),
        "act 2, lot 2: the State drawn",
    );
    check(
        "/entries/1/reviewing/1/pot",
        |value| {
            value.as_array_mut().unwrap().pop();
        },
        "act 2, lot 2: the pot",
    );
    check(
        "/entries/1/reviewing",
        |value| {
            value.as_array_mut().unwrap().pop();
        },
        "act 2 has 7 lots instead of 8",
    );
    check("/entries/1/digest", |value| *value = "00".into(), "act 2: the digest");
}

#[test]
fn what_is_no_record_is_told() {
    for text in ["", "{}", "[]", "null", "{\"format\":\"omnibus-lots\",\"version\":1}"] {
        assert!(matches!(verify::text(text), Err(Flaw::Unreadable(_))), "{text}");
    }
    let text = record();
    assert!(matches!(verify::text(&text[..text.len() / 2]), Err(Flaw::Unreadable(_))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_byte_can_be_changed(at: prop::sample::Index, to: u8) {
        let mut bytes = record().into_bytes();
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != to);
        bytes[at] = to;
        if let Ok(text) = String::from_utf8(bytes) {
            let original: Value = serde_json::from_str(&record()).unwrap();
            // Another way to write the same JSON, such as a space, is no change.
            let is_same = serde_json::from_str::<Value>(&text).is_ok_and(|value| value == original);
            prop_assert_eq!(verify::text(&text).is_ok(), is_same);
        }
    }
}
