//! The gap analysis to be sorted and filtered: provisions, assistance needed, articles, and what it is.

use omnibus_domain::{
    gap::{ArticleGap, Need, Provision, Standing},
    instrument::ArticleRef,
};
use omnibus_words::Words;

use super::{GapContent, Teller};
use crate::workbook::{
    Sheet,
    SheetCell::{self, Count, Written},
    SheetColumn, Workbook,
};

/// The gap analysis as a workbook, in the language of `words`, which must know the content pack's words.
pub fn workbook(content: &GapContent, words: &Words) -> Workbook {
    let teller = Teller { content, words };
    Workbook {
        language: words.locale(),
        title: teller.title(),
        cut: words.get("gap-cell-cut"),
        sheets: vec![teller.provisions(), teller.assistance(), teller.articles(), teller.about()],
    }
}

fn words(text: impl Into<String>) -> SheetCell {
    SheetCell::Words(text.into())
}

impl Teller<'_> {
    fn sheet(&self, name: &str, columns: &[(&str, u16)], rows: Vec<Vec<SheetCell>>) -> Sheet {
        let column = |(key, width): &(&str, u16)| SheetColumn::new(self.words.get(key), *width);
        Sheet { name: self.words.get(name), columns: columns.iter().map(column).collect(), rows }
    }

    fn provisions(&self) -> Sheet {
        let columns = [
            ("gap-column-instrument", 24),
            ("gap-column-article", 9),
            ("gap-column-title", 28),
            ("gap-column-themes", 28),
            ("gap-column-paragraph", 11),
            ("gap-column-strength", 14),
            ("gap-column-provision", 60),
            ("gap-column-standing", 18),
            ("gap-difficulties", 48),
            ("gap-steps", 48),
            ("gap-column-needs", 12),
        ];
        let articles = self.content.analysis.articles.iter();
        let rows = articles.flat_map(|one| {
            one.provisions.iter().map(|provision| self.provision(&one.article, provision))
        });
        self.sheet("gap-sheet-provisions", &columns, rows.collect())
    }

    /// The instrument, the number and the title of an article.
    fn place(&self, article: &ArticleRef) -> [SheetCell; 3] {
        [
            words(self.instrument(&article.instrument)),
            Count(article.number.into()),
            words(self.words.get(&article.title_key())),
        ]
    }

    fn provision(&self, article: &ArticleRef, provision: &Provision) -> Vec<SheetCell> {
        let content = &provision.content;
        let of_provision = [
            words(self.themes(article)),
            words(self.paragraph(provision)),
            words(self.strength(provision)),
            words(self.words.get(provision.question.id.as_str())),
            words(self.words.get(&format!("gap-standing-{}", provision.standing))),
            Written(content.reasons.clone(), content.language),
            Written(content.steps.clone(), content.language),
            Count(provision.needs().count()),
        ];
        self.place(article).into_iter().chain(of_provision).collect()
    }

    fn assistance(&self) -> Sheet {
        let columns = [
            ("gap-column-type", 28),
            ("gap-column-priority", 12),
            ("gap-column-needed", 60),
            ("gap-column-provider", 32),
            ("gap-column-instrument", 24),
            ("gap-column-article", 9),
            ("gap-column-title", 28),
            ("gap-column-paragraph", 11),
        ];
        let groups = self.content.analysis.needs_by_type(&self.content.form);
        let rows = groups.iter().flat_map(|(_, needs)| needs).map(|need| self.need(need));
        self.sheet("gap-sheet-assistance", &columns, rows.collect())
    }

    fn need(&self, one: &Need<'_>) -> Vec<SheetCell> {
        let language = one.provision.content.language;
        let said = [
            words(self.kind(&one.need.kind)),
            words(self.choice("priority", &one.need.priority)),
            Written(one.need.description.clone(), language),
            Written(one.need.provider.clone(), language),
        ];
        let paragraph = words(self.paragraph(one.provision));
        said.into_iter().chain(self.place(one.article)).chain([paragraph]).collect()
    }

    fn articles(&self) -> Sheet {
        let columns = [
            ("gap-column-instrument", 24),
            ("gap-column-article", 9),
            ("gap-column-title", 36),
            ("gap-column-themes", 36),
            ("gap-standing-in-place", 12),
            ("gap-standing-partly", 12),
            ("gap-standing-not-in-place", 12),
            ("gap-standing-not-used", 16),
            ("gap-standing-not-answered", 12),
            ("gap-column-needs", 12),
        ];
        let rows = self.content.analysis.articles.iter().map(|one| self.counted(one));
        self.sheet("gap-sheet-articles", &columns, rows.collect())
    }

    fn counted(&self, one: &ArticleGap) -> Vec<SheetCell> {
        let counts = Standing::ALL.into_iter().map(|standing| Count(one.count(standing)));
        let themes = words(self.themes(&one.article));
        let place = self.place(&one.article).into_iter().chain([themes]);
        place.chain(counts).chain([Count(one.needs())]).collect()
    }

    fn about(&self) -> Sheet {
        let lines = self.notices().into_iter().chain([self.words.get("gap-counts-explained")]);
        let rows = lines.map(|line| vec![words(line)]).collect();
        let title = SheetColumn::new(self.title(), 100);
        Sheet { name: self.words.get("gap-sheet-about"), columns: vec![title], rows }
    }
}
