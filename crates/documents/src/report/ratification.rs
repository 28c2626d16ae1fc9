//! Section IV.A: the State's acts under each instrument, in sentences and as a table.

use omnibus_words::Arg;

use super::{content::InstrumentContent, teller::Teller};
use crate::{model::Cell, text::Text};

impl Teller<'_> {
    pub(super) fn ratification(&mut self) {
        for instrument in &self.content.instruments {
            self.acts(instrument);
        }
        let columns = [
            ("blueprint-table-instrument", 4),
            ("blueprint-table-signed", 3),
            ("blueprint-table-act", 3),
            ("blueprint-table-bound", 3),
        ];
        let rows = self.content.instruments.iter().map(|instrument| self.row(instrument)).collect();
        self.table("documents-table-ratification", &columns, rows);
    }

    fn acts(&mut self, instrument: &InstrumentContent) {
        let key = match (instrument.signed, &instrument.bound) {
            (Some(_), Some(_)) => "blueprint-ratification-signed-and-bound",
            (None, Some(_)) => "blueprint-ratification-bound",
            (Some(_), None) => "blueprint-ratification-signed",
            (None, None) => "blueprint-ratification-not-signed",
        };
        let date = |date: Option<_>| date.map(|date| self.words.date(date)).unwrap_or_default();
        let deposit =
            instrument.bound.as_ref().map(|bound| format!("act-{}.instrument", bound.act));
        let deposit = deposit.map(|key| self.words.get(&key)).unwrap_or_default();
        let args = [
            ("state", self.state()),
            (
                "instrument",
                self.words.get(&format!("instrument-{}.reference", instrument.id)).into(),
            ),
            ("signed", date(instrument.signed).into()),
            ("bound", date(instrument.bound.as_ref().map(|bound| bound.on)).into()),
            ("deposit", Arg::from(deposit)),
        ];
        self.numbered(Text::new(self.words.with(key, &args)));
    }

    fn row(&self, instrument: &InstrumentContent) -> Vec<Cell> {
        let date =
            |date: Option<_>| date.map_or_else(|| "–".to_owned(), |date| self.words.date(date));
        let bound = instrument.bound.as_ref();
        let act = bound.map(|bound| self.words.get(&format!("act-{}", bound.act)));
        let cells = [
            self.instrument_name(&instrument.id),
            date(instrument.signed),
            act.unwrap_or_else(|| "–".to_owned()),
            date(bound.map(|bound| bound.on)),
        ];
        cells.map(|text| vec![Text::new(text)]).to_vec()
    }
}
