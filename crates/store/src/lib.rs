//! The only SQL of the program: SQLite and PostgreSQL behind one code path.
//!
//! Reads are open to everyone who holds a [`Store`]; a write takes a permit that only
//! [`omnibus_domain::policy`] can make, and is conditional on a revision or a stage wherever two people
//! could meet.

mod cycles;
mod desk;
mod entity;
mod error;
mod help;
mod journal;
mod laws;
mod migration;
mod notices;
mod parties;
mod people;
mod report;
mod responses;
mod reviews;
mod session;
mod training;
mod treaty_text;
mod value;
mod write;

pub use cycles::{Closing, Cycle, CycleState, Decision, NewCycle};
pub use desk::{DeskAssignment, Message, NewFinding, StoredFinding};
pub use error::{Result, StoreError};
pub use help::{Enquiry, EnquiryMessage};
pub use journal::{Entry, Event};
pub use laws::{Law, LawFile};
pub use notices::{Notice, QueuedNotice};
pub use people::{Account, ApiToken, Invitation, Profile, StoredSession};
pub use report::{Comment, SectionText, SectionVersion, StoredAgreement};
pub use responses::{
    Answer, AnswerVersion, Assignment, Consultation, File, GivenPart, Origin, QuestionMark, Remark,
    Response, Saved, Stakeholder,
};
pub use reviews::{Dialogue, Member, MemberPerson, NewReview, OfCycle, Publication, Review, Visit};
pub use session::{Read, Store, Write};
pub use training::TrainingAnswer;
pub use treaty_text::{ArticleParagraph, ArticleWords};
