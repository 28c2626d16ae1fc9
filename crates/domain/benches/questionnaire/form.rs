//! The generated form: one root gate before all sections, a gate in each, chains of three behind it.

use std::collections::BTreeMap;

use omnibus_domain::{
    chapter::Chapter,
    id::QuestionId,
    instrument::ArticleRef,
    questionnaire::definition::{Parts, Question, QuestionKind},
};
use serde_json::{Value, json};

/// How many sections there are.
pub const SECTIONS: usize = 80;

/// How many questions each has.
pub const QUESTIONS: usize = 25;

/// The question before all sections.
pub const GATE: &str = "root";

/// The instrument whose articles the sections are.
pub const INSTRUMENT: &str = "form";

/// For each section its questions, each with the one that must have been answered by yes.
pub struct Form {
    sections: Vec<Vec<(String, Option<String>)>>,
}

impl Form {
    /// The first question of a section is its gate. The others are chains of three: the first of each waits for the
    /// gate, the second for the first, the third for the second.
    pub fn generated() -> Self {
        let name = |section: usize, at: usize| format!("s{section}-{at}");
        let waits = |section, at: usize| match at {
            0 => None,
            _ if at % 3 == 1 => Some(name(section, 0)),
            _ => Some(name(section, at - 1)),
        };
        let of =
            |section| (0..QUESTIONS).map(|at| (name(section, at), waits(section, at))).collect();
        Self { sections: (0..SECTIONS).map(of).collect() }
    }

    /// The form as Omnibus has it.
    pub fn parts(&self) -> Parts {
        let root = question(GATE, Chapter::General, None);
        let sections = self.sections.iter().enumerate().flat_map(|(at, questions)| {
            let of = move |(id, waits): &(String, Option<String>)| {
                question(id, chapter(at), waits.as_ref().map(|other| yes(other)).as_deref())
            };
            questions.iter().map(of)
        });
        let gates: BTreeMap<_, _> = (0..SECTIONS)
            .map(|at| (chapter(at), yes(GATE).parse().expect("an expression")))
            .collect();
        Parts {
            questions: std::iter::once(root).chain(sections).collect(),
            gates,
            ..Parts::default()
        }
    }

    /// The form as survey-core has it, with its answers.
    pub fn of_the_peer(&self) -> Value {
        let element = |id: &str, waits: Option<&String>| {
            let mut element = json!({
                "type": "radiogroup",
                "name": id,
                "choices": ["yes", "partly", "no"],
            });
            if let Some(other) = waits {
                element["visibleIf"] = json!(format!("{{{other}}} = 'yes'"));
            }
            element
        };
        let root = json!({ "name": "general", "elements": [element(GATE, None)] });
        let sections = self.sections.iter().enumerate().map(|(at, questions)| {
            let elements: Vec<Value> =
                questions.iter().map(|(id, waits)| element(id, waits.as_ref())).collect();
            json!({ "name": format!("p{at}"), "visibleIf": "{root} = 'yes'", "elements": elements })
        });
        let pages: Vec<Value> = std::iter::once(root).chain(sections).collect();
        let names = self.sections.iter().flatten().map(|(id, _)| id.as_str());
        let data: BTreeMap<&str, &str> =
            std::iter::once(GATE).chain(names).map(|id| (id, "yes")).collect();
        json!({ "form": { "pages": pages }, "data": data })
    }
}

fn chapter(at: usize) -> Chapter {
    Chapter::Article(ArticleRef {
        instrument: INSTRUMENT.parse().expect("an identifier"),
        number: u16::try_from(at + 1).expect("few sections"),
    })
}

fn yes(question: &str) -> String {
    format!("answer(\"{question}\") == \"yes\"")
}

fn question(id: &str, chapter: Chapter, when: Option<&str>) -> Question {
    Question {
        id: id.parse::<QuestionId>().expect("an identifier"),
        chapter,
        kind: QuestionKind::Provision,
        paragraph: None,
        strength: None,
        when: when.map(|when| when.parse().expect("an expression")),
        see: Vec::new(),
        table: None,
        authorities: false,
        checks: Vec::new(),
    }
}
