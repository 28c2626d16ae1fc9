//! People: their accounts, invitations, sessions and tokens.

mod accounts;
mod invitations;
mod sessions;
mod tokens;

pub use accounts::{Account, Profile};
pub use invitations::Invitation;
pub use sessions::StoredSession;
pub use tokens::ApiToken;
