//! Rebuilds the crate when a language gains or loses a file: `include_dir` alone does not notice.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
    println!("cargo:rerun-if-changed=build.rs");
}
