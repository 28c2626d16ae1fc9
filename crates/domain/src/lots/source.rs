//! The announced source of chance: words given in the room, a public lottery's result, or a drand round (M19).

use drand_verify::{G2PubkeyRfc, Pubkey};
use serde::{Deserialize, Serialize};

use super::stream::from_hex;

/// Where the chance of a draw comes from. Its canonical JSON goes into the seed byte by byte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Source {
    /// Words or numbers given by delegations in the room, in the order in which they were given.
    Words {
        /// What each gave.
        contributions: Vec<Contribution>,
    },
    /// The result of a public lottery that was announced beforehand.
    Lottery {
        /// Its name, and the draw.
        name: String,
        /// Its day, `YYYY-MM-DD`.
        date: String,
        /// Its result, as published.
        result: String,
    },
    /// A round of a drand beacon that was announced beforehand.
    Drand {
        /// The beacon, one of [`BEACONS`].
        beacon: String,
        /// The number of the round.
        round: u64,
        /// The round's signature, in hexadecimal digits.
        signature: String,
    },
}

/// What one delegation gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// Who gave it.
    pub by: String,
    /// The words or numbers.
    pub text: String,
}

/// A beacon whose rounds can be a source: its public key is known here, so a round is checked without a network.
#[derive(Clone, Copy, Debug)]
pub struct Beacon {
    /// Its name.
    pub name: &'static str,
    /// Its public key, in hexadecimal digits.
    pub public_key: &'static str,
    /// The second of its first round, since 1970.
    pub genesis: i64,
    /// The seconds from one round to the next.
    pub period: i64,
}

/// The beacons known: the public randomness of the League of Entropy, unchained.
pub const BEACONS: [Beacon; 1] = [Beacon {
    name: "quicknet",
    public_key: "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a",
    genesis: 1_692_803_367,
    period: 3,
}];

/// The longest text of a source, in characters.
pub const LONGEST: usize = 2_000;

/// The most contributions of one draw.
pub const MOST_CONTRIBUTIONS: usize = 250;

/// What is wrong with a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    /// Nothing is given.
    #[error("the source is empty")]
    Empty,
    /// A text is longer than [`LONGEST`], or there are more than [`MOST_CONTRIBUTIONS`].
    #[error("the source is too long")]
    TooLong,
    /// A text holds characters that cannot be seen or read out.
    #[error("the source holds control characters")]
    Control,
    /// The beacon is not known.
    #[error("the beacon is not known")]
    UnknownBeacon,
    /// The signature is not the beacon's signature of that round.
    #[error("the signature is not the beacon's signature of that round")]
    Signature,
}

impl Source {
    /// Whether the source can be used.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self) -> Result<(), SourceError> {
        match self {
            Self::Words { contributions } => {
                if contributions.len() > MOST_CONTRIBUTIONS {
                    return Err(SourceError::TooLong);
                }
                let mut texts = contributions.iter().map(|one| one.text.as_str());
                if contributions.is_empty() || texts.any(|text| text.trim().is_empty()) {
                    return Err(SourceError::Empty);
                }
                contributions
                    .iter()
                    .flat_map(|one| [&one.by, &one.text])
                    .try_for_each(|text| readable(text))
            }
            Self::Lottery { name, date, result } => {
                if [name, date, result].iter().any(|text| text.trim().is_empty()) {
                    return Err(SourceError::Empty);
                }
                [name, date, result].into_iter().try_for_each(|text| readable(text))
            }
            Self::Drand { beacon, round, signature } => signed(beacon, *round, signature),
        }
    }

    /// The bytes that go into the seed: the source as canonical JSON.
    pub fn canonical(&self) -> String {
        super::canonical(self)
    }
}

fn readable(text: &str) -> Result<(), SourceError> {
    if text.chars().count() > LONGEST {
        return Err(SourceError::TooLong);
    }
    if text.chars().any(char::is_control) { Err(SourceError::Control) } else { Ok(()) }
}

fn signed(beacon: &str, round: u64, signature: &str) -> Result<(), SourceError> {
    let beacon =
        BEACONS.iter().find(|known| known.name == beacon).ok_or(SourceError::UnknownBeacon)?;
    let key = from_hex(beacon.public_key).and_then(|key| G2PubkeyRfc::from_variable(&key).ok());
    let key = key.ok_or(SourceError::UnknownBeacon)?;
    if signature.is_empty() {
        return Err(SourceError::Empty);
    }
    // Upper-case digits stand for the same signature but would give another seed.
    let bytes =
        from_hex(signature).filter(|_| !signature.bytes().any(|byte| byte.is_ascii_uppercase()));
    let bytes = bytes.ok_or(SourceError::Signature)?;
    match key.verify(round, b"", &bytes) {
        Ok(true) => Ok(()),
        Ok(false) | Err(_) => Err(SourceError::Signature),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(texts: &[&str]) -> Source {
        let one = |text: &&str| Contribution { by: "NTH".into(), text: (*text).into() };
        Source::Words { contributions: texts.iter().map(one).collect() }
    }

    #[test]
    fn what_cannot_be_a_source_is_told() {
        let long = "a".repeat(LONGEST + 1);
        for (texts, expected) in [
            (vec!["river", "17"], Ok(())),
            (vec!["سلام", "河"], Ok(())),
            (vec![], Err(SourceError::Empty)),
            (vec!["river", "  "], Err(SourceError::Empty)),
            (vec![long.as_str()], Err(SourceError::TooLong)),
            (vec!["a\0b"], Err(SourceError::Control)),
        ] {
            assert_eq!(words(&texts).check(), expected, "{texts:?}");
        }
    }

    #[test]
    fn a_round_of_the_beacon_is_checked_by_its_public_key() {
        let signature = "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92";
        let round = |beacon: &str, round, signature: &str| {
            Source::Drand { beacon: beacon.into(), round, signature: signature.into() }.check()
        };
        assert_eq!(round("quicknet", 123, signature), Ok(()));
        assert_eq!(round("quicknet", 124, signature), Err(SourceError::Signature));
        assert_eq!(round("quicknet", 123, &signature.to_uppercase()), Err(SourceError::Signature));
        assert_eq!(round("quicknet", 123, "00"), Err(SourceError::Signature));
        assert_eq!(round("quicknet", 123, ""), Err(SourceError::Empty));
        assert_eq!(round("slownet", 123, signature), Err(SourceError::UnknownBeacon));
    }
}
