//! Refuses to build without the styles and modules of the pages, saying how to make them.

use std::{fs, path::Path};

fn main() {
    let dist = Path::new("../../web/dist");
    println!("cargo::rerun-if-changed={}", dist.display());
    for name in ["omnibus.css", "omnibus.rtl.css", "omnibus.js"] {
        if fs::metadata(dist.join(name)).is_err() {
            println!("cargo::error=web/dist/{name} is missing: run `./x assets` first");
        }
    }
}
