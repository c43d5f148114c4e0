//! `cargo xtask`: everything there is to run in this repository, from one command.

mod bench;
mod build;
mod check;
mod contract;
mod data;
mod pictures;
mod project;
mod release;
mod reproduce;
mod serve;
mod test;
mod toolchain;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Builds, serves, tests and checks pledge-compare.
///
/// Needs Rust (rustup), Node 20.10 or newer with npm, and nothing else: the wasm target, the npm packages and, on Debian
/// as root, the browsers of the tests are added when they are missing.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the widget, its data and the demo pages into dist/, and print their sizes
    ///
    /// Rust -> wasm (cargo) -> bindings (wasm-bindgen) -> parts (crates/wasm-parts) -> smaller wasm (wasm-opt) -> one JS file
    /// that holds the style sheet and the hashes of the wasm (esbuild). Fails when a size is over its limit in bench/budget.toml.
    Build(build::Options),
    /// Build, then serve dist/ on this machine only, and print the address
    Serve(serve::Options),
    /// Run every test: Rust unit, property and snapshot tests, then the browser tests against a release build
    Test(test::Options),
    /// Measure the widget against other tables in browsers, or the core by itself
    ///
    /// Builds, installs what bench/package.json names, and writes bench/RESULTS.md unless --only is given. bench/README.md says what is measured and how.
    Bench(bench::Options),
    /// Build, then take the pictures of the documentation anew: docs/pictures/
    ///
    /// xtask/pictures/list.mjs says what each one shows, at which width and state.
    Pictures(pictures::Options),
    /// Check format, lints, docs, layers, file lengths and what the wasm may depend on
    ///
    /// Each violation is one line: path:line: what, and why. The rules are tables in xtask/src/check/.
    Check,
    /// Write the files that are made of the element's contract: types, manifest, what the script knows, the table of the README
    ///
    /// The contract is xtask/src/contract. `check` fails where a file is not as it would be written.
    Contract,
    /// Build once more in a copy of this checkout, and compare all files of dist/
    ///
    /// The copy is in target/another-folder, with tools and a target of its own.
    Reproduce,
    /// Make a release ready: check, set the version, date the changelog, build, pack; then say what a person does
    ///
    /// docs/RELEASE.md has the whole list. Commits, tags and publishes nothing.
    Release(release::Options),
    /// Write into dist/ what its files are made of, as `build` does: sbom.cdx.json and THIRD-PARTY-NOTICES.txt
    Materials,
    /// Validate the data packages in data/, print their counts, and compile them for the widget
    Data(data::Options),
}

fn main() -> ExitCode {
    match run(&Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<()> {
    let sh = project::shell()?;
    match command {
        Command::Build(options) => build::run(&sh, options),
        Command::Serve(options) => serve::run(&sh, options),
        Command::Test(options) => test::run(&sh, options),
        Command::Bench(options) => bench::run(&sh, options),
        Command::Pictures(options) => pictures::run(&sh, options),
        Command::Check => check::run(&sh),
        Command::Contract => contract::write(&sh),
        Command::Reproduce => reproduce::run(&sh),
        Command::Release(options) => release::run(&sh, options),
        Command::Materials => build::materials::run(&sh),
        Command::Data(options) => data::run(&sh, options),
    }
}
