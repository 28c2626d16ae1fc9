//! The announced source of chance, as the secretariat enters it.

use omnibus_domain::lots::source::{BEACONS, Contribution, Source};

use crate::form::Form;

/// The source of a form: words by delegation, one line for each, `Delegation: words`. What is missing stays empty, and
/// the rules refuse it.
pub(super) fn read(form: &Form) -> Source {
    let text = |name: &str| form.value(name).trim().to_owned();
    match form.value("source") {
        "lottery" => Source::Lottery {
            name: text("lottery_name"),
            date: text("lottery_date"),
            result: text("lottery_result"),
        },
        "drand" => Source::Drand {
            beacon: BEACONS.first().map_or("", |beacon| beacon.name).to_owned(),
            round: form.parsed("drand_round").unwrap_or_default(),
            signature: text("drand_signature"),
        },
        _ => Source::Words {
            contributions: form.value("contributions").lines().filter_map(contribution).collect(),
        },
    }
}

fn contribution(line: &str) -> Option<Contribution> {
    let line = line.trim();
    let (by, text) = line.split_once([':', '：']).unwrap_or(("", line));
    let (by, text) = (by.trim().to_owned(), text.trim().to_owned());
    (!line.is_empty()).then_some(Contribution { by, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_a_delegations_words() {
        let form = Form::filled([("contributions", "Northland: river\r\n\r\n 17 \nالنور： سلام")]);
        let Source::Words { contributions } = read(&form) else { panic!("words") };
        let given: Vec<_> =
            contributions.iter().map(|one| (one.by.as_str(), one.text.as_str())).collect();
        assert_eq!(given, [("Northland", "river"), ("", "17"), ("النور", "سلام")]);
    }
}
