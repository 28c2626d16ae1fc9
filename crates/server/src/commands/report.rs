//! `omnibus report`: writes the report of a review, or its executive summary, to a file.

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::{Args, ValueEnum};
use omnibus_app::{AppError, documents};
use omnibus_domain::{id::ReviewId, locale::Locale};

use super::{Place, World, open};

/// Writes the report of a review to a file.
#[derive(Debug, Args)]
pub struct Report {
    #[command(flatten)]
    place: Place,
    /// The review, as its address names it
    #[arg(long, value_name = "ID")]
    review: ReviewId,
    /// Language of headings and fixed words: ar, en, es, fr, ru or zh [default: the report's own]
    #[arg(long, value_name = "CODE")]
    language: Option<Locale>,
    /// What kind of file
    #[arg(long, value_enum)]
    format: Format,
    /// The file to write
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// The executive summary instead of the whole report
    #[arg(long)]
    summary: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Docx,
    Pdf,
    Html,
}

impl Report {
    pub(super) async fn run(&self, world: &World) -> anyhow::Result<ExitCode> {
        let app = open::app(&self.place, world, open::without_address()).await?;
        let review = app.store.read().review(&self.review).await?;
        let review = review.with_context(|| format!("there is no review {}", self.review))?;
        let kind = if self.summary { documents::Kind::Summary } else { documents::Kind::Report };
        let language = self.language.unwrap_or_else(|| review.language());
        let format = self.format.into();
        let written =
            documents::render_on_command(&app, &self.review, kind, language, format).await;
        let bytes = written.map_err(|error| match error {
            AppError::NotFound => anyhow::anyhow!("there is no review {}", self.review),
            other => other.into(),
        })?;
        fs::write(&self.output, bytes)
            .with_context(|| format!("{} cannot be written", self.output.display()))?;
        Ok(ExitCode::SUCCESS)
    }
}

impl From<Format> for omnibus_documents::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Docx => Self::Docx,
            Format::Pdf => Self::Pdf,
            Format::Html => Self::Html,
        }
    }
}
