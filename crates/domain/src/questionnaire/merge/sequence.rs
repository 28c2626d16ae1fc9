//! Three versions of a sequence side by side: where they agree, where one changed, where both did.

/// A stretch of the three versions.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Chunk<'s, T> {
    /// What stands there now, whoever changed it.
    Settled(&'s [T]),
    /// What both changed, and to different things.
    Both {
        /// What stood there.
        base: &'s [T],
        /// What one made of it.
        mine: &'s [T],
        /// What the other made of it.
        theirs: &'s [T],
    },
}

/// How many pairs are compared at most. Beyond that the middle of the sequences counts as changed: an answer of ten
/// thousand pages must not keep the others waiting.
const MOST_PAIRS: usize = 1_000_000;

/// The stretches of three versions in their order.
pub(super) fn chunks<'s, T: PartialEq>(
    base: &'s [T],
    mine: &'s [T],
    theirs: &'s [T],
) -> Vec<Chunk<'s, T>> {
    let (in_mine, in_theirs) = (matches(base, mine), matches(base, theirs));
    let mut told = Vec::new();
    let (mut b, mut m, mut t) = (0, 0, 0);
    for (at, pair) in in_mine.iter().zip(&in_theirs).enumerate() {
        let (Some(to_mine), Some(to_theirs)) = pair else { continue };
        told.extend(stretch(&base[b..at], &mine[m..*to_mine], &theirs[t..*to_theirs]));
        told.push(Chunk::Settled(&base[at..=at]));
        (b, m, t) = (at + 1, to_mine + 1, to_theirs + 1);
    }
    told.extend(stretch(&base[b..], &mine[m..], &theirs[t..]));
    told
}

fn stretch<'s, T: PartialEq>(
    base: &'s [T],
    mine: &'s [T],
    theirs: &'s [T],
) -> Option<Chunk<'s, T>> {
    if base.is_empty() && mine.is_empty() && theirs.is_empty() {
        None
    } else if theirs == base || mine == theirs {
        Some(Chunk::Settled(mine))
    } else if mine == base {
        Some(Chunk::Settled(theirs))
    } else {
        Some(Chunk::Both { base, mine, theirs })
    }
}

/// For each element of `from` the place in `to` to which it belongs; the places count up.
fn matches<T: PartialEq>(from: &[T], to: &[T]) -> Vec<Option<usize>> {
    let head = from.iter().zip(to).take_while(|(one, other)| one == other).count();
    let rest = from[head..].iter().rev().zip(to[head..].iter().rev());
    let tail = rest.take_while(|(one, other)| one == other).count();
    let mut found: Vec<Option<usize>> = vec![None; from.len()];
    for (at, place) in found.iter_mut().enumerate().take(head) {
        *place = Some(at);
    }
    for back in 1..=tail {
        found[from.len() - back] = Some(to.len() - back);
    }
    let (from_middle, to_middle) = (&from[head..from.len() - tail], &to[head..to.len() - tail]);
    for (at, place) in longest_common(from_middle, to_middle) {
        found[head + at] = Some(head + place);
    }
    found
}

/// The pairs of a longest common subsequence.
fn longest_common<T: PartialEq>(from: &[T], to: &[T]) -> Vec<(usize, usize)> {
    let width = to.len() + 1;
    if from.is_empty() || to.is_empty() || from.len().saturating_mul(to.len()) > MOST_PAIRS {
        return Vec::new();
    }
    // `length[i][j]`: how many of from[i..] and to[j..] go together.
    let mut length = vec![0_u32; (from.len() + 1) * width];
    for i in (0..from.len()).rev() {
        for j in (0..to.len()).rev() {
            length[i * width + j] = if from[i] == to[j] {
                length[(i + 1) * width + j + 1] + 1
            } else {
                length[(i + 1) * width + j].max(length[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < from.len() && j < to.len() {
        if from[i] == to[j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if length[(i + 1) * width + j] >= length[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}
