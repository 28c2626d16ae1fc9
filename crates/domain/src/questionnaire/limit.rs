//! How much an answer can hold: each limit is stated here once, for form, handler and schema.

use super::{
    answer::{AnswerContent, Assistance, Authority, Measure, StatisticsRow},
    finding::{AssistancePart, AuthorityPart, FieldPath, MeasurePart},
};

/// The longest text of several lines, in characters.
pub const TEXT: usize = 200_000;

/// The longest text of one line (a title, a provider), in characters.
pub const LINE: usize = 500;

/// The longest address of a page, in characters.
pub const LINK: usize = 2_000;

/// The most measures in one answer.
pub const MEASURES: usize = 50;

/// The most files with one measure.
pub const FILES: usize = 50;

/// The most needs for technical assistance in one answer.
pub const ASSISTANCE: usize = 50;

/// The most rows in the table of statistics of one answer.
pub const STATISTICS: usize = 100;

/// The most authorities in one answer.
pub const AUTHORITIES: usize = 50;

/// A limit that an answer exceeds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exceeded {
    /// The field.
    pub field: FieldPath,
    /// The most it can hold: characters of a text, rows of a list.
    pub most: usize,
    /// What it holds.
    pub length: usize,
    /// True for a list with too many rows, false for a text that is too long.
    pub rows: bool,
}

impl AnswerContent {
    /// The first limit that the answer exceeds, if it exceeds one: such an answer cannot be stored.
    pub fn exceeded_limit(&self) -> Option<Exceeded> {
        self.exceeded_limits().next()
    }

    /// Every limit that the answer exceeds.
    pub fn exceeded_limits(&self) -> impl Iterator<Item = Exceeded> {
        let lists = [
            (FieldPath::Measures, self.measures.len(), MEASURES),
            (FieldPath::Statistics, self.statistics.len(), STATISTICS),
            (FieldPath::Authorities, self.authorities.len(), AUTHORITIES),
            (FieldPath::Assistance, self.assistance.len(), ASSISTANCE),
        ];
        let files = self.measures.iter().enumerate().map(|(at, measure)| {
            (FieldPath::Measure(at, MeasurePart::Files), measure.files.len(), FILES)
        });
        let lists = lists.into_iter().chain(files);
        let rows = lists
            .filter(|(_, length, most)| length > most)
            .map(|(field, length, most)| Exceeded { field, most, length, rows: true });
        // The length in bytes is never below that in characters and costs nothing to know.
        let texts = self.texts().into_iter().filter(|(_, text, most)| text.len() > *most);
        let texts = texts.filter_map(|(field, text, most)| {
            let length = text.chars().count();
            (length > most).then_some(Exceeded { field, most, length, rows: false })
        });
        rows.chain(texts)
    }

    fn texts(&self) -> Vec<(FieldPath, &str, usize)> {
        let mut texts = vec![
            (FieldPath::Application, self.application.as_str(), TEXT),
            (FieldPath::Reasons, &self.reasons, TEXT),
            (FieldPath::Steps, &self.steps, TEXT),
            (FieldPath::Successes, &self.successes, TEXT),
            (FieldPath::Text, &self.text, TEXT),
        ];
        for (at, measure) in self.measures.iter().enumerate() {
            let Measure { title, citation, date, link, quote, .. } = measure;
            let part = |part| FieldPath::Measure(at, part);
            texts.push((part(MeasurePart::Title), title, LINE));
            texts.push((part(MeasurePart::Citation), citation, LINE));
            texts.push((part(MeasurePart::Date), date, LINE));
            texts.push((part(MeasurePart::Link), link, LINK));
            texts.push((part(MeasurePart::Quote), quote, TEXT));
        }
        for (at, row) in self.statistics.iter().enumerate() {
            texts.push((FieldPath::RowLabel(at), &row.label, LINE));
            let cell = |id: &String| FieldPath::Cell(at, id.clone());
            texts.extend(row.cells.iter().map(|(id, text)| (cell(id), text.as_str(), LINE)));
        }
        for (at, authority) in self.authorities.iter().enumerate() {
            let Authority { name, purpose, contact, languages, urgent } = authority;
            let part = |part| FieldPath::Authority(at, part);
            texts.push((part(AuthorityPart::Name), name, LINE));
            texts.push((part(AuthorityPart::Purpose), purpose, TEXT));
            texts.push((part(AuthorityPart::Contact), contact, TEXT));
            texts.push((part(AuthorityPart::Languages), languages, LINE));
            texts.push((part(AuthorityPart::Urgent), urgent, TEXT));
        }
        for (at, need) in self.assistance.iter().enumerate() {
            let Assistance { kind, description, provider, priority } = need;
            let part = |part| FieldPath::Need(at, part);
            texts.push((part(AssistancePart::Type), kind, LINE));
            texts.push((part(AssistancePart::Description), description, TEXT));
            texts.push((part(AssistancePart::Provider), provider, LINE));
            texts.push((part(AssistancePart::Priority), priority, LINE));
        }
        texts
    }

    /// Every text of the answer, to be changed in place.
    pub(super) fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let own = [
            &mut self.application,
            &mut self.reasons,
            &mut self.steps,
            &mut self.successes,
            &mut self.text,
        ];
        let measures = self.measures.iter_mut().flat_map(|measure| {
            let Measure { title, citation, date, link, quote, .. } = measure;
            [title, citation, date, link, quote]
        });
        let needs = self.assistance.iter_mut().flat_map(|need| {
            let Assistance { kind, description, provider, priority } = need;
            [kind, description, provider, priority]
        });
        let figures = self.statistics.iter_mut().flat_map(|row| {
            let StatisticsRow { label, cells } = row;
            std::iter::once(label).chain(cells.values_mut())
        });
        let authorities = self.authorities.iter_mut().flat_map(|authority| {
            let Authority { name, purpose, contact, languages, urgent } = authority;
            [name, purpose, contact, languages, urgent]
        });
        own.into_iter().chain(measures).chain(figures).chain(authorities).chain(needs)
    }
}

/// Whether `text` is the address of a web page: `http` or `https`, a host, no spaces. Nothing else may
/// become a link: an address such as `javascript:…` would run in the reader's browser.
pub fn is_web_address(text: &str) -> bool {
    let lower: String = text.chars().take(8).collect::<String>().to_ascii_lowercase();
    let scheme = ["https://", "http://"].into_iter().find(|scheme| lower.starts_with(scheme));
    let Some(rest) = scheme.and_then(|scheme| text.get(scheme.len()..)) else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let forbidden = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
    let has_name = |host: &str| host.split('.').filter(|part| !part.is_empty()).count() >= 2;
    !rest.contains(forbidden) && !host.contains('@') && has_name(host) && !host.contains("..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn web_addresses_are_told_from_other_text() {
        for good in [
            "https://laws.example.org/act/12?lang=en#s3",
            "HTTP://example.org",
            "https://example.org:8443/a",
            "https://قوانين.example/قانون",
        ] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "",
            "example.org",
            "https://",
            "https:///x",
            "https://host",
            "ftp://example.org",
            "javascript:alert(1)",
            "https://a b.org",
            "https://example.org/\"x",
            "https://me@example.org",
            "https://a..b",
            "the Official Gazette",
            "httpsé://a.b",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }

    fn check(answer: AnswerContent, expected: Option<(&str, usize, usize)>) {
        let told = answer.exceeded_limit();
        let told = told.as_ref().map(|limit| (limit.field.to_string(), limit.most, limit.length));
        assert_eq!(told, expected.map(|(field, most, length)| (field.to_owned(), most, length)));
    }

    #[test]
    fn limits_are_counted_in_characters_and_rows() {
        let blank = AnswerContent::default;
        check(AnswerContent { steps: "ش".repeat(TEXT), ..blank() }, None);
        let long = AnswerContent { steps: "ش".repeat(TEXT + 1), ..blank() };
        check(long, Some(("steps", TEXT, TEXT + 1)));
        let long = Measure { link: "x".repeat(LINK + 1), ..Measure::default() };
        let measures = vec![Measure::default(), long];
        check(AnswerContent { measures, ..blank() }, Some(("measures-1-link", LINK, LINK + 1)));
        let measures = vec![Measure::default(); MEASURES + 1];
        check(AnswerContent { measures, ..blank() }, Some(("measures", MEASURES, MEASURES + 1)));
    }
}
