//! `answer.toml`: the form in which every provision is answered (M24).

use omnibus_domain::questionnaire::{
    answer::Status,
    definition::{Field, FieldName, Form, Origin},
};
use serde::Deserialize;
use toml::Spanned;

use crate::{
    PackError,
    error::line_of,
    expressions::Places,
    source::{self, Folder},
};

pub(crate) const FILE: &str = "answer.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    statuses: Statuses,
    assistance: Assistance,
    field: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statuses {
    list: Spanned<Vec<Status>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Assistance {
    types: Spanned<Vec<String>>,
    priorities: Spanned<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<String>,
    kind: Spanned<Kind>,
    when: Option<Spanned<String>>,
}

#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Measures,
    Text,
    Statistics,
    Authorities,
    Assistance,
}

pub(crate) fn read(folder: &Folder, places: &mut Places<'_>) -> Result<Form, PackError> {
    let text = source::text(folder, FILE)?;
    let file: File = source::toml(folder, FILE)?;
    let at = |byte, message: String| PackError::new(FILE, line_of(text, byte), message);
    if file.statuses.list.get_ref() != &Status::ALL {
        let message = "the statuses are \"yes\", \"partly\" and \"no\", in this order";
        return Err(at(file.statuses.list.span().start, message.to_owned()));
    }
    for list in [&file.assistance.types, &file.assistance.priorities] {
        if let Some(word) = wrong_word(list.get_ref()) {
            let message =
                format!("{word:?} is there twice, or is not lower-case letters and hyphens");
            return Err(at(list.span().start, message));
        }
    }
    let mut fields: Vec<Field> = Vec::new();
    for entry in file.field {
        let field = field(text, &entry, places)?;
        if fields.iter().any(|other| other.name == field.name) {
            let message = format!("the field {} is there twice", field.name.as_str());
            return Err(at(entry.id.span().start, message));
        }
        fields.push(field);
    }
    let Assistance { types, priorities } = file.assistance;
    Ok(Form { fields, assistance_types: types.into_inner(), priorities: priorities.into_inner() })
}

fn field(text: &str, entry: &Entry, places: &mut Places<'_>) -> Result<Field, PackError> {
    let at = |byte, message: String| PackError::new(FILE, line_of(text, byte), message);
    let name: FieldName = entry.id.get_ref().parse().map_err(|word| {
        let known = FieldName::ALL.map(FieldName::as_str).join(", ");
        at(entry.id.span().start, format!("{word:?} is no field of an answer; they are: {known}"))
    })?;
    let expected = match name {
        FieldName::Measures => Kind::Measures,
        FieldName::Assistance => Kind::Assistance,
        FieldName::Statistics => Kind::Statistics,
        FieldName::Authorities => Kind::Authorities,
        _ => Kind::Text,
    };
    if *entry.kind.get_ref() != expected {
        let message = format!("the field {} is of another kind", name.as_str());
        return Err(at(entry.kind.span().start, message));
    }
    let when = entry.when.as_ref();
    let when =
        when.map(|when| places.expression(Origin::Field(name), (FILE, text), when)).transpose()?;
    Ok(Field { name, when })
}

fn wrong_word(words: &[String]) -> Option<&String> {
    let fits = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    };
    words
        .iter()
        .enumerate()
        .find_map(|(at, word)| (!fits(word) || words[..at].contains(word)).then_some(word))
}
