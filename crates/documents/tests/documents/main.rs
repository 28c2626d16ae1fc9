//! Documents of invented reviews in six languages, read back from their bytes.

mod docx;
mod gap;
mod html;
mod pdf;
mod report;
mod sample;

use jiff::Timestamp;

/// The time of creation in the properties of every document here: 15 March 2027.
fn moment() -> Timestamp {
    Timestamp::from_second(1_805_068_800).expect("a moment")
}

/// Text that tries to break out of every format.
const HOSTILE: &str = "NUL \0 bell \u{7} escape \u{1b}[31m ]]> <script>alert(1)</script> <w:p/> &amp; \
    #sys.inputs \"\\u0000\" $x^2$ @ref <label> // not a comment\n\u{202E}reversed\u{202C} \u{FFFE}\u{FFFF}\n\
    \u{200F}עברית و العربية\u{200E} 🇳🇴 👩\u{200D}⚖\u{FE0F} नमस्ते\n(a) step\n(((\n";
