//! Treaty texts that read and treaty texts that do not. The texts are invented.

use proptest::prelude::*;

use super::*;

const BEES: &str = "\u{FEFF}# Treaty on Bees

Whereas bees fly,

## Article 1. Purpose

1.   States shall [protect](../../bees.md) the *bees*, in\ntheir hives:

(a) By day:

(i) In the sun; or

(ii) In the rain;

a. Gladly;

(b) By night.

2\\. This is [not a link].

## Annex

No article.

## Article 2. Languages
- (a) Six;
- (b) All.

IN WITNESS WHEREOF, the keepers have signed.

Signatures
";

fn outline(text: &TreatyText) -> String {
    let mut told = String::new();
    for article in &text.articles {
        told.push_str(&format!("{} {}\n", article.number, article.title));
        for paragraph in &article.paragraphs {
            told.push_str(&format!("{}|{}\n", paragraph.indent, paragraph.text));
        }
    }
    told
}

#[test]
fn markdown_is_read() {
    let text = read(BEES.as_bytes()).unwrap();
    let expected = "1 Purpose
0|1. States shall protect the bees, in their hives:
1|(a) By day:
2|(i) In the sun; or
2|(ii) In the rain;
3|a. Gladly;
1|(b) By night.
0|2. This is [not a link].
2 Languages
1|(a) Six;
1|(b) All.
";
    assert_eq!(outline(&text), expected);
    assert_eq!(check_complete(&text, 2), Ok(()));
}

fn akoma(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act><meta><p>x</p></meta><body>\n{body}</body></act></akomaNtoso>"
    )
}

#[test]
fn akoma_ntoso_is_read() {
    let text = akoma(
        "<article eId=\"art_1\"><num>Article 1</num><heading>Purpose</heading>
         <paragraph><num>1.</num><list><intro><p>States shall protect the <i>bees</i>,
           honey &amp; w&#97;x<authorialNote><p>Not of the text.</p></authorialNote>:</p></intro>
           <point><num>(a)</num><content><p>By day;</p></content></point>
           <point><num>(b)</num><list><intro><p>By night:</p></intro>
             <point><num>(i)</num><content><p>In rain.</p></content></point></list></point>
         </list></paragraph></article>
         <akn:article xmlns:akn=\"x\"><akn:num>2.</akn:num><akn:p><![CDATA[Six < seven.]]></akn:p></akn:article>",
    );
    let expected = "1 Purpose
0|1. States shall protect the bees, honey & wax:
1|(a) By day;
1|(b) By night:
2|(i) In rain.
2 \n0|Six < seven.\n";
    assert_eq!(outline(&read(text.as_bytes()).unwrap()), expected);
}

fn articles(article: &str, expected: &str) {
    let text = akoma(&format!("<article><num>1</num>{article}</article>"));
    assert_eq!(outline(&read(text.as_bytes()).unwrap()), format!("1 \n{expected}"), "{article}");
}

#[test]
fn akoma_ntoso_loses_no_words() {
    articles(
        "<point><num>(a)</num><point><num>(i)</num><p>By day.</p></point></point>",
        "1|(a)\n2|(i) By day.\n",
    );
    articles("<point><num>(a)</num></point>", "1|(a)\n");
    articles(
        "<blockList><listIntroduction>Bees shall:</listIntroduction>
           <item><num>(a)</num><p>fly;</p></item></blockList>",
        "0|Bees shall:\n1|(a) fly;\n",
    );
    articles(
        "<paragraph><num>1.</num><list><point><num>(h)</num><p>One;</p><p>and more.</p></point>
           <point><num>(i)</num><p>Two.</p></point><wrapUp><p>All.</p></wrapUp></list></paragraph>",
        "1|(h) One;\n1|and more.\n1|(i) Two.\n0|All.\n".replace("1|(h)", "0|1.\n1|(h)").as_str(),
    );
    articles("<p>By day<eol/>and<br/>night.</p>", "0|By day and night.\n");
    articles("<p>By<authorialNote><p>No.</p></authorialNote> day.</p>", "0|By day.\n");
    articles("<table><tr><td>Bees<p>Wasps</p></td></tr></table>", "0|Bees\n0|Wasps\n");
}

#[test]
fn links_become_their_words() {
    let plain = |text: &str| {
        let text = read(format!("## Article 1. A ##\n\n{text}").as_bytes()).unwrap();
        assert_eq!(text.articles[0].title, "A");
        text.articles[0].paragraphs[0].text.clone()
    };
    assert_eq!(plain("See [bees](http://a/b_(c)) now"), "See bees now");
    assert_eq!(plain("[a] (b) [c](d [e](f)"), "[a] (b) [c](d e");
    // Many openings that nothing closes: found in one pass, or this would not end.
    assert_eq!(plain(&"[a](".repeat(500_000)).len(), 2_000_000);
}

fn refused(bytes: &[u8], expected: &str) {
    let error = read(bytes).expect_err(expected).to_string();
    assert!(error.contains(expected), "{error}");
}

#[test]
fn what_is_not_a_treaty_text_is_refused() {
    refused(b"", "no article was found");
    refused(b"# Treaty\n\nArticle 5\n", "no article was found");
    refused(b"\xff\xfe#\0", "not UTF-8 text (byte 0)");
    refused(&vec![b' '; LARGEST + 1], "at most 10000000");
    refused(akoma("").as_bytes(), "no article was found");
    refused(
        akoma("<article><num>x</num></article>").as_bytes(),
        "line 3: an article without a <num>",
    );
    refused(akoma("<article></body>").as_bytes(), "line 3");
    refused(akoma("<article><article/><article>").as_bytes(), "an article inside an article");
    refused(akoma("<p>&bomb;</p>").as_bytes(), "line 3: an entity");
    refused(
        b"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
        "document type definition",
    );
    refused("<a>".repeat(1000).as_bytes(), "nested too deep");
    refused(b"<a><b></b>", "ends before");
}

#[test]
fn every_article_must_be_there_once() {
    let article = |number, words: &str| ArticleText {
        number,
        title: String::new(),
        paragraphs: [words]
            .iter()
            .filter(|words| !words.is_empty())
            .map(|words| TextParagraph { indent: 0, text: (*words).to_owned() })
            .collect(),
    };
    let text = TreatyText {
        articles: vec![
            article(1, "x"),
            article(3, "x"),
            article(3, "y"),
            article(4, ""),
            article(9, "x"),
        ],
    };
    let error = check_complete(&text, 4).unwrap_err();
    let (missing, twice, beyond) = (vec![2, 4], vec![3], vec![9]);
    assert_eq!(error, TextError::Incomplete { missing, twice, beyond });
    assert_eq!(
        error.to_string(),
        "missing or empty articles: 2, 4; articles that are there twice: 3; articles that the instrument does not have: 9"
    );
}

proptest! {
    #[test]
    fn no_file_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes).map(|text| check_complete(&text, 3));
    }

    #[test]
    fn no_heap_of_pieces_panics(pieces in prop::collection::vec(
        prop::sample::select(&[
            "## ", "Article", "المادة", "第", "条", "十", "٥", "1", ".", " ", "\n", "\n\n", "(", ")", "i", "a", "[", "](", "\\", "*",
            "é", "<article>", "</article>", "<num>", "</num>", "<p>", "</p>", "&", ";", "amp", "<!DOCTYPE", ">", "<", "’",
        ][..]),
        0..40,
    )) {
        let _ = read(pieces.concat().as_bytes()).map(|text| check_complete(&text, 3));
    }
}
