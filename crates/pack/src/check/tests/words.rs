//! Words that are missing, left over, or do not say the same in all languages.

use super::*;

#[test]
fn words_that_are_missing_or_nobody_needs() {
    let missing =
        [("words/fr/questions-bees.ftl:3", "bees-2 is missing (words/en/questions-bees.ftl:4)")];
    check_fault(("words/fr/questions-bees.ftl", "bees-2 = abeilles\n", "bees-2 =\n"), &missing);
    let attribute = [("words/ru/questions-bees.ftl:4", "bees-2.guidance is missing")];
    check_fault(
        (
            "words/ru/questions-bees.ftl",
            "bees-2 = пчелы\n    .guidance = пчелы\n",
            "bees-2 = пчелы\n",
        ),
        &attribute,
    );
    let first = [("words/fr/instruments.ftl:1", "instrument-bees is missing")];
    check_fault(
        ("words/fr/instruments.ftl", "instrument-bees = abeilles\n", "instrument-bees =\n"),
        &first,
    );
    let empty = [("words/es/answer.ftl:1", "answer-status is empty")];
    check_fault(
        ("words/es/answer.ftl", "answer-status = abejas", "answer-status = { \"\" }"),
        &empty,
    );
    let surplus = [("words/zh/answer.ftl:1", "answer-colour does not exist in en")];
    check_fault(
        ("words/zh/answer.ftl", "answer-status =", "answer-colour = 蜜\nanswer-status ="),
        &surplus,
    );
    let twice = [("words/fr/answer.ftl:2", "answer-status is there twice")];
    check_fault(
        ("words/fr/answer.ftl", "answer-status =", "answer-status = abeilles\nanswer-status ="),
        &twice,
    );
    let source = [
        ("answer.toml:1", "this needs the message answer-text in words/en"),
        ("words/ar/answer.ftl:5", "answer-text does not exist in en"),
        ("words/en/answer.ftl:5", "Expected a token starting with"),
        ("words/es/answer.ftl:5", "answer-text does not exist in en"),
        ("words/fr/answer.ftl:5", "answer-text does not exist in en"),
        ("words/ru/answer.ftl:5", "answer-text does not exist in en"),
        ("words/zh/answer.ftl:5", "answer-text does not exist in en"),
    ];
    check_fault(("words/en/answer.ftl", "answer-text = bees", "answer-text"), &source);
}

#[test]
fn words_of_a_question_that_is_gone_are_found() {
    let root = tempfile::tempdir().unwrap();
    right(root.path());
    for locale in Locale::ALL {
        put(
            root.path(),
            &format!("words/{locale}/questions-wasps.ftl"),
            format!("wasps-1 = {}", word(locale)).as_bytes(),
        );
    }
    let told = told(root.path());
    assert_eq!(told, ["words/en/questions-wasps.ftl:1: wasps-1 belongs to nothing in this pack"]);
}

#[test]
fn words_that_do_not_say_the_same() {
    let blueprint = |locale, from, to, line, message| {
        let file = format!("words/{locale}/blueprint.ftl");
        let place = format!("{file}:{line}");
        check_fault((&file, from, to), &[(place.as_str(), message)]);
    };
    blueprint("fr", "{ $name } {", "{ $nom } {", 3, "$nom does not exist in en");
    blueprint("fr", "*[other]", "*[many]", 6, "must be called other");
    blueprint("fr", "[one]", "[uno]", 5, "uno is not a plural form");
    let no_default = [
        ("words/fr/blueprint.ftl:2", "blueprint-why is missing"),
        ("words/fr/blueprint.ftl:7", "must have a default variant"),
    ];
    check_fault(("words/fr/blueprint.ftl", "*[other]", "[other]"), &no_default);
    blueprint("ru", "= пчелы", "= пчелы { fact }", 1, "refers to fact");
    blueprint("ru", "= пчелы", "= пчелы { -fact }", 1, "refers to -fact");
    blueprint("ru", "= пчелы", "= пчелы { NUMBER(5) }", 1, "there is no function NUMBER");
    // Chinese has one plural form: it may show the number without choosing by it.
    check_fault(("words/zh/blueprint.ftl", "        [one] 蜜蜂 { $name }\n", ""), &[]);
    let lost = "{ $count ->\n        [one] 蜜蜂 { $name }\n       *[other] 蜜蜂 { $name } { $count }\n    }";
    blueprint("zh", lost, "蜜蜂 { $name }", 3, "does not show $count");
}

#[test]
fn words_in_another_script() {
    let script = |locale, from: &str, to: &str, message| {
        let file = format!("words/{locale}/answer.ftl");
        let place = format!("{file}:1");
        check_fault(
            (&file, &format!("answer-status = {from}"), &format!("answer-status = {to}")),
            &[(place.as_str(), message)],
        );
    };
    script("ar", "نحل", "نحل bees", "Latin text in Arabic: \"bees\"");
    script("ru", "пчелы", "bees", "not in the script");
    script("zh", "蜜蜂", "bees", "not in the script");
}
