//! Finds an article's number and title in its heading, in any of the six languages.

/// The number and the title that follows it: `Article 5. Title`, `المادة ٥ - …`, `第五条 …`.
/// A number that is too large to be one of an article is given as 65535.
pub(super) fn number_and_title(heading: &str) -> Option<(u16, &str)> {
    let (number, rest) = digits(heading).or_else(|| chinese(heading)).or_else(|| first(heading))?;
    Some((number, title(rest)))
}

/// The first run of Western, Arabic-Indic, Persian or full-width digits, and what follows it.
fn digits(heading: &str) -> Option<(u16, &str)> {
    let start = heading.find(|c| digit(c).is_some())?;
    // In "第五条 公约第2条" the first number is the one in characters.
    if chinese(&heading[..start]).is_some() {
        return None;
    }
    let run = &heading[start..];
    let end = run.find(|c| digit(c).is_none()).unwrap_or(run.len());
    let values = run[..end].chars().filter_map(digit);
    let number =
        values.fold(0u16, |number, digit| number.saturating_mul(10).saturating_add(digit));
    let rest = &run[end..];
    // French writes "Article 1er".
    Some((number, rest.strip_prefix("er").unwrap_or(rest)))
}

fn digit(c: char) -> Option<u16> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    u16::try_from(u32::from(c) - u32::from(zero)).ok()
}

/// A number in Chinese characters between 第 and 条, up to 999.
fn chinese(heading: &str) -> Option<(u16, &str)> {
    let (_, after) = heading.split_once('第')?;
    let (numeral, rest) = after.split_once(['条', '條'])?;
    let (mut number, mut pending) = (0u16, None);
    for c in numeral.trim().chars() {
        let unit = match c {
            '十' => 10,
            '百' => 100,
            _ => {
                let value = "〇一二三四五六七八九".chars().position(|known| known == c);
                pending = u16::try_from(value.or((c == '零').then_some(0))?).ok();
                continue;
            }
        };
        // 十 alone is ten: the one before it is left out.
        number = number.saturating_add(pending.take().unwrap_or(1).saturating_mul(unit));
    }
    number = number.saturating_add(pending.unwrap_or(0));
    (number > 0).then_some((number, rest))
}

/// The first article of French texts: `Article premier`.
fn first(heading: &str) -> Option<(u16, &str)> {
    heading.split_once("premier").map(|(_, rest)| (1, rest))
}

fn title(rest: &str) -> &str {
    let between = |c: char| c.is_whitespace() || ".:-–—)）．、。：条條".contains(c);
    rest.trim_start_matches(between).trim_end()
}
