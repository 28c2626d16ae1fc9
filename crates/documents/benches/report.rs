//! How long a report of some 150 pages takes to write, fonts already scanned.

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use omnibus_documents::{docx, pdf, report};
use omnibus_domain::locale::Locale;

#[path = "../tests/documents/sample.rs"]
mod sample;

/// Every article of the four instruments.
const ARTICLES: u16 = 107;

fn write_reports(criterion: &mut Criterion) {
    pdf::load_fonts();
    let mut group = criterion.benchmark_group("report");
    group.sample_size(10);
    for language in [Locale::En, Locale::Ar] {
        let content = sample::sample(language, ARTICLES);
        let words = sample::words(language);
        group.bench_function(format!("docx-{language}"), |bencher| {
            bencher.iter(|| docx::write(&report::compose(&content, &words), Timestamp::UNIX_EPOCH));
        });
        let document = report::compose(&content, &words);
        let pages = pdf::write(&document, Timestamp::UNIX_EPOCH).map(|pdf| pdf.pages);
        println!("{language}: {pages:?} pages");
        group.bench_function(format!("pdf-{language}"), |bencher| {
            bencher.iter(|| pdf::write(&report::compose(&content, &words), Timestamp::UNIX_EPOCH));
        });
    }
    group.finish();
}

criterion_group!(benches, write_reports);
criterion_main!(benches);
