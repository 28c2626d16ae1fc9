//! The rule of the training space: everyone who is signed in has one of its own, and reaches no other.

use super::{Actor, MayTrain};

/// The permit of a person over its own training space. Every signed-in person has it.
pub fn may_train(actor: &Actor) -> MayTrain {
    MayTrain { user: actor.user.clone() }
}
