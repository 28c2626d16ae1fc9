//! The participants and their acts, as the pack knows them (M2, M3).

use std::collections::BTreeMap;

use jiff::civil::Date;
use omnibus_domain::{
    id::{ActId, ParticipantCode},
    instrument::Instrument,
    locale::Locale,
    party::{Act, ActKind, Group, Participant, ParticipantKind},
};

use crate::{PackError, source, source::Folder};

const FILE: &str = "participants.csv";

pub(crate) fn read(
    folder: &Folder,
    instruments: &[Instrument],
) -> Result<(Vec<Participant>, Vec<Act>), PackError> {
    let text = source::text(folder, FILE)?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let columns = reader.headers().map_err(|error| at(1, error.to_string()))?.clone();
    known_columns(&columns, instruments)?;
    let (mut participants, mut acts) = (Vec::new(), Vec::new());
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(1, |position| position.line() as usize);
            at(line, error.to_string())
        })?;
        let line = record.position().map_or(1, |position| position.line() as usize);
        let row = Row { columns: &columns, record: &record, line };
        let participant = row.participant()?;
        let code = &participant.code;
        if participants.iter().any(|other: &Participant| other.code == *code) {
            return Err(at(line, format!("the participant {code} is there twice")));
        }
        for instrument in instruments {
            row.acts(&participant.code, instrument, &mut acts)?;
        }
        participants.push(participant);
    }
    Ok((participants, acts))
}

/// A column that nobody reads is a slip of the pen: its facts would be lost without a word.
fn known_columns(columns: &csv::StringRecord, instruments: &[Instrument]) -> Result<(), PackError> {
    let mut known: Vec<String> =
        ["code", "kind", "group", "formal_name_en"].map(str::to_owned).to_vec();
    known.extend(Locale::ALL.iter().map(|locale| format!("name_{locale}")));
    for instrument in instruments {
        let of = |part: &str| format!("{}_{part}", instrument.id);
        known.extend(["signed", "bound", "act"].map(of));
    }
    let unknown = columns.iter().find(|name| !known.iter().any(|known| known == name));
    let missing = known.iter().find(|known| !columns.iter().any(|name| name == known.as_str()));
    match (unknown, missing) {
        (Some(name), _) => Err(at(1, format!("the column {name:?} is not known"))),
        (None, Some(name)) => Err(at(1, format!("there is no column {name}"))),
        (None, None) => Ok(()),
    }
}

struct Row<'a> {
    columns: &'a csv::StringRecord,
    record: &'a csv::StringRecord,
    line: usize,
}

impl Row<'_> {
    fn participant(&self) -> Result<Participant, PackError> {
        let mut names = BTreeMap::new();
        for locale in Locale::ALL {
            let column = format!("name_{locale}");
            let name = self.cell(&column)?;
            if name.trim().is_empty() || name.contains('*') {
                return Err(at(
                    self.line,
                    format!("{column}: a name without marks is needed here"),
                ));
            }
            names.insert(locale, name.to_owned());
        }
        let kind = match self.cell("kind")? {
            "state" => ParticipantKind::State,
            "organization" => ParticipantKind::Organization,
            other => return Err(at(self.line, format!("no kind of participant: {other:?}"))),
        };
        let group = match self.cell("group")? {
            "" => None,
            word => Some(word.parse::<Group>().map_err(|error| at(self.line, error.to_string()))?),
        };
        Ok(Participant {
            code: self.parse("code")?,
            kind,
            group,
            names,
            formal_name: self.formal_name()?,
            invented: false,
        })
    }

    fn formal_name(&self) -> Result<String, PackError> {
        let name = self.cell("formal_name_en")?;
        if name.contains('*') {
            return Err(at(
                self.line,
                "formal_name_en: a name without marks is needed here".to_owned(),
            ));
        }
        Ok(name.to_owned())
    }

    fn acts(
        &self,
        code: &ParticipantCode,
        instrument: &Instrument,
        acts: &mut Vec<Act>,
    ) -> Result<(), PackError> {
        let id = &instrument.id;
        let mut add = |kind: ActKind, date: Date| -> Result<(), PackError> {
            let text = format!("{}-{id}-{kind}", code.as_str().to_ascii_lowercase());
            let act = Act {
                id: text.parse::<ActId>().map_err(|error| at(self.line, error.to_string()))?,
                participant: code.clone(),
                instrument: id.clone(),
                kind,
                date,
                titles: BTreeMap::new(),
                text: None,
            };
            acts.push(act);
            Ok(())
        };
        if let Some(signed) = self.date(&format!("{id}_signed"))? {
            add(ActKind::Signature, signed)?;
        }
        let (bound, act) = (format!("{id}_bound"), format!("{id}_act"));
        match (self.date(&bound)?, self.cell(&act)?) {
            (None, "") => Ok(()),
            (Some(date), word) if !word.is_empty() => {
                let kind: ActKind = self.parse(&act)?;
                if !kind.binds() {
                    let message = format!("{act}: nobody becomes bound by {kind}");
                    return Err(at(self.line, message));
                }
                add(kind, date)
            }
            _ => Err(at(self.line, format!("{bound} and {act} belong together: one is empty"))),
        }
    }

    fn date(&self, column: &str) -> Result<Option<Date>, PackError> {
        match self.cell(column)? {
            "" => Ok(None),
            _ => self.parse(column).map(Some),
        }
    }

    fn parse<T: std::str::FromStr>(&self, column: &str) -> Result<T, PackError>
    where
        T::Err: std::fmt::Display,
    {
        let cell = self.cell(column)?;
        cell.parse().map_err(|error: T::Err| at(self.line, format!("{column}: {error}")))
    }

    fn cell(&self, column: &str) -> Result<&str, PackError> {
        let position = self.columns.iter().position(|name| name == column);
        position
            .and_then(|position| self.record.get(position))
            .ok_or_else(|| at(self.line, format!("there is no column {column}")))
    }
}

fn at(line: usize, message: String) -> PackError {
    PackError::new(FILE, line, message)
}
