//! How many States of each group are reviewed in each year, with the arithmetic: the largest remainder (M10, ¶14).

use std::collections::BTreeMap;

use omnibus_app::cycles::CycleView;
use omnibus_domain::lots::apportion;

use super::year_name;
use crate::Frame;

/// The arithmetic of one year.
pub(super) struct YearNumbers {
    pub(super) name: String,
    pub(super) groups: Vec<Group>,
}

/// One group in one year.
pub(super) struct Group {
    pub(super) name: String,
    pub(super) left: usize,
    pub(super) years: usize,
    pub(super) whole: usize,
    pub(super) remainder: usize,
    pub(super) more: usize,
    pub(super) number: usize,
}

/// The arithmetic of every year; none while a participant has no group, or the rules are not known.
pub(super) fn numbers(w: &Frame, view: &CycleView) -> Vec<YearNumbers> {
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for one in &view.participants {
        let Some(group) = &one.group else { return Vec::new() };
        *sizes.entry(group.clone()).or_default() += 1;
    }
    let years = view.rules.as_ref().map_or(0, |rules| rules.years);
    let table = apportion::numbers(&sizes, usize::from(years));
    (1..).zip(&table).map(|(year, numbers)| of_year(w, view, year, numbers)).collect()
}

fn of_year(
    w: &Frame,
    view: &CycleView,
    year: u16,
    numbers: &apportion::YearNumbers,
) -> YearNumbers {
    let year = year_name(w, year, view.cycle.first_year);
    let group = |line: &apportion::Line| Group {
        name: w.of("group", &line.group),
        left: line.left,
        years: line.years,
        whole: line.whole,
        remainder: line.remainder,
        more: usize::from(line.raised),
        number: line.number(),
    };
    YearNumbers {
        name: w.say2("numbers-year", "year", year, "number", numbers.seats),
        groups: numbers.groups.iter().map(group).collect(),
    }
}
