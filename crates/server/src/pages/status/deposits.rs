//! The picture of deposits over the years: where each bar stands. Right to left, x is counted from the right.

/// A picture of 720 by 240 units with its table.
pub(super) struct Deposits {
    /// The bars, the earliest year first.
    pub(super) bars: Vec<Bar>,
    /// The lines behind them.
    pub(super) grid: Vec<Line>,
    /// The figures themselves: year, deposits in it, parties at its end.
    pub(super) rows: Vec<(String, usize, usize)>,
}

/// A year's bar. Lengths and places are ready to be written into the picture.
pub(super) struct Bar {
    pub(super) x: String,
    pub(super) y: String,
    pub(super) width: String,
    pub(super) height: String,
    /// The middle, where its figures stand.
    pub(super) middle: String,
    /// Where the figure above it stands.
    pub(super) above: String,
    /// The figure above it; empty for none.
    pub(super) figure: String,
    /// The year below it; empty for most, so that they do not run into each other.
    pub(super) year: String,
}

/// A line of the grid.
pub(super) struct Line {
    pub(super) y: String,
    /// Where its figure stands.
    pub(super) label_x: String,
    /// Where its figure stands.
    pub(super) label_y: String,
    pub(super) figure: String,
}

/// The left and right ends of the axis, and its height.
pub(super) const LEFT: f64 = 44.0;
pub(super) const RIGHT: f64 = 708.0;
pub(super) const BOTTOM: f64 = 206.0;
const TOP: f64 = 20.0;
const WIDE: f64 = 720.0;
/// How much of a year's room stays empty beside its bar.
const GAP: f64 = 0.24;
/// How much room a year needs below the axis, and a figure above a bar.
const YEAR: f64 = 46.0;
const FIGURE: f64 = 17.0;

impl Deposits {
    /// The picture for a script that runs from right to left or from left to right.
    pub(super) fn new(years: &[(i16, usize, usize)], right_to_left: bool) -> Self {
        let across = |x: f64| told(if right_to_left { WIDE - x } else { x });
        let slot = (RIGHT - LEFT) / units(years.len().max(1));
        let most = years.iter().map(|(_, deposits, _)| *deposits).max().unwrap_or(0);
        let step = step(most);
        let top = units(most.max(1).div_ceil(step) * step);
        let height = |count: usize| (BOTTOM - TOP) * units(count) / top;
        let every = [1, 2, 5, 10].into_iter().find(|years| slot * f64::from(*years) >= YEAR);
        let bar = |(at, (year, deposits, _)): (usize, &(i16, usize, usize))| {
            let (start, tall) = (LEFT + slot * units(at), height(*deposits));
            let (x, width) = (start + slot * GAP / 2.0, slot * (1.0 - GAP));
            let has_figure = *deposits > 0 && slot >= FIGURE;
            Bar {
                x: across(if right_to_left { x + width } else { x }),
                y: told(BOTTOM - tall),
                width: told(width),
                height: told(tall),
                middle: across(start + slot / 2.0),
                above: told(BOTTOM - tall - 5.0),
                figure: if has_figure { deposits.to_string() } else { String::new() },
                year: match year % every.unwrap_or(20) {
                    0 => year.to_string(),
                    _ => String::new(),
                },
            }
        };
        let line = |count: usize| Line {
            y: told(BOTTOM - height(count)),
            label_x: across(LEFT / 2.0),
            label_y: told(BOTTOM - height(count) + 4.0),
            figure: count.to_string(),
        };
        Self {
            bars: years.iter().enumerate().map(bar).collect(),
            grid: (1..=most.div_ceil(step)).map(|times| line(times * step)).collect(),
            rows: years.iter().map(|(year, some, all)| (year.to_string(), *some, *all)).collect(),
        }
    }
}

/// The distance of the lines, so that there are at most four.
fn step(most: usize) -> usize {
    let even = [1, 2, 5, 10, 20, 50];
    even.into_iter().find(|step| most.div_ceil(*step) <= 4).unwrap_or(100)
}

fn units(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn told(length: f64) -> String {
    format!("{length:.1}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEARS: [(i16, usize, usize); 4] =
        [(2003, 10, 10), (2004, 0, 10), (2005, 7, 17), (2006, 1, 18)];

    #[test]
    fn right_to_left_is_the_mirror_of_left_to_right() {
        let (ltr, rtl) = (Deposits::new(&YEARS, false), Deposits::new(&YEARS, true));
        let number = |text: &str| text.parse::<f64>().unwrap();
        for (one, other) in ltr.bars.iter().zip(&rtl.bars) {
            let end = number(&one.x) + number(&one.width);
            assert!((number(&other.x) - (WIDE - end)).abs() < 0.2, "{} {}", one.x, other.x);
            assert!((number(&other.middle) - (WIDE - number(&one.middle))).abs() < 0.2);
            assert_eq!((&one.y, &one.height), (&other.y, &other.height));
        }
        assert!(number(&rtl.bars[0].x) > number(&rtl.bars[3].x), "the first year is on the right");
    }

    #[test]
    fn a_bar_is_as_tall_as_its_deposits() {
        let picture = Deposits::new(&YEARS, false);
        assert_eq!(picture.grid.len(), 2, "lines at 5 and 10");
        assert_eq!(picture.bars[0].y, picture.grid[1].y);
        assert_eq!((picture.bars[1].height.as_str(), picture.bars[1].figure.as_str()), ("0.0", ""));
        assert_eq!(picture.bars[2].figure, "7");
    }

    #[test]
    fn years_do_not_run_into_each_other() {
        let years: Vec<_> = (2001..=2030).map(|year| (year, 1, 1)).collect();
        let picture = Deposits::new(&years, false);
        let shown: Vec<_> = picture.bars.iter().filter(|bar| !bar.year.is_empty()).collect();
        assert_eq!(shown.len(), 6, "every fifth");
        assert!(Deposits::new(&[], false).bars.is_empty());
    }
}
