//! Invented content for tests: a review of Northland by Isla Verde and Riverside, as long as wanted.

use std::{path::Path, sync::Arc};

use jiff::{civil::date, tz::TimeZone};
use omnibus_documents::report::{
    AnswerContent, BindingAct, Expert, FindingContent, InstrumentContent, MeasureContent,
    NeedContent, Passage, ProcessContent, Publication, ReportContent, SectionContent, Stage,
    TableContent, TreatyParagraph, TreatyText, Visit, VisitKind, Writing,
};
use omnibus_domain::{
    id::InstrumentId,
    instrument::{ArticleRef, InstrumentKind},
    locale::Locale,
    report::{Blueprint, FindingKind, Placed, Repeat, SectionKind, Template},
};
use omnibus_words::{Catalog, Source, Words, interface_sources};

/// The words of the program and of the content pack.
pub fn words(language: Locale) -> Words {
    let mut sources = interface_sources();
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/untoc/words");
    for locale in Locale::ALL {
        let files = std::fs::read_dir(pack.join(locale.code())).into_iter().flatten().flatten();
        sources.extend(files.map(|file| Source {
            locale,
            path: file.path().display().to_string(),
            text: std::fs::read_to_string(file.path()).expect("a readable file"),
        }));
    }
    let catalog = Catalog::new(&sources, TimeZone::UTC).expect("files without errors");
    Words::new(Arc::new(catalog), language)
}

/// A report on `articles` articles of four instruments, agreed on, in `language`.
pub fn sample(language: Locale, articles: u16) -> ReportContent {
    let (sections, instruments) = sections(language, articles);
    ReportContent {
        state: name("Northland", language),
        reviewers: vec![name("Isla Verde", language), name("Riverside", language)],
        cycle: Some("2026–2030".into()),
        symbol: Some("CTOC/COP/WG.10/2027/CRP.3".into()),
        date: date(2027, 3, 15),
        original: language,
        stage: Stage::Agreed { on: date(2027, 3, 12) },
        publication: Publication::Confidential,
        instruments,
        process: process(language),
        sections,
    }
}

/// What the sample says in a language; long enough to fill lines.
pub fn prose(language: Locale) -> &'static str {
    match language {
        Locale::Ar => {
            "تجرّم المادة 210 من قانون العقوبات المشاركة في جماعة إجرامية منظمة، وتعاقب عليها بالسجن مدة لا تقل عن خمس سنوات. وقد طبّقت المحاكم هذا النص في 14 قضية بين عامي 2022 و2025، وصدرت أحكام بالإدانة في 9 منها."
        }
        Locale::En => {
            "Article 210 of the Criminal Code makes participation in an organized criminal group an offence punishable by imprisonment of at least five years. The courts applied the provision in 14 cases between 2022 and 2025, of which 9 ended in a conviction."
        }
        Locale::Es => {
            "El artículo 210 del Código Penal tipifica la participación en un grupo delictivo organizado y la castiga con una pena de prisión de al menos cinco años. Los tribunales aplicaron la disposición en 14 causas entre 2022 y 2025."
        }
        Locale::Fr => {
            "L’article 210 du Code pénal érige en infraction la participation à un groupe criminel organisé, passible d’un emprisonnement d’au moins cinq ans. Les tribunaux ont appliqué cette disposition dans 14 affaires entre 2022 et 2025."
        }
        Locale::Ru => {
            "Статья 210 Уголовного кодекса признает участие в организованной преступной группе преступлением, наказуемым лишением свободы на срок не менее пяти лет. В 2022–2025 годах суды применили это положение в 14 делах."
        }
        Locale::Zh => {
            "《刑法》第210条将参加有组织犯罪集团定为犯罪，处五年以上有期徒刑。2022年至2025年期间，法院在14起案件中适用了该条规定，其中9起案件作出了有罪判决。"
        }
    }
}

fn name(english: &str, language: Locale) -> String {
    let arabic = language == Locale::Ar;
    match (english, language) {
        ("Northland", _) if arabic => "نورثلاند",
        ("Isla Verde", _) if arabic => "إيسلا فيردي",
        (_, _) if arabic => "ريفرسايد",
        ("Northland", Locale::Zh) => "北原国",
        ("Isla Verde", Locale::Zh) => "绿岛国",
        (_, Locale::Zh) => "河滨国",
        ("Northland", Locale::Ru) => "Нортландия",
        ("Isla Verde", Locale::Ru) => "Исла-Верде",
        (_, Locale::Ru) => "Риверсайд",
        (english, _) => english,
    }
    .to_owned()
}

fn writing(text: &str, language: Locale) -> Writing {
    Writing { text: text.to_owned(), language }
}

const KINDS: [(&str, InstrumentKind, u16); 4] = [
    ("untoc", InstrumentKind::Convention, 41),
    ("trafficking", InstrumentKind::Protocol, 20),
    ("smuggling", InstrumentKind::Protocol, 25),
    ("firearms", InstrumentKind::Protocol, 21),
];

fn sections(language: Locale, articles: u16) -> (Vec<SectionContent>, Vec<InstrumentContent>) {
    let mut left = articles;
    let mut under_review: Vec<ArticleRef> = Vec::new();
    for (id, _, count) in KINDS {
        let instrument: InstrumentId = id.parse().expect("an identifier");
        let first = if count > 5 && left < count { 5 } else { 1 };
        let numbers = (first..=count).take(left.into());
        let before = under_review.len();
        under_review
            .extend(numbers.map(|number| ArticleRef { instrument: instrument.clone(), number }));
        left -= u16::try_from(under_review.len() - before).expect("few articles");
    }
    let instruments: Vec<_> =
        KINDS.iter().map(|(id, kind, _)| (id.parse().expect("an identifier"), *kind)).collect();
    let placed = blueprint().place(&instruments, &under_review);
    let sections = placed.into_iter().map(|place| section(place, language)).collect();
    (sections, instruments.iter().map(|(id, _)| instrument(id)).collect())
}

fn instrument(id: &InstrumentId) -> InstrumentContent {
    let accession = id.as_str() == "firearms";
    InstrumentContent {
        id: id.clone(),
        signed: (!accession).then(|| date(2000, 12, 12)),
        bound: Some(BindingAct {
            act: if accession { "accession" } else { "ratification" }.into(),
            on: date(2004, 5, 7),
        }),
    }
}

fn process(language: Locale) -> ProcessContent {
    let expert = |person: &str, state: &str, position: &str| Expert {
        name: person.into(),
        state: name(state, language),
        position: position.into(),
    };
    ProcessContent {
        response_on: Some(date(2026, 11, 20)),
        means: vec!["videoconference".into(), "email".into(), "written-questions".into()],
        experts: vec![
            expert("Inés Marbella", "Isla Verde", "Fiscal, Ministerio Público"),
            expert("Paul Okonjo-Lind", "Riverside", "Head of the Treaty Division"),
        ],
        stakeholders: vec!["Ministry of Justice".into(), "Bar Association".into()],
        visit: Some(Visit {
            kind: VisitKind::Country,
            from: date(2027, 1, 18),
            to: date(2027, 1, 22),
        }),
    }
}

fn section(place: Placed, language: Locale) -> SectionContent {
    let article = place.article.clone();
    let kind = place.kind.clone();
    let mut section = SectionContent { agreed: true, ..SectionContent::new(place) };
    let number = article.as_ref().map_or(0, |article| article.number);
    match kind {
        SectionKind::ArticleText => section.treaty_text = Some(treaty(number)),
        SectionKind::Information => {
            section.answers =
                vec![answer(language, "1 (a) (i)", "yes"), answer(language, "2", "partly")];
        }
        SectionKind::Findings(kind) => section.findings = findings(kind, number, language),
        SectionKind::LegalSystem => {
            section.passages = vec![Passage {
                lead: Some("blueprint-legal-system-kind".into()),
                body: writing(prose(language), language),
            }];
        }
        _ => {}
    }
    section
}

/// Always in English: in other languages the report shows it as it is, and says so.
fn treaty(number: u16) -> TreatyText {
    let opening = format!(
        "1. This sentence stands for paragraph 1 of article {number} in tests; it is long enough to run over the line and to show how the text is set in:"
    );
    let paragraphs = [
        (0, &*opening),
        (1, "(a) A first obligation, which has two parts:"),
        (2, "(i) The first part:"),
        (3, "a. A first condition;"),
        (3, "b. A second condition;"),
        (2, "(ii) The second part;"),
        (1, "(b) A second obligation."),
        (0, "2. This sentence stands for paragraph 2."),
    ];
    let paragraph = |(depth, text): (u8, &str)| TreatyParagraph { depth, text: text.to_owned() };
    TreatyText { language: Locale::En, paragraphs: paragraphs.map(paragraph).to_vec() }
}

fn findings(kind: FindingKind, number: u16, language: Locale) -> Vec<FindingContent> {
    if kind == FindingKind::Challenge && number % 3 == 1 {
        return Vec::new();
    }
    let foreign = kind == FindingKind::GoodPractice && language == Locale::Ar;
    let language = if foreign { Locale::Fr } else { language };
    vec![FindingContent {
        article: (number == 0).then(|| "untoc/5".parse().expect("an article")),
        reviewer: None,
        body: writing(prose(language), language),
        reasons: (kind == FindingKind::Challenge).then(|| writing(prose(language), language)),
        comment: None,
    }]
}

fn answer(language: Locale, number: &str, status: &str) -> AnswerContent {
    let partly = status == "partly";
    let text = |wanted: bool| wanted.then(|| writing(prose(language), language));
    AnswerContent {
        place: Some(number.parse().expect("a place in an article")),
        strength: Some("must".into()),
        question: prose(language).split_inclusive(['.', '。', '،']).next().unwrap_or("").into(),
        status: Some(status.into()),
        measures: vec![MeasureContent {
            title: writing("Loi no 2019-44 relative à la criminalité organisée", Locale::Fr),
            article: "210 (2)".into(),
            date: "2019".into(),
            link: "https://laws.northland.example/official-journal/2019/criminal-code".into(),
            text: text(true),
            files: vec!["criminal-code.pdf".into()],
        }],
        application: text(true),
        tables: vec![TableContent {
            title: "table-criminal-justice".into(),
            columns: ["table-criminal-justice.row", "table-criminal-justice-cases"]
                .map(str::to_owned)
                .into(),
            rows: [("2022", "1,204"), ("2023", "87")]
                .map(|(year, cases)| vec![writing(year, language), writing(cases, language)])
                .into(),
        }],
        reasons: text(partly),
        steps: text(partly),
        needs: if partly { vec![need(language)] } else { Vec::new() },
        successes: text(!partly),
    }
}

fn need(language: Locale) -> NeedContent {
    NeedContent {
        kind: "training".into(),
        description: writing(prose(language), language),
        provider: "–".into(),
        priority: "high".into(),
    }
}

fn blueprint() -> Blueprint {
    use {FindingKind as F, InstrumentKind as I, SectionKind as K};
    let fixed = |keys: &[&str]| {
        K::Fixed(keys.iter().map(|key| format!("blueprint-introduction-{key}")).collect())
    };
    let mut templates = vec![
        one("introduction", 1, "I", fixed(&["conference", "basis", "purpose", "terms"])),
        one("process", 1, "II", K::Process),
        one("executive-summary", 1, "III", K::Summary),
        one("summary-successes", 2, "(a)", K::Findings(F::GoodPractice)),
        one("summary-challenges", 2, "(b)", K::Findings(F::Challenge)),
        one("summary-observations", 2, "(c)", K::Findings(F::Observation)),
        one("summary-assistance", 2, "(d)", K::Findings(F::AssistanceNeed)),
        one("implementation", 1, "IV", fixed(&[])),
        one("ratification", 2, "A", K::Ratification),
        one("legal-system", 2, "B", K::LegalSystem),
        one("implementation-convention", 2, "C", fixed(&[])),
    ];
    templates.extend(per_article("convention", I::Convention));
    templates.push(Template {
        repeat: Repeat::Protocol,
        instrument: Some(I::Protocol),
        ..one("implementation-protocol", 2, "D", fixed(&[]))
    });
    templates.extend(per_article("protocol", I::Protocol));
    Blueprint { templates, means: Vec::new() }
}

fn per_article(of: &str, instrument: InstrumentKind) -> Vec<Template> {
    use {FindingKind as F, SectionKind as K};
    let sections = [
        ("article", 3, "", K::ArticleText),
        ("information", 4, "(a)", K::Information),
        ("observations", 4, "(b)", K::Findings(F::Observation)),
        ("good-practices", 4, "(c)", K::Findings(F::GoodPractice)),
        ("challenges", 4, "(d)", K::Findings(F::Challenge)),
        ("assistance", 4, "(e)", K::Findings(F::AssistanceNeed)),
    ];
    let template = |(id, level, numbering, kind)| Template {
        repeat: Repeat::Article,
        instrument: Some(instrument),
        ..one(&format!("{of}-{id}"), level, numbering, kind)
    };
    sections.map(template).to_vec()
}

fn one(id: &str, level: u8, numbering: &str, kind: SectionKind) -> Template {
    Template {
        id: id.into(),
        level,
        numbering: (!numbering.is_empty()).then(|| numbering.into()),
        kind,
        repeat: Repeat::Once,
        instrument: None,
    }
}
