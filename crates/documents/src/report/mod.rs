//! Composes the country review report and its executive summary by the blueprint (M37).

mod answer;
mod composer;
mod content;
mod finding;
mod front;
mod process;
mod ratification;
mod teller;
mod told;
mod written;

pub use content::{
    AnswerContent, BindingAct, Expert, FindingContent, InstrumentContent, MeasureContent,
    NeedContent, Passage, ProcessContent, Publication, ReportContent, SectionContent, Stage,
    TableContent, TreatyParagraph, TreatyText, Visit, VisitKind, Writing,
};

pub use told::{Piece, Told};

use omnibus_domain::report::SectionKind;
use omnibus_words::Words;

use crate::model::{Block, Document, DocumentKind, Heading};
use composer::Composer;

pub use composer::heading;
pub(crate) use composer::numbering;

/// The whole country review report, in the language of `words`, which must know the content pack's words.
pub fn compose(content: &ReportContent, words: &Words) -> Document {
    let sections: Vec<_> = content.sections.iter().collect();
    document(DocumentKind::CountryReview, content, &sections, words)
}

/// The executive summary as a document of its own (¶35): the sections below its heading.
pub fn compose_summary(content: &ReportContent, words: &Words) -> Document {
    let mut after =
        content.sections.iter().skip_while(|section| section.place.kind != SectionKind::Summary);
    let level = after.next().map_or(0, |heading| heading.place.level);
    let sections: Vec<_> = after.take_while(|section| section.place.level > level).collect();
    document(DocumentKind::ExecutiveSummary, content, &sections, words)
}

/// A section by itself, for a page that has something to say or to ask between sections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub heading: Heading,
    /// What stands below it. Paragraphs are counted through the whole report.
    pub blocks: Vec<Block>,
}

/// The country review report section by section, in the order of [`ReportContent::sections`].
pub fn parts(content: &ReportContent, words: &Words) -> Vec<Part> {
    let mut composer = Composer::new(content, words, 0);
    content
        .sections
        .iter()
        .map(|section| {
            composer.body(section);
            let heading = heading(&section.place, &content.state, words);
            Part { heading, blocks: composer.take() }
        })
        .collect()
}

/// What the review itself says in a section now, whatever was told or written before.
pub fn tell(content: &ReportContent, section: &SectionContent, words: &Words) -> Told {
    teller::tell(content, section, words)
}

fn document(
    kind: DocumentKind,
    content: &ReportContent,
    sections: &[&SectionContent],
    words: &Words,
) -> Document {
    let outermost = sections.iter().map(|section| section.place.level).min().unwrap_or(1);
    let mut composer = Composer::new(content, words, outermost - 1);
    for (index, section) in sections.iter().enumerate() {
        if is_shown(content, section, &sections[index + 1..]) {
            composer.section(section);
        }
    }
    Document {
        language: words.locale(),
        masthead: front::masthead(kind, content, words),
        title: front::title(content, words),
        short_title: front::short_title(kind, content, words),
        page_head: front::page_head(kind, content, words),
        status_note: Some(front::status(content, words)),
        notices: front::notices(kind, content, words),
        contents: (kind == DocumentKind::CountryReview).then(|| front::contents(words)),
        blocks: composer.finish(),
    }
}

/// A heading alone is left out of a partial publication if no text follows it at a deeper level.
fn is_shown(content: &ReportContent, section: &SectionContent, after: &[&SectionContent]) -> bool {
    let partial = matches!(content.publication, Publication::Part { .. });
    let deeper = after.iter().take_while(|next| next.place.level > section.place.level);
    !partial || section.place.has_text() || deeper.into_iter().any(|next| next.place.has_text())
}
