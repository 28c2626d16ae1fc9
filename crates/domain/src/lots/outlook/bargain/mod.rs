//! The search for a completion by bargaining, for what the flows of a filling do not see: who can stand beside whom in
//! one place, and who would review each other.
//!
//! Every State under review takes the cheapest reviewing States; those who have too many reviews become dearer, those
//! who have too few become cheaper, until all numbers are right. Prices at which no covers are cheap enough prove that
//! there is no completion ([`prices`]). A wrong number is also followed from choice to choice ([`chain`]), and who needs
//! reviews is counted by kind ([`needs`]). What none of these settles is divided: a pair comes about, or it does not.

mod bidding;
mod chain;
mod covers;
mod fault;
mod market;
mod needs;
mod prices;

use bidding::{Bidding, press};
pub use covers::Cover;
use fault::Fault;
use market::Market;
pub use prices::{Change, Proof};

use super::{Undecided, problem::Problem};

/// How many times a question may be divided before it is given up.
pub const MOST_DIVISIONS: usize = 200_000;

/// In how many rounds all States choose anew before a question is divided.
const ROUNDS: u16 = 60;

/// After which round the needs are counted.
const COUNTED: u16 = 7;

/// The answer to whether a problem has a completion.
pub enum Answer {
    /// One: who takes each open cell of each State.
    Completed(Vec<Cover>),
    /// None. The prices that prove it, if one set of them does.
    Never(Option<Vec<i64>>),
}

/// Decides whether a problem has a completion. `begun` says for each State who took which cell before, as far as that
/// is known: the search changes what it must.
///
/// # Errors
/// [`Undecided`] after [`MOST_DIVISIONS`].
pub fn decide(problem: &Problem, begun: Vec<Cover>) -> Result<Answer, Undecided> {
    divide(problem, Market::new(problem), begun, &mut MOST_DIVISIONS.clone())
}

fn divide(
    problem: &Problem,
    mut market: Market<'_>,
    begun: Vec<Cover>,
    left: &mut usize,
) -> Result<Answer, Undecided> {
    let mut bidding = Bidding::new(problem, &market, begun);
    for round in 0..ROUNDS {
        if bidding.is_over(round) {
            return Ok(Answer::Completed(bidding.covers));
        }
        if ((round + 1).is_power_of_two() || round + 1 == ROUNDS)
            && let Some(prices) = bidding.follow(press(round))
            && prices::prove_none(problem, &market, &prices)
        {
            return Ok(Answer::Never(Some(prices)));
        }
        if round == COUNTED && market.is_unsettled() {
            match needs::count(&bidding) {
                needs::Count::Never => return Ok(Answer::Never(None)),
                needs::Count::Covers(covers) => {
                    for (state, cover) in covers {
                        bidding.replace(state, cover, press(round));
                    }
                }
                needs::Count::Unknown => {}
            }
        }
        // Prices that change little by little need not be asked every time.
        if round > 0 && (round + 1).is_power_of_two() || round + 1 == ROUNDS {
            let prices = bidding.prices();
            if prices::prove_none(problem, &market, prices) {
                return Ok(Answer::Never(Some(prices.to_vec())));
            }
        }
    }
    let fault = bidding.fault();
    let covers = bidding.covers;
    let (pairs, one_must) = match fault {
        Some(Fault::OneMust(pairs)) => (pairs, true),
        Some(Fault::OneCannot(pairs)) => (pairs, false),
        None => return Ok(Answer::Never(None)),
    };
    for (cell, who) in pairs {
        *left = left.checked_sub(1).ok_or(Undecided)?;
        let mut next = market.clone();
        if one_must {
            next.require(cell, who);
            market.forbid(cell, who);
        } else {
            next.forbid(cell, who);
            market.require(cell, who);
        }
        if let Answer::Completed(covers) = divide(problem, next, covers.clone(), left)? {
            return Ok(Answer::Completed(covers));
        }
    }
    Ok(Answer::Never(None))
}
