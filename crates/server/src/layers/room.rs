//! Room for forms that are far larger than what can be stored: they are read all the same, so that what was typed comes
//! back to the person with what is wrong, and a few at a time, so that they do not fill the memory.

use tokio::sync::{Semaphore, SemaphorePermit};

use super::LARGEST_FORM;

/// The largest form that comes back, in bytes: a text of ten thousand pages, in any script.
pub const LARGEST_TO_COME_BACK: usize = 64 * 1024 * 1024;

/// How many of them are read at a time.
const AT_A_TIME: usize = 2;

static ROOM: Semaphore = Semaphore::const_new(AT_A_TIME);

/// Room for one such form, until it is dropped.
pub type Room = SemaphorePermit<'static>;

/// Room for a form larger than [`LARGEST_FORM`]; `None` if there is none left.
pub fn find() -> Option<Room> {
    ROOM.try_acquire().ok()
}

/// True for a form that needs room of its own and can have it.
pub fn is_needed(length: u64) -> bool {
    (LARGEST_FORM as u64 + 1..=LARGEST_TO_COME_BACK as u64).contains(&length)
}
