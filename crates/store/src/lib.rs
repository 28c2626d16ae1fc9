//! The only SQL of the program: SQLite and PostgreSQL behind one code path.
//!
//! Reads are open to everyone who holds a [`Store`]; a write takes a permit that only
//! [`omnibus_domain::policy`] can make, and is conditional on a revision or a stage wherever two people
//! could meet.

mod desk;
mod entity;
mod journal;
mod migration;
mod parties;
mod people;
mod report;
mod responses;
mod reviews;
mod session;
mod value;

pub use desk::{DeskAssignment, Message, NewFinding, StoredFinding};
pub use journal::{Entry, Event, Notice, QueuedNotice};
pub use parties::{ArticleParagraph, ArticleWords};
pub use people::{Account, ApiToken, Invitation, NewAccount, Profile, StoredSession};
pub use report::{Comment, SectionText, SectionVersion, StoredAgreement};
pub use responses::{
    Answer, AnswerVersion, Assignment, Consultation, File, Mark, MarkKind, Response, Saved,
    Stakeholder,
};
pub use reviews::{Dialogue, Member, MemberPerson, NewReview, Publication, Review, Visit};
pub use session::{Read, Store, Write};

/// What can go wrong below the rules.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached, is full, or refuses a statement.
    #[error("database: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// A row does not read as what it should be.
    #[error("corrupt data: {0}")]
    Corrupt(String),
    /// Someone else changed the thing in the meantime: nothing was written.
    #[error("changed in the meantime")]
    Stale,
    /// The thing to be changed is not there.
    #[error("not there")]
    Missing,
    /// Something that must be unique is there already.
    #[error("there already")]
    Exists,
}

/// The result of an operation of the store.
pub type Result<T> = std::result::Result<T, StoreError>;
