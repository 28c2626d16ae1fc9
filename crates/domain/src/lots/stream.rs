//! One stream of numbers from the published input and the announced source (M19); `docs/lots.md` specifies it.

use sha2::{Digest, Sha256};

/// The first bytes of every seed: the name and version of this stream.
pub const STREAM: &[u8] = b"omnibus-lots/1";

/// A SHA-256 digest.
pub type Hash = [u8; 32];

/// Numbers drawn one after another from a seed: SHA-256 in counter mode, rejection sampling.
#[derive(Clone, Debug)]
pub struct Stream {
    seed: Hash,
    counter: u64,
    block: Hash,
    /// How many of the four numbers of the block have been used.
    used: usize,
}

impl Stream {
    /// The stream of `source` (its canonical JSON) over everything recorded before, whose digest is `before`.
    pub fn new(before: &Hash, source: &[u8]) -> Self {
        let seed = Sha256::new().chain_update(STREAM).chain_update([0]).chain_update(before);
        let seed = seed.chain_update(source).finalize().into();
        Self { seed, counter: 0, block: [0; 32], used: 4 }
    }

    /// The seed, for the record.
    pub fn seed(&self) -> &Hash {
        &self.seed
    }

    /// A number from 0 to `n - 1`, each equally likely; `n` of 0 counts as 1.
    pub fn below(&mut self, n: u64) -> u64 {
        let n = n.max(1);
        // The largest multiple of n that 64 bits can hold less one: numbers above it would favour the small ones.
        let last = u64::MAX - (u64::MAX % n + 1) % n;
        loop {
            let number = self.next();
            if number <= last {
                return number % n;
            }
        }
    }

    fn next(&mut self) -> u64 {
        if self.used == 4 {
            let block = Sha256::new().chain_update(self.seed);
            self.block = block.chain_update(self.counter.to_be_bytes()).finalize().into();
            self.counter += 1;
            self.used = 0;
        }
        let mut bytes = [0; 8];
        bytes.copy_from_slice(&self.block[self.used * 8..self.used * 8 + 8]);
        self.used += 1;
        u64::from_be_bytes(bytes)
    }
}

/// A digest in lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes that hexadecimal digits stand for; none if they are not such digits.
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let draw = |source: &[u8]| {
            let mut stream = Stream::new(&[7; 32], source);
            [10, 10, 10, 1, 1_000_000, u64::MAX].map(|n| stream.below(n))
        };
        assert_eq!(draw(b"words"), draw(b"words"));
        assert_ne!(draw(b"words"), draw(b"word"));
        assert_eq!(draw(b"words")[3], 0);
    }

    #[test]
    fn each_number_is_equally_likely() {
        let mut stream = Stream::new(&[0; 32], b"");
        let mut counts = [0_u32; 6];
        for _ in 0..60_000 {
            counts[usize::try_from(stream.below(6)).unwrap()] += 1;
        }
        assert!(counts.iter().all(|count| (9_600..10_400).contains(count)), "{counts:?}");
    }

    #[test]
    fn hexadecimal_digits_go_both_ways() {
        assert_eq!(hex(&[0, 255, 16]), "00ff10");
        assert_eq!(from_hex("00ff10"), Some(vec![0, 255, 16]));
        assert_eq!((from_hex("0"), from_hex("zz"), from_hex("+1")), (None, None, None));
    }
}
