//! The links of the frame: the page in other languages, the places of the header, the way to sign in.

use omnibus_domain::locale::Locale;

use super::Frame;

/// A link to the page in another language.
pub struct Language {
    /// The language.
    pub locale: Locale,
    /// The address.
    pub href: String,
    /// True for the language of the page.
    pub current: bool,
}

/// A link of the header.
pub struct Link {
    /// The address.
    pub href: &'static str,
    /// What it says.
    pub text: String,
    /// True if the page lies under it.
    pub current: bool,
}

impl Frame {
    /// The page in each of the six languages.
    pub fn languages(&self) -> Vec<Language> {
        let link = |locale: Locale| Language {
            locale,
            href: format!("/{locale}{}", self.path),
            current: locale == self.locale(),
        };
        Locale::ALL.into_iter().map(link).collect()
    }

    /// The links of the header.
    pub fn links(&self) -> Vec<Link> {
        let secretariat = self.person.as_ref().is_some_and(|person| person.secretariat);
        let everyone = [("/", "nav-home"), ("/cycles", "nav-cycles"), ("/status", "nav-status")];
        let signed_in =
            [("/", "nav-reviews"), ("/cycles", "nav-cycles"), ("/status", "nav-status")];
        let officers = [
            ("/", "nav-reviews"),
            ("/secretariat/reviews", "nav-all-reviews"),
            ("/secretariat/enquiries", "nav-enquiries"),
            ("/cycles", "nav-cycles"),
            ("/secretariat/people", "nav-people"),
            ("/secretariat/journal", "nav-journal"),
            ("/status", "nav-status"),
        ];
        let links: &[(&'static str, &str)] = match (&self.person, secretariat) {
            (None, _) => &everyone,
            (Some(_), false) => &signed_in,
            (Some(_), true) => &officers,
        };
        links.iter().map(|(href, key)| self.link(href, key)).collect()
    }

    fn link(&self, href: &'static str, key: &str) -> Link {
        let path = self.path.split('?').next().unwrap_or_default();
        // The secretariat's pages of a cycle belong to the cycles that everyone sees.
        let of_cycles =
            path.strip_prefix("/secretariat").filter(|rest| rest.starts_with("/cycles/"));
        let path = of_cycles.unwrap_or(path);
        let under = path == href || (href != "/" && path.starts_with(&format!("{href}/")));
        Link { href, text: self.words.get(key), current: under }
    }

    /// Where to sign in, to come back here afterwards.
    pub fn sign_in_address(&self) -> String {
        match self.path.as_str() {
            "/" | "" => "/sign-in".to_owned(),
            path => format!("/sign-in?next={}", percent(path)),
        }
    }
}

/// A text as part of a query.
pub fn percent(text: &str) -> String {
    use std::fmt::Write;
    text.bytes().fold(String::with_capacity(text.len()), |mut encoded, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                encoded.push(char::from(byte));
            }
            // Writing into a String cannot fail.
            _ => drop(write!(encoded, "%{byte:02X}")),
        }
        encoded
    })
}
