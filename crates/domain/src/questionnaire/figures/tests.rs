//! Tables of figures: what is read, added up and noticed.

use super::*;
use crate::{
    chapter::Chapter,
    questionnaire::{
        definition::{Parts, Question, QuestionKind, Questionnaire},
        table::{Check, Column},
    },
};

/// A table of years with persons accused and convicted, those left over, a share, a first day and a note.
fn questionnaire(rows: Rows) -> Questionnaire {
    let column = |(id, kind): (&str, ColumnKind)| Column { id: id.into(), kind };
    let left = r#"row("accused") - row("convicted")"#.parse().unwrap();
    let check = |(id, holds): (&str, &str)| Check { id: id.into(), holds: holds.parse().unwrap() };
    let table = Table {
        id: "t".into(),
        rows,
        columns: [
            ("accused", ColumnKind::Count),
            ("convicted", ColumnKind::Count),
            ("left", ColumnKind::Computed(left)),
            ("share", ColumnKind::Percent),
            ("seized", ColumnKind::Amount),
            ("from", ColumnKind::Date),
            ("note", ColumnKind::Text),
        ]
        .map(column)
        .into(),
        checks: [
            ("part", r#"row("convicted") <= row("accused")"#),
            ("late", r#"row("from") >= "2003-09-29""#),
            ("many", r#"total("accused") <= 100"#),
            ("named", r#"row("note") != "none""#),
        ]
        .map(check)
        .into(),
    };
    let question = Question {
        id: "q".parse().unwrap(),
        chapter: Chapter::from_slug("untoc-5").unwrap(),
        kind: QuestionKind::Provision,
        paragraph: None,
        strength: None,
        when: None,
        see: Vec::new(),
        table: Some("t".into()),
        authorities: false,
        checks: Vec::new(),
    };
    let parts = Parts { questions: vec![question], tables: vec![table], ..Parts::default() };
    Questionnaire::assemble(parts).unwrap()
}

fn row(label: &str, cells: &[(&str, &str)]) -> StatisticsRow {
    let cells = cells.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned()));
    StatisticsRow { label: label.into(), cells: cells.collect() }
}

fn check(given: &[StatisticsRow], totals: [&str; 5], expected: &[&str]) {
    let questionnaire = questionnaire(Rows::Years);
    let prepared = questionnaire.prepared(&questionnaire.questions()[0]).unwrap();
    let figures = Figures::new(prepared, given);
    let told = figures.totals().iter().take(5);
    let told: Vec<String> =
        told.map(|total| total.map(Number::plain).unwrap_or_default()).collect();
    assert_eq!(told, totals, "{given:?}");
    let noticed = figures.findings();
    let noticed: Vec<String> =
        noticed.iter().map(|one| format!("{} {}", one.field, one.kind.key())).collect();
    assert_eq!(noticed, expected, "{given:?}");
}

#[test]
fn columns_are_added_up_and_computed() {
    check(&[], ["", "", "", "", ""], &[]);
    let rows = [
        row(
            "2022",
            &[("accused", "1 200"), ("convicted", "٨٠٠"), ("share", "12,5"), ("gone", "x")],
        ),
        row("2023", &[("accused", "3"), ("seized", "0.25")]),
    ];
    check(&rows, ["1203", "800", "400", "", "0.25"], &["statistics table-t-check-many"]);
}

#[test]
fn figures_that_cannot_be_read_are_noticed_and_left_out() {
    let rows = [
        row("22", &[("accused", "many"), ("convicted", "-1"), ("seized", "1.234")]),
        row("2023", &[("accused", "1.5"), ("share", "101"), ("seized", "ton"), ("from", "soon")]),
        row("2023", &[("accused", "4")]),
    ];
    check(
        &rows,
        ["4", "", "", "", ""],
        &[
            "statistics-0-label noticed-year-unreadable",
            "statistics-0-cell-accused noticed-count-unreadable",
            "statistics-0-cell-convicted noticed-count-unreadable",
            "statistics-0-cell-seized noticed-number-ambiguous",
            "statistics-1-cell-accused noticed-count-unreadable",
            "statistics-1-cell-share noticed-percent-outside",
            "statistics-1-cell-seized noticed-number-unreadable",
            "statistics-1-cell-from noticed-date-unreadable",
            "statistics-2-label noticed-year-twice",
        ],
    );
}

#[test]
fn checks_look_only_where_everything_has_been_given() {
    let rows = [
        row("2020", &[("convicted", "5")]),
        row("2021", &[("convicted", "5"), ("accused", "4"), ("from", "2003"), ("note", "none")]),
        row("2022", &[("convicted", "5"), ("accused", "5"), ("from", "2002"), ("note", "some")]),
    ];
    check(
        &rows,
        ["9", "15", "-1", "", ""],
        &[
            "statistics-1-cell-accused table-t-check-part",
            "statistics-2-cell-from table-t-check-late",
            "statistics-1-cell-note table-t-check-named",
        ],
    );
}

#[test]
fn a_row_has_a_name() {
    let questionnaire = questionnaire(Rows::Named);
    let prepared = questionnaire.prepared(&questionnaire.questions()[0]).unwrap();
    let given = [row("Extradition", &[("accused", "1")]), row(" ", &[("accused", "1")])];
    let noticed = Figures::new(prepared, &given).findings();
    let noticed: Vec<&str> = noticed.iter().map(|one| one.kind.key()).collect();
    assert_eq!(noticed, ["noticed-row-name-missing"]);
}
