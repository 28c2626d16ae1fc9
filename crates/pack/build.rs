//! Rebuilds the crate when the content pack gains or loses a file: `include_dir` alone does not notice.

fn main() {
    println!("cargo:rerun-if-changed=../../content/untoc");
    println!("cargo:rerun-if-changed=build.rs");
}
