//! Sections (b) to (e) of an article, and those of the executive summary: the experts' findings (M32).

use omnibus_words::Arg;

use super::{
    content::{FindingContent, Writing},
    teller::Teller,
};
use crate::text::{Emphasis, Text, lines};

impl Teller<'_> {
    pub(super) fn findings(&mut self, findings: &[FindingContent]) {
        let mut article = None;
        for finding in findings {
            if finding.article.is_some() && finding.article != article {
                article.clone_from(&finding.article);
                let name = finding.article.as_ref().map(|article| self.article_name(article));
                self.lead(Text::new(name.unwrap_or_default()).with(Emphasis::Strong));
            }
            self.finding(finding);
        }
    }

    fn finding(&mut self, finding: &FindingContent) {
        if let Some(reviewer) = &finding.reviewer {
            let by = self.words.with("blueprint-finding-by", &[("reviewer", Arg::from(reviewer))]);
            self.lead(Text::new(by).with(Emphasis::Italic));
        }
        self.writing(&finding.body);
        let reasons = self.words.get("blueprint-finding-reasons");
        self.below(reasons, finding.reasons.as_ref());
        let comment = self.words.with("blueprint-finding-comment", &[("state", self.state())]);
        self.below(comment, finding.comment.as_ref());
    }

    fn below(&mut self, heading: String, writing: Option<&Writing>) {
        let Some(writing) = writing.filter(|writing| lines(&writing.text).next().is_some()) else {
            return;
        };
        self.lead(Text::new(heading).with(Emphasis::Italic));
        self.writing(writing);
    }
}
