//! The gap analysis of a State for itself: seen by its own people only, at every stage (M29).

use omnibus_documents::{Format, gap as documents, xlsx};
use omnibus_domain::{
    gap::{ArticleGap, GapAnalysis},
    id::{InstrumentId, ReviewId, ThemeId},
    instrument::ArticleRef,
    locale::Locale,
    policy::{self, Access, Actor, Seat},
    questionnaire::definition::Question,
};

use crate::{App, AppError, Result, accounts::off_thread, reviews};

/// What of the gap analysis is wanted: all of it unless an instrument or a theme is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowing {
    /// The only instrument.
    pub instrument: Option<InstrumentId>,
    /// The only theme.
    pub theme: Option<ThemeId>,
}

/// The gap analysis of a review.
#[derive(Debug)]
pub struct GapView {
    /// The person's part.
    pub access: Access,
    /// The instruments of which the person sees an article.
    pub instruments: Vec<InstrumentId>,
    /// The themes of which the person sees an article.
    pub themes: Vec<ThemeId>,
    /// What is wanted, as far as there is such a thing.
    pub narrowing: Narrowing,
    /// The provisions and needs that are wanted.
    pub analysis: GapAnalysis,
}

/// One article of the gap analysis.
#[derive(Debug)]
pub struct ArticleView {
    /// The person's part.
    pub access: Access,
    /// Its provisions and needs.
    pub gap: ArticleGap,
    /// The articles before and after that the person sees.
    pub neighbours: (Option<ArticleRef>, Option<ArticleRef>),
}

/// The formats in which the gap analysis can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapFormat {
    /// Word, to be read.
    Docx,
    /// A workbook, to be sorted and filtered.
    Xlsx,
}

impl GapFormat {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Docx, Self::Xlsx];

    /// The ending of its files, also used in addresses and message keys.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Docx => Format::Docx.ending(),
            Self::Xlsx => xlsx::ENDING,
        }
    }

    /// Its media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => Format::Docx.media_type(),
            Self::Xlsx => xlsx::MEDIA_TYPE,
        }
    }
}

/// The gap analysis: the focal point sees all provisions, a ministry those whose questions it was given.
///
/// # Errors
/// As [`policy::may_see_own_draft`]: [`AppError::NotFound`] outside the State, before and after the response was sent.
pub async fn view(app: &App, actor: &Actor, id: &ReviewId, wanted: &Narrowing) -> Result<GapView> {
    let access = app.access(actor, id).await?;
    policy::may_see_own_draft(&access)?;
    let whole = analyse(app, &access).await?;
    let known = |instrument: &InstrumentId| {
        whole.articles.iter().any(|one| one.article.instrument == *instrument)
    };
    let instruments = app.pack.instruments.iter().map(|one| one.id.clone());
    let instruments: Vec<InstrumentId> = instruments.filter(|id| known(id)).collect();
    let themes = whole.by_theme(&app.pack.themes);
    let themes: Vec<ThemeId> = themes.into_iter().filter_map(|(theme, _)| theme.cloned()).collect();
    let narrowing = Narrowing {
        instrument: wanted.instrument.clone().filter(|id| instruments.contains(id)),
        theme: wanted.theme.clone().filter(|id| themes.contains(id)),
    };
    let theme = narrowing.theme.as_ref().and_then(|id| app.pack.themes.get(id));
    let analysis = whole.narrowed(narrowing.instrument.as_ref(), theme);
    Ok(GapView { access, instruments, themes, narrowing, analysis })
}

/// One article of the gap analysis.
///
/// # Errors
/// As [`policy::may_enter`]; [`AppError::NotFound`] if nothing is asked about the article.
pub async fn article(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    article: &ArticleRef,
) -> Result<ArticleView> {
    let access = app.access(actor, id).await?;
    policy::may_enter(&access, &article.clone().into())?;
    let mut articles = analyse(app, &access).await?.articles;
    let at = articles.iter().position(|one| one.article == *article).ok_or(AppError::NotFound)?;
    let neighbour = |at: Option<usize>| at.and_then(|at| Some(articles.get(at)?.article.clone()));
    let neighbours = (neighbour(at.checked_sub(1)), neighbour(Some(at + 1)));
    Ok(ArticleView { gap: articles.swap_remove(at), neighbours, access })
}

/// The gap analysis as a file.
///
/// # Errors
/// As [`view`].
pub async fn render(
    app: &App,
    actor: &Actor,
    id: &ReviewId,
    wanted: &Narrowing,
    language: Locale,
    format: GapFormat,
) -> Result<Vec<u8>> {
    let GapView { access, narrowing, analysis, .. } = view(app, actor, id, wanted).await?;
    let participants = app.store.read().participants().await?;
    let state = participants.into_iter().find(|one| one.code == access.state);
    let content = documents::GapContent {
        state: state.ok_or(AppError::NotFound)?.name(language).to_owned(),
        date: app.today(),
        analysis,
        themes: app.pack.themes.clone(),
        form: app.pack.questionnaire.form().clone(),
        of_ministry: access.seat == Seat::Contributor,
        instrument: narrowing.instrument,
        theme: narrowing.theme,
    };
    let (words, now) = (app.words(language), app.now());
    off_thread(move || match format {
        GapFormat::Docx => {
            omnibus_documents::write(&documents::compose(&content, &words), Format::Docx, now)
        }
        GapFormat::Xlsx => xlsx::write(&documents::workbook(&content, &words), now),
    })
    .await?
    .map_err(|error| AppError::Bug(error.to_string()))
}

async fn analyse(app: &App, access: &Access) -> Result<GapAnalysis> {
    let read = app.store.read();
    let review = read.review(&access.review).await?.ok_or(AppError::NotFound)?;
    let answers = read.answers(&access.review).await?;
    let before = read.reviewed_before(&review).await?;
    let given = answers.iter().map(|one| (&one.question, &one.content));
    let situation = reviews::situation(&review.instruments, before, given);
    let sees = |one: &Question| policy::may_see_answer(access, &one.chapter, &one.id).is_ok();
    Ok(GapAnalysis::new(&app.pack.questionnaire, &situation, sees))
}
