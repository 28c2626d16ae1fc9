//! Writes the sample report to a folder, to be looked at: `cargo run --example look -- FOLDER LANGUAGE ARTICLES`.

#[path = "../tests/documents/sample.rs"]
mod sample;

use std::{env, error::Error, fs, path::PathBuf, time::Instant};

use jiff::Timestamp;
use omnibus_documents::{docx, html, pdf, report};
use omnibus_domain::locale::Locale;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let language: Locale = arguments.next().ok_or("which language?")?.parse()?;
    let articles = arguments.next().ok_or("how many articles?")?.parse()?;
    let (content, words) = (sample::sample(language, articles), sample::words(language));
    fs::create_dir_all(&folder)?;
    let documents = [
        ("report", report::compose(&content, &words)),
        ("summary", report::compose_summary(&content, &words)),
    ];
    pdf::load_fonts();
    for (name, document) in documents {
        let file = |ending: &str| folder.join(format!("{name}-{language}.{ending}"));
        let start = Instant::now();
        fs::write(file("docx"), docx::write(&document, Timestamp::UNIX_EPOCH)?)?;
        let docx = start.elapsed();
        fs::write(file("html"), html::write(&document)?)?;
        let start = Instant::now();
        let pdf = pdf::write(&document, Timestamp::UNIX_EPOCH)?;
        println!(
            "{name}: DOCX in {docx:?}, PDF in {:?}: {} pages, PDF/UA {}",
            start.elapsed(),
            pdf.pages,
            pdf.accessible
        );
        fs::write(file("pdf"), pdf.bytes)?;
    }
    Ok(())
}
