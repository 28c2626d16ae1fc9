//! Canonical JSON: keys in the order of their characters, no space, numbers as they are.

/// A value as canonical JSON.
pub fn canonical(value: &impl serde::Serialize) -> String {
    // What is written here always can be.
    let text = serde_json::to_string(value).unwrap_or_default();
    let mut sorted = String::with_capacity(text.len());
    Reader { text: &text, at: 0 }.value(&mut sorted);
    sorted
}

/// Reads JSON that was just written, without spaces, and sets the keys in order. The lots of a year can be millions of
/// names, so that these are copied and never taken apart.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn value(&mut self, to: &mut String) {
        match self.next() {
            Some(b'{') => self.object(to),
            Some(b'[') => self.array(to),
            Some(b'"') => to.push_str(self.string()),
            _ => to.push_str(self.word()),
        }
    }

    fn array(&mut self, to: &mut String) {
        to.push('[');
        self.at += 1;
        while self.next().is_some_and(|byte| byte != b']') {
            if self.next() == Some(b',') {
                to.push(',');
                self.at += 1;
            }
            self.value(to);
        }
        to.push(']');
        self.at += 1;
    }

    /// The members are written as they come, and set in order afterwards if they are not. No key has a character that is
    /// escaped.
    fn object(&mut self, to: &mut String) {
        let begin = to.len();
        let mut members: Vec<(&str, usize, usize)> = Vec::new();
        while self.next().is_some_and(|byte| byte != b'}') {
            to.push(if members.is_empty() { '{' } else { ',' });
            self.at += 1;
            if self.next() == Some(b'}') {
                break;
            }
            let from = to.len();
            let key = self.string();
            to.push_str(key);
            to.push(':');
            self.at += 1;
            self.value(to);
            members.push((key, from, to.len()));
        }
        if !members.is_sorted() {
            members.sort_unstable();
            let parts: Vec<&str> = members.iter().map(|&(_, from, end)| &to[from..end]).collect();
            let sorted = parts.join(",");
            to.truncate(begin);
            to.push('{');
            to.push_str(&sorted);
        }
        to.push('}');
        self.at += 1;
    }

    /// A text with its quotes.
    fn string(&mut self) -> &'a str {
        let from = self.at;
        self.at += 1;
        while let Some(byte) = self.next().filter(|&byte| byte != b'"') {
            self.at += if byte == b'\\' { 2 } else { 1 };
        }
        self.at += 1;
        self.text.get(from..self.at).unwrap_or_default()
    }

    /// A number, or `true`, `false`, `null`.
    fn word(&mut self) -> &'a str {
        let from = self.at;
        while self.next().is_some_and(|byte| !matches!(byte, b',' | b']' | b'}')) {
            self.at += 1;
        }
        &self.text[from..self.at]
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::canonical;

    #[test]
    fn keys_are_in_order_at_every_depth() {
        let value =
            json!({"b": [{"d": "x\"}\\", "c": {}}, [], 7, null], "a": {"z": true, "y": [""]}});
        assert_eq!(
            canonical(&value),
            r#"{"a":{"y":[""],"z":true},"b":[{"c":{},"d":"x\"}\\"},[],7,null]}"#
        );
        assert_eq!(canonical(&"é\u{1}"), "\"é\\u0001\"");
        // Whatever the order in which a map of `serde_json` gives its keys: here it is that of the fields.
        #[derive(serde::Serialize)]
        struct Fields {
            later: u8,
            first: u8,
        }
        assert_eq!(canonical(&Fields { later: 1, first: 2 }), r#"{"first":2,"later":1}"#);
    }
}
