//! How many States of each regional group are reviewed in each year (M10, ¶14).

use std::collections::BTreeMap;

/// One year's numbers, with the arithmetic that gives them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearNumbers {
    /// How many reviews begin in this year.
    pub seats: usize,
    /// One line for each group, in the order of their identifiers.
    pub groups: Vec<Line>,
}

/// One group in one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The group.
    pub group: String,
    /// Its members that have no year yet.
    pub left: usize,
    /// The years that are left, this one included: `left / years` is the group's quota.
    pub years: usize,
    /// The whole part of the quota.
    pub whole: usize,
    /// What remains of the quota, in parts of `years`.
    pub remainder: usize,
    /// Whether the group has one more for its remainder.
    pub raised: bool,
}

impl Line {
    /// How many of the group are reviewed in this year.
    pub fn number(&self) -> usize {
        self.whole + usize::from(self.raised)
    }
}

/// The numbers of each year for groups of the given sizes: every year each group has its members left, divided by the
/// years left; the whole parts first, then one more each for the largest remainders (of equal ones, the larger group;
/// of equal groups, the first by name). The last year takes what is left, so the sums over the years are exact.
pub fn numbers(sizes: &BTreeMap<String, usize>, years: usize) -> Vec<YearNumbers> {
    let mut left = sizes.clone();
    let mut table = Vec::with_capacity(years);
    for years_left in (1..=years).rev() {
        let seats = left.values().sum::<usize>().div_ceil(years_left);
        let mut groups: Vec<Line> = left
            .iter()
            .map(|(group, &left)| Line {
                group: group.clone(),
                left,
                years: years_left,
                whole: left / years_left,
                remainder: left % years_left,
                raised: false,
            })
            .collect();
        let given: usize = groups.iter().map(|line| line.whole).sum();
        let mut order: Vec<usize> =
            (0..groups.len()).filter(|&at| groups[at].remainder > 0).collect();
        order.sort_by_key(|&at| {
            let line = &groups[at];
            (std::cmp::Reverse(line.remainder), std::cmp::Reverse(line.left), at)
        });
        for at in order.into_iter().take(seats - given) {
            groups[at].raised = true;
        }
        for line in &groups {
            left.entry(line.group.clone()).and_modify(|left| *left -= line.number());
        }
        table.push(YearNumbers { seats, groups });
    }
    table
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(sizes: &[usize], years: usize) -> Vec<Vec<usize>> {
        let sizes = sizes.iter().enumerate().map(|(at, &size)| (format!("g{at}"), size)).collect();
        let table = numbers(&sizes, years);
        table.iter().map(|year| year.groups.iter().map(Line::number).collect()).collect()
    }

    #[test]
    fn numbers_are_proportionate() {
        assert_eq!(check(&[10, 5], 5), vec![vec![2, 1]; 5]);
        assert_eq!(check(&[7, 3], 5), [[1, 1], [2, 0], [1, 1], [2, 0], [1, 1]]);
        assert_eq!(check(&[1], 3), [[1], [0], [0]]);
        assert_eq!(check(&[], 2), vec![Vec::<usize>::new(); 2]);
    }

    proptest! {
        #[test]
        fn sums_are_exact_and_no_group_is_off_by_one(sizes in prop::collection::vec(0..70_usize, 1..7), years in 1..8_usize) {
            let table = check(&sizes, years);
            for (at, &size) in sizes.iter().enumerate() {
                prop_assert_eq!(table.iter().map(|year| year[at]).sum::<usize>(), size);
                prop_assert!(table.iter().all(|year| (size / years..=size.div_ceil(years)).contains(&year[at])));
            }
            let all: usize = sizes.iter().sum();
            for year in &table {
                prop_assert!((all / years..=all.div_ceil(years)).contains(&year.iter().sum()));
            }
        }
    }
}
