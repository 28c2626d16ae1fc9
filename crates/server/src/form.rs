//! A form: what was typed and what is wrong with it, so that nothing typed is lost.

use jiff::civil::Date;
use omnibus_app::Problem;
use omnibus_domain::locale::Locale;

use crate::Frame;

/// What a form holds, field by field. A handler takes one as its last argument; a page shows one.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    problems: Vec<Problem>,
}

/// A choice of radios, checkboxes or a list.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The value sent.
    pub value: String,
    /// What it says.
    pub text: String,
    /// A hint below it; empty for none.
    pub hint: String,
    /// The language of its text, if it is not the page's.
    pub language: Option<Locale>,
}

impl Form {
    /// A form with these fields.
    pub fn of(fields: Vec<(String, String)>) -> Self {
        Self { fields, problems: Vec::new() }
    }

    /// A form filled with what is stored, to be changed.
    pub fn filled<N: Into<String>, V: Into<String>>(
        fields: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        Self::of(fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }

    /// The same form with what is wrong with it.
    #[must_use]
    pub fn with(mut self, problems: Vec<Problem>) -> Self {
        self.problems = problems;
        self
    }

    /// The same form without the value of a field: a password is not sent back.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self
    }

    /// Sets the value of a field.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.fields.retain(|(field, _)| field != name);
        self.fields.push((name.to_owned(), value.into()));
    }

    /// The value of a field; empty if it was not sent.
    pub fn value(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value)
    }

    /// All values of a field: checkboxes send one for each that is ticked.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// True if a field has this value among its values.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values(name).any(|given| given == value)
    }

    /// True if a field was sent, even empty.
    pub fn sent(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// Every field in the order in which it was sent.
    pub fn fields(&self) -> &[(String, String)] {
        &self.fields
    }

    /// The value of a field, parsed; `None` if it does not parse.
    pub fn parsed<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.value(name).trim().parse().ok()
    }

    /// What is wrong with it.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// True if something is wrong with a field.
    pub fn is_wrong(&self, name: &str) -> bool {
        self.problems.iter().any(|problem| problem.field == name)
    }

    /// What is wrong with a field, in the reader's language.
    pub fn problem(&self, w: &Frame, name: &str) -> Option<String> {
        self.problems.iter().find(|problem| problem.field == name).map(|problem| w.problem(problem))
    }

    /// Everything that is wrong with a field, in the reader's language.
    pub fn told(&self, w: &Frame, name: &str) -> Vec<String> {
        let of_field = self.problems.iter().filter(|problem| problem.field == name);
        of_field.map(|problem| w.problem(problem)).collect()
    }

    /// The elements that describe a field, for `aria-describedby`; empty for none.
    pub fn described_by(&self, name: &str, hint: &str) -> String {
        let mut ids = Vec::new();
        if !hint.is_empty() {
            ids.push(format!("{name}-hint"));
        }
        if self.is_wrong(name) {
            ids.push(format!("{name}-error"));
        }
        ids.join(" ")
    }
}

impl Choice {
    /// A choice without a hint.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), hint: String::new(), language: None }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The six languages, each by its own name.
    pub fn languages() -> Vec<Self> {
        let choice = |locale: Locale| Self {
            language: Some(locale),
            ..Self::new(locale.code(), locale.own_name())
        };
        Locale::ALL.into_iter().map(choice).collect()
    }
}

impl Choice {
    /// True if this is the choice with this value.
    pub fn is(&self, value: impl AsRef<str>) -> bool {
        self.value == value.as_ref()
    }

    /// `lang` and `dir` of a text in another language than the page's, as attributes.
    pub fn language_attributes(&self) -> String {
        match self.language {
            Some(locale) => format!(" lang=\"{locale}\" dir=\"{}\"", locale.direction().html()),
            None => String::new(),
        }
    }
}

/// One of the three fields of a day.
pub struct DatePart {
    /// Its id: the first one has the name of the whole, so that the error summary leads there.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What was typed.
    pub value: String,
    /// How many digits it shows.
    pub width: usize,
}

impl Form {
    /// The three fields of a day, in the order in which the language writes it.
    pub fn date_parts(&self, w: &Frame, name: &str) -> Vec<DatePart> {
        let mut parts = [("day", 2), ("month", 2), ("year", 4)];
        if w.locale() == Locale::Zh {
            parts.reverse();
        }
        let first = parts[0].0;
        let part = |(word, width): (&str, usize)| {
            let field = format!("{name}.{word}");
            DatePart {
                id: if word == first { name.to_owned() } else { field.clone() },
                label: w.get(&format!("forms-{word}")),
                value: self.value(&field).to_owned(),
                name: field,
                width,
            }
        };
        parts.into_iter().map(part).collect()
    }

    /// A day from its three fields; `None` if nothing was typed.
    ///
    /// # Errors
    /// If what was typed is no day.
    pub fn date(&self, name: &str) -> Result<Option<Date>, Problem> {
        let part = |word| self.value(&format!("{name}.{word}")).trim().to_owned();
        let (day, month, year) = (part("day"), part("month"), part("year"));
        if day.is_empty() && month.is_empty() && year.is_empty() {
            return Ok(None);
        }
        let date =
            (|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok())();
        date.map(Some).ok_or_else(|| Problem::new(name, "problem-date"))
    }

    /// Fills the three fields of a day.
    pub fn set_date(&mut self, name: &str, date: Date) {
        self.set(&format!("{name}.day"), date.day().to_string());
        self.set(&format!("{name}.month"), date.month().to_string());
        self.set(&format!("{name}.year"), date.year().to_string());
    }
}
