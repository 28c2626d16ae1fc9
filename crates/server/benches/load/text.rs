//! Text that is as hard to compress as what people write: sentences of common words, never twice the same.

/// A source of sentences, the same ones for the same seed.
pub struct Text(u64);

const WORDS: &str = "the of and to in a is that for by under article court law person which may offence with State \
    criminal act been this not as organized group investigation section code property shall has public prosecution \
    evidence request authority cases ministry procedure where convicted years judge any proceeds international \
    measure police provision sentence national other service foreign from such victims case were bank customs \
    assistance decision registered company applied officer border treaty confiscated extradition before testimony \
    information since council sanction trafficking amended protection committed regulation interior appeal cooperation";

impl Text {
    /// A source with this seed.
    pub fn new(seed: usize) -> Self {
        Self(seed as u64 ^ 0x9e37_79b9_7f4a_7c15)
    }

    /// So many sentences of about seventy characters.
    pub fn sentences(&mut self, count: usize) -> String {
        let words: Vec<&str> = WORDS.split_whitespace().collect();
        let mut text = String::new();
        for _ in 0..count {
            for _ in 0..11 {
                text.push_str(words[self.next() % words.len()]);
                text.push(' ');
            }
            text.push_str("in 20");
            text.push_str(&format!("{:02}. ", self.next() % 26));
        }
        text
    }

    /// Marsaglia's xorshift: no more is needed here.
    fn next(&mut self) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default()
    }
}
