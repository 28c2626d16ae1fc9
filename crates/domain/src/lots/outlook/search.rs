//! The exact search: a filling that breaks no rule, or the certainty that there is none.

use super::{
    Undecided,
    filling::{Filling, Mode, Stuck},
    problem::{Index, Problem},
};

/// How many times a search may branch before it gives up.
pub const MOST_BRANCHES: usize = 50_000;

/// How many times it may branch where another way to search is left.
const FEW_BRANCHES: usize = 200;

/// Completes `begun` so that no rule is broken; none if that is impossible.
///
/// Flows decide the numbers of reviews. Where a flow's solution breaks a rule that looks at two places at once, it is
/// repaired along an alternating path; if that fails, either of the two is ruled out. Where a place can be covered by
/// several States, the search first has each covered by one, and divides a place only if there are too few for some.
/// If that branches too often, it leaves the number of States open for every place, and gives a place that is not
/// covered to each one who can take it. Every branch rules something out for good: the search ends, and misses nothing.
///
/// # Errors
/// [`Undecided`] after [`MOST_BRANCHES`] branches.
pub fn complete(problem: &Problem, mut begun: Filling) -> Result<Option<Filling>, Undecided> {
    if problem.chain > 1 {
        let mut loose = begun.clone();
        if let Ok(found) = solve(problem, begun, &mut FEW_BRANCHES.clone()) {
            return Ok(found.map(Filling::without_bans));
        }
        loose.loosen(problem);
        begun = loose;
    }
    let found = solve(problem, begun, &mut MOST_BRANCHES.clone())?;
    Ok(found.map(Filling::without_bans))
}

fn solve(
    problem: &Problem,
    mut filling: Filling,
    left: &mut usize,
) -> Result<Option<Filling>, Undecided> {
    loop {
        if let Err(stuck) = filling.complete(problem) {
            return divide(problem, filling, &stuck, left);
        }
        let Some((one, other)) = filling.first_clash(problem) else { break };
        if filling.pass_on(problem, one) || filling.pass_on(problem, other) {
            continue;
        }
        if filling.cell(one) == filling.cell(other) {
            return give(problem, &filling, filling.cell(one), left);
        }
        for slot in [one, other] {
            *left = left.checked_sub(1).ok_or(Undecided)?;
            let mut next = filling.clone();
            next.forbid(slot);
            if let Some(found) = solve(problem, next, left)? {
                return Ok(Some(found));
            }
        }
        return Ok(None);
    }
    match uncovered(problem, &filling) {
        Cover::Whole(settled) => Ok(Some(settled)),
        Cover::Never => Ok(None),
        Cover::Open(cell) => give(problem, &filling, cell, left),
    }
}

/// Has one of the cells covered by several States instead of one.
fn divide(
    problem: &Problem,
    mut filling: Filling,
    stuck: &Stuck,
    left: &mut usize,
) -> Result<Option<Filling>, Undecided> {
    for &cell in &stuck.cells {
        *left = left.checked_sub(1).ok_or(Undecided)?;
        let mut next = filling.clone();
        next.divide(problem, cell);
        for &who in &stuck.without {
            next.ban(cell, who);
        }
        if let Some(found) = solve(problem, next, left)? {
            return Ok(Some(found));
        }
        if stuck.without.is_empty() {
            // That this cell is covered by several States has been tried to the end.
            filling.keep_whole(cell);
        }
    }
    Ok(None)
}

/// Gives `cell` to each one who can take it, until the rest can be completed.
fn give(
    problem: &Problem,
    filling: &Filling,
    cell: usize,
    left: &mut usize,
) -> Result<Option<Filling>, Undecided> {
    if !each_instrument_can_be_covered(problem) {
        return Ok(None);
    }
    for who in 0..Index::try_from(problem.high.len()).unwrap_or(Index::MAX) {
        if !problem.eligible(cell, who) || filling.is_forbidden(cell, who) {
            continue;
        }
        *left = left.checked_sub(1).ok_or(Undecided)?;
        let (after, begun) = fixed(problem, filling, cell, who);
        if let Some(mut found) = solve(&after, begun, left)? {
            let rest = found.holders(cell).map(|(_, holder)| holder);
            let order: Vec<Index> = std::iter::once(who).chain(rest).collect();
            found.settle_as(problem, cell, &order);
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The problem once `who` is drawn for `cell`, and what of the filling still holds.
pub fn fixed(problem: &Problem, filling: &Filling, cell: usize, who: Index) -> (Problem, Filling) {
    let mut after = problem.clone();
    after.fix(cell, who);
    let mut begun = filling.clone();
    begun.give_up(&after, cell);
    (after, begun)
}

/// Whether all instruments of all places are covered.
enum Cover {
    /// They are; in this filling every place is settled as it is covered.
    Whole(Filling),
    /// This place is not, or has more reviewing States than it can, and how to cover it is open.
    Open(usize),
    /// One State has more reviewing States than it can, and nothing about that is open.
    Never,
}

fn uncovered(problem: &Problem, filling: &Filling) -> Cover {
    let mut settled = filling.clone();
    let shared =
        |cell: &usize| matches!(filling.mode(*cell), Mode::One | Mode::Several | Mode::Loose);
    for cell in (0..problem.cells.len()).filter(shared) {
        let order: Vec<Index> = filling.holders(cell).map(|(_, who)| who).collect();
        if !settled.settle_as(problem, cell, &order) {
            return Cover::Open(cell);
        }
    }
    if problem.chain == 1 {
        return Cover::Whole(settled);
    }
    for (state, cells) in problem.cells_of.iter().enumerate() {
        let more: usize =
            cells.iter().map(|&cell| settled.holders(cell).count().saturating_sub(1)).sum();
        if more > usize::from(problem.room[state]) {
            let open = cells
                .iter()
                .find(|&&cell| [Mode::Several, Mode::Loose].contains(&filling.mode(cell)));
            return open.map_or(Cover::Never, |&cell| Cover::Open(cell));
        }
    }
    Cover::Whole(settled)
}

/// Whether the numbers of reviews suffice for each instrument taken alone: a quick way to see that there is no filling
/// when a place can be covered by several States.
fn each_instrument_can_be_covered(problem: &Problem) -> bool {
    let all = problem.cells.iter().fold(0, |all, cell| all | cell.missing);
    (0..u16::BITS).map(|bit| 1_u16 << bit).filter(|bit| all & bit != 0).all(|bit| {
        let mut one = problem.clone();
        one.low.fill(0);
        for cell in &mut one.cells {
            cell.missing &= bit;
        }
        Filling::empty(&one).complete(&one).is_ok()
    })
}
