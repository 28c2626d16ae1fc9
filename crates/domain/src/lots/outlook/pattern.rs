//! In how many steps a place can be covered when a reviewing State need not be a party to all instruments.

/// What is asked of the one who takes a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// Nobody takes it.
    Closed,
    /// Of the instruments `among`, a party to exactly those of `equals`.
    Exact {
        /// The instruments that are still missing before it.
        among: u16,
        /// Those it takes over.
        equals: u16,
    },
    /// A party to at least one of these; the slot may stay empty, and nobody asks whether all are covered.
    Open(u16),
}

impl Filter {
    /// Whether a party to `instruments` passes.
    pub fn admits(self, instruments: u16) -> bool {
        match self {
            Self::Closed => false,
            Self::Exact { among, equals } => instruments & among == equals,
            Self::Open(missing) => instruments & missing != 0,
        }
    }

    /// Whether the slot must be taken.
    pub fn is_due(self) -> bool {
        matches!(self, Self::Exact { .. })
    }
}

/// One way to cover a place: who comes first takes what it is a party to, the next ones what is left.
pub type Pattern = Vec<Filter>;

/// The way with one State that is a party to all of `missing`.
pub fn single(missing: u16) -> Pattern {
    vec![Filter::Exact { among: missing, equals: missing }]
}

/// The way in which States with these instruments cover `missing`, in any order in which each adds something; none if
/// they do not cover it, or one of them adds nothing in every order.
pub fn of(missing: u16, instruments: &[u16]) -> Option<(Pattern, Vec<usize>)> {
    order(missing, instruments, &mut Vec::new())
}

fn order(
    missing: u16,
    instruments: &[u16],
    taken: &mut Vec<usize>,
) -> Option<(Pattern, Vec<usize>)> {
    if taken.len() == instruments.len() {
        return (missing == 0).then(|| (Vec::new(), taken.clone()));
    }
    for (at, own) in instruments.iter().enumerate() {
        let equals = own & missing;
        if equals == 0 || taken.contains(&at) {
            continue;
        }
        taken.push(at);
        let rest = order(missing & !equals, instruments, taken);
        taken.pop();
        if let Some((mut pattern, order)) = rest {
            pattern.insert(0, Filter::Exact { among: missing, equals });
            return Some((pattern, order));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_in_which_one_adds_nothing_is_none() {
        assert_eq!(of(0b11, &[0b01, 0b11]).unwrap().1, [0, 1]);
        assert_eq!(of(0b11, &[0b11, 0b01]).unwrap().1, [1, 0]);
        assert_eq!(of(0b11, &[0b11, 0b11]), None);
        assert_eq!(of(0b11, &[0b01]), None);
        assert_eq!(of(0b111, &[0b011, 0b110, 0b101]), None);
    }
}
