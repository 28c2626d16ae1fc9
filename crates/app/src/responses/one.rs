//! One answer of a response that was sent, without reading the hundreds beside it.

use std::fmt;

use omnibus_domain::id::QuestionId;
use omnibus_store::Response;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::SentAnswer;
use crate::Result;

/// What was sent as the answer to a question.
pub(crate) fn answer_in(response: &Response, question: &QuestionId) -> Result<Option<SentAnswer>> {
    let mut json = serde_json::Deserializer::from_str(&response.content);
    let found = Field { name: "answers", then: Then::Field(question.as_str()) };
    Ok(found.deserialize(&mut json)?)
}

/// The value of one field of an object: the rest is passed over.
struct Field<'a> {
    name: &'a str,
    then: Then<'a>,
}

/// What the value is.
#[derive(Clone, Copy)]
enum Then<'a> {
    /// An object, of which one field is wanted.
    Field(&'a str),
    /// The answer.
    Answer,
}

impl<'de> DeserializeSeed<'de> for Field<'_> {
    type Value = Option<SentAnswer>;

    fn deserialize<D: Deserializer<'de>>(
        self,
        json: D,
    ) -> std::result::Result<Self::Value, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Field<'_> {
    type Value = Option<SentAnswer>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the field {}", self.name)
    }

    fn visit_map<M: MapAccess<'de>>(
        self,
        mut map: M,
    ) -> std::result::Result<Self::Value, M::Error> {
        let mut found = None;
        while let Some(name) = map.next_key::<String>()? {
            if name != self.name {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            found = match self.then {
                Then::Answer => Some(map.next_value()?),
                Then::Field(name) => map.next_value_seed(Field { name, then: Then::Answer })?,
            };
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_answer_is_found_among_many() {
        let answer = |text: &str| {
            let content = omnibus_domain::questionnaire::answer::AnswerContent {
                text: text.to_owned(),
                ..Default::default()
            };
            SentAnswer { revision: 3, content }
        };
        let answers =
            ["a", "b", "c"].map(|id| (id.parse::<QuestionId>().unwrap(), answer(id))).into();
        let sent = super::super::ResponseContent { answers, stakeholders: Vec::new() };
        let response = Response {
            number: 1,
            content: serde_json::to_string(&sent).unwrap(),
            digest: String::new(),
            by: "x".parse().unwrap(),
            at: jiff::Timestamp::UNIX_EPOCH,
        };
        let find = |id: &str| answer_in(&response, &id.parse().unwrap()).unwrap();
        assert_eq!((find("b"), find("c"), find("d")), (Some(answer("b")), Some(answer("c")), None));
    }
}
