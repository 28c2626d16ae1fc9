//! The form of a word that a number asks for.

use fluent_bundle::{
    FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};
use omnibus_domain::locale::Locale;

use crate::Arg;

/// The value of a variable as Fluent takes it.
pub(crate) fn value(arg: &Arg, locale: Locale) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Count(count) if locale == Locale::Ar && *count >= 100 => in_hundreds(*count),
        Arg::Count(count) => FluentValue::from(*count),
    }
}

// In Arabic the last two digits choose the form: 464 takes that of 64. The library looks at the whole number, so it is
// given another one of the same form, and carries the number to be shown where `shown` finds it.
fn in_hundreds(count: i64) -> FluentValue<'static> {
    let chooses = match count % 100 {
        last @ 3..=99 => last,
        _ => 100,
    };
    let options =
        FluentNumberOptions { currency: Some(count.to_string()), ..FluentNumberOptions::default() };
    #[expect(clippy::cast_precision_loss, reason = "at most 100")]
    FluentValue::Number(FluentNumber::new(chooses as f64, options))
}

/// What is shown of a number that only chooses the form; nothing for every other value.
pub(crate) fn shown(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        _ => None,
    }
}
