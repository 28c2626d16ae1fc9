//! Rebuilds the crate when the demonstration gains or loses a file: `include_dir` alone does not notice.

fn main() {
    println!("cargo:rerun-if-changed=../../content/demonstration");
    println!("cargo:rerun-if-changed=build.rs");
}
