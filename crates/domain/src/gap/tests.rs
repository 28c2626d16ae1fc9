//! Tables and properties of the gap analysis.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::{
    chapter::Chapter,
    questionnaire::definition::{Field, FieldName},
};

fn question(id: &str, chapter: &str, strength: Strength, kind: QuestionKind) -> Question {
    Question {
        id: id.parse().unwrap(),
        chapter: Chapter::from_slug(chapter).unwrap(),
        kind,
        paragraph: None,
        strength: Some(strength),
        when: None,
        see: Vec::new(),
        table: None,
        authorities: false,
        checks: Vec::new(),
    }
}

fn questionnaire() -> Questionnaire {
    let lacking = Some(r#"status in ("partly", "no")"#.parse().unwrap());
    let form = Form {
        fields: vec![
            Field { name: FieldName::Reasons, when: lacking.clone() },
            Field { name: FieldName::Assistance, when: lacking },
        ],
        assistance_types: vec!["training".into(), "equipment".into()],
        priorities: Vec::new(),
    };
    let must = |id, chapter| question(id, chapter, Strength::Must, QuestionKind::Provision);
    let questions = vec![
        question("g", "general", Strength::Must, QuestionKind::Text),
        must("a", "untoc-5"),
        question("b", "untoc-5", Strength::May, QuestionKind::Provision),
        question("t", "untoc-5", Strength::Must, QuestionKind::Text),
        must("c", "untoc-6"),
        must("d", "firearms-5"),
    ];
    Questionnaire::new(questions, form).unwrap()
}

fn needs(kinds: &[&str]) -> Vec<Assistance> {
    let need = |kind: &&str| Assistance {
        kind: (*kind).to_owned(),
        description: "what is needed".to_owned(),
        ..Assistance::default()
    };
    kinds.iter().map(need).collect()
}

fn answer(status: Option<Status>, kinds: &[&str]) -> AnswerContent {
    AnswerContent { status, assistance: needs(kinds), ..AnswerContent::default() }
}

fn analyse(
    answers: &[(&str, AnswerContent)],
    under_review: &[&str],
    sees: impl Fn(&Question) -> bool,
) -> GapAnalysis {
    let answers: Vec<_> = answers.iter().map(|(id, one)| (id.parse().unwrap(), one)).collect();
    let instruments: BTreeSet<InstrumentId> =
        under_review.iter().map(|id| id.parse().unwrap()).collect();
    let situation = Situation {
        under_review: instruments.clone(),
        parties: instruments,
        reviewed_before: false,
        answers: answers.iter().map(|(id, one)| (id, *one)).collect(),
    };
    GapAnalysis::new(&questionnaire(), &situation, sees)
}

fn standings(analysis: &GapAnalysis) -> Vec<String> {
    let told = |one: &Provision| format!("{} {}", one.question.id, one.standing);
    let article = |one: &ArticleGap| {
        let list: Vec<_> = one.provisions.iter().map(told).collect();
        format!("{}: {}", one.article.slug(), list.join(", "))
    };
    analysis.articles.iter().map(article).collect()
}

#[test]
fn an_answer_stands_by_its_status_and_by_how_strongly_the_provision_binds() {
    use Standing::*;
    for (status, must, may) in [
        (Some(Status::Yes), InPlace, InPlace),
        (Some(Status::Partly), Partly, Partly),
        (Some(Status::No), NotInPlace, NotUsed),
        (None, NotAnswered, NotAnswered),
    ] {
        assert_eq!(Standing::of(status, Some(Strength::Must)), must, "{status:?}");
        assert_eq!(Standing::of(status, Some(Strength::Consider)), must, "{status:?}");
        assert_eq!(Standing::of(status, None), must, "{status:?}");
        assert_eq!(Standing::of(status, Some(Strength::May)), may, "{status:?}");
    }
    let gaps: Vec<_> = Standing::ALL.into_iter().filter(|one| one.is_gap()).collect();
    assert_eq!(gaps, [Partly, NotInPlace]);
}

#[test]
fn provisions_stand_under_their_articles_and_texts_are_left_out() {
    let given = [
        ("g", answer(None, &[])),
        ("a", answer(Some(Status::Partly), &[])),
        ("b", answer(Some(Status::No), &[])),
        ("d", answer(Some(Status::Yes), &[])),
    ];
    let analysis = analyse(&given, &["untoc", "firearms"], |_| true);
    assert_eq!(
        standings(&analysis),
        ["untoc-5: a partly, b not-used", "untoc-6: c not-answered", "firearms-5: d in-place"]
    );
    let five = &analysis.articles[0];
    assert_eq!((five.count(Standing::Partly), five.count(Standing::InPlace)), (1, 0));
}

#[test]
fn what_is_not_under_review_or_not_the_readers_is_not_there() {
    let articles = |analysis: &GapAnalysis| {
        analysis.articles.iter().map(|one| one.article.slug()).collect::<Vec<_>>()
    };
    assert_eq!(articles(&analyse(&[], &["untoc"], |_| true)), ["untoc-5", "untoc-6"]);
    let ministry = analyse(&[], &["untoc"], |question| question.chapter.slug() == "untoc-6");
    assert_eq!(articles(&ministry), ["untoc-6"]);
    let single = analyse(&[], &["untoc"], |question| question.id.as_str() == "b");
    assert_eq!(standings(&single), ["untoc-5: b not-answered"]);
    assert!(analyse(&[], &["untoc"], |_| false).articles.is_empty());
}

#[test]
fn a_status_taken_back_hides_the_needs_that_it_called_for() {
    let given =
        [("a", answer(Some(Status::Yes), &["training"])), ("c", answer(None, &["training"]))];
    let analysis = analyse(&given, &["untoc"], |_| true);
    assert_eq!(analysis.needs().count(), 0);
}

#[test]
fn needs_stand_under_their_type() {
    let given = [
        ("a", answer(Some(Status::Partly), &["equipment", "", "advice-of-old"])),
        ("c", answer(Some(Status::No), &["training", "equipment"])),
    ];
    let (analysis, questionnaire) = (analyse(&given, &["untoc"], |_| true), questionnaire());
    let told: Vec<(String, Vec<String>)> = analysis
        .needs_by_type(questionnaire.form())
        .into_iter()
        .map(|(kind, list)| {
            let slugs = list.iter().map(|need| need.article.slug()).collect();
            (kind.to_owned(), slugs)
        })
        .collect();
    let expected: [(&str, &[&str]); 4] = [
        ("training", &["untoc-6"]),
        ("equipment", &["untoc-5", "untoc-6"]),
        ("advice-of-old", &["untoc-5"]),
        ("", &["untoc-5"]),
    ];
    let expected: Vec<(String, Vec<String>)> = expected
        .iter()
        .map(|(kind, slugs)| ((*kind).to_owned(), slugs.iter().map(|s| (*s).to_owned()).collect()))
        .collect();
    assert_eq!(told, expected);
    assert_eq!(analysis.articles[0].needs(), 3);
}

fn themes() -> Themes {
    let theme = |id: &str, articles: &[&str]| Theme {
        id: id.parse().unwrap(),
        articles: articles.iter().map(|text| text.parse().unwrap()).collect(),
    };
    let list = vec![
        theme("crimes", &["untoc/5", "untoc/6"]),
        theme("courts", &["untoc/11"]),
        theme("laundering", &["untoc/6"]),
    ];
    Themes { list, cycles: Vec::new() }
}

#[test]
fn articles_stand_under_all_their_themes_and_none_is_lost() {
    let (analysis, themes) = (analyse(&[], &["untoc", "firearms"], |_| true), themes());
    let told: Vec<String> = analysis
        .by_theme(&themes)
        .into_iter()
        .map(|(theme, articles)| {
            let slugs: Vec<_> = articles.iter().map(|one| one.article.slug()).collect();
            format!("{}: {}", theme.map_or("none", ThemeId::as_str), slugs.join(" "))
        })
        .collect();
    assert_eq!(told, ["crimes: untoc-5 untoc-6", "laundering: untoc-6", "none: firearms-5"]);
}

#[test]
fn it_is_narrowed_to_an_instrument_a_theme_or_both() {
    let check = |instrument: Option<&str>, theme: Option<&str>, expected: &[&str]| {
        let (all, themes) = (analyse(&[], &["untoc", "firearms"], |_| true), themes());
        let instrument = instrument.map(|id| id.parse().unwrap());
        let theme = theme.and_then(|id| themes.get(&id.parse().unwrap()));
        let left = all.narrowed(instrument.as_ref(), theme);
        let slugs: Vec<_> = left.articles.iter().map(|one| one.article.slug()).collect();
        assert_eq!(slugs, expected, "{instrument:?} {theme:?}");
    };
    check(None, None, &["untoc-5", "untoc-6", "firearms-5"]);
    check(Some("firearms"), None, &["firearms-5"]);
    check(None, Some("laundering"), &["untoc-6"]);
    check(Some("firearms"), Some("laundering"), &[]);
}

fn any_answer() -> impl Strategy<Value = AnswerContent> {
    let status = prop::option::of(prop::sample::select(Status::ALL.to_vec()));
    let kinds = prop::collection::vec(prop::sample::select(vec!["training", "", "x"]), 0..3);
    (status, kinds).prop_map(|(status, kinds)| answer(status, &kinds))
}

proptest! {
    #[test]
    fn every_provision_is_counted_once_and_every_need_listed_once(
        given in prop::collection::vec((prop::sample::select(vec!["a", "b", "c", "d"]), any_answer()), 0..6),
    ) {
        let analysis = analyse(&given, &["untoc", "firearms"], |_| true);
        for one in &analysis.articles {
            let counted: usize = Standing::ALL.into_iter().map(|each| one.count(each)).sum();
            prop_assert_eq!(counted, one.provisions.len());
        }
        let questionnaire = questionnaire();
        let grouped: usize =
            analysis.needs_by_type(questionnaire.form()).iter().map(|(_, list)| list.len()).sum();
        let of_articles: usize = analysis.articles.iter().map(ArticleGap::needs).sum();
        prop_assert_eq!(grouped, analysis.needs().count());
        prop_assert_eq!(grouped, of_articles);
    }
}
