//! Time and chance as tests decide them.

use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};
use omnibus_app::{Clock, Random};

/// The password of everyone in tests.
pub const PASSWORD: &str = "correct horse battery staple";

/// A clock that stands until it is moved, and chance that repeats itself.
pub struct Steered {
    now: Mutex<Timestamp>,
    state: Mutex<u64>,
}

/// The moment at which tests begin: 2 March 2026, 09:00 UTC.
const BEGINNING: i64 = 1_772_442_000;

impl Default for Steered {
    fn default() -> Self {
        let now = Timestamp::from_second(BEGINNING).expect("a moment in range");
        Self { now: Mutex::new(now), state: Mutex::new(1) }
    }
}

impl Steered {
    /// Moves the clock on.
    pub fn pass(&self, time: SignedDuration) {
        let mut now = self.now.lock().expect("no test panics while it moves the clock");
        *now += time;
    }
}

impl Clock for Steered {
    fn now(&self) -> Timestamp {
        *self.now.lock().expect("no test panics while it moves the clock")
    }
}

impl Random for Steered {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.state.lock().expect("no test panics while it draws");
        for byte in bytes {
            // SplitMix64: spreads well, foreseeable on purpose.
            *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut mixed = *state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            *byte = (mixed >> 56) as u8;
        }
    }
}
