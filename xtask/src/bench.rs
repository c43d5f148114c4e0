//! `bench`: the widget against other tables in browsers, and the core by itself.

use std::path::Path;

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::project::step;
use crate::{build, test::browsers, toolchain};

/// Numbers of places for which instructions are counted.
const COUNTED: [&str; 3] = ["1788", "13000", "100000"];

#[derive(clap::Args)]
pub(crate) struct Options {
    /// How often each contestant is measured, in turn with all others
    #[arg(long, default_value_t = 5)]
    rounds: u32,
    /// Only these contestants, with commas between them; plain JavaScript is always measured
    #[arg(long, value_name = "NAMES")]
    only: Option<String>,
    /// How many rows, with commas between the numbers; 1788 are the bundled data, any other number is made up
    #[arg(long, default_value = "1788,13000,100000")]
    rows: String,
    /// Time and instructions of the core instead, without a browser
    #[arg(long)]
    core: bool,
}

pub(crate) fn run(sh: &Shell, options: &Options) -> Result<()> {
    if options.core {
        return core(sh);
    }
    let Options { rounds, only, rows, .. } = options;
    build::run(sh, &build::Options::default())?;
    toolchain::ensure_npm_packages_in(sh, Path::new("bench"))?;
    let chromium = browsers::ensure_whole(sh)?;
    step("Measuring", "in the browser; other work on this machine makes the numbers worthless");
    let rounds = rounds.to_string();
    let only = only.iter().flat_map(|names| ["--only", names]);
    cmd!(sh, "node bench/run.mjs --rounds {rounds} --rows {rows} {only...}").env("CHROMIUM", chromium).quiet().run()?;
    Ok(())
}

fn core(sh: &Shell) -> Result<()> {
    step("Measuring", "the core");
    cmd!(sh, "cargo bench --quiet --package pledge-core --bench time").quiet().run()?;
    if cmd!(sh, "valgrind --version").quiet().ignore_stdout().ignore_stderr().run().is_err() {
        eprintln!("valgrind is not installed, so instructions are not counted: on Debian `apt-get install valgrind`");
        return Ok(());
    }
    let names = cmd!(sh, "cargo bench --quiet --package pledge-core --bench instructions").quiet().read()?;
    let program = program(sh)?;
    println!("{:<28}{}", "instructions", COUNTED.map(|count| format!("{count:>16}")).concat());
    for name in names.lines() {
        print!("{name:<28}");
        for places in COUNTED {
            print!("{:>16}", instructions(sh, &program, name, places)?);
        }
        println!();
    }
    Ok(())
}

/// The path of the benchmark program, which does one task.
fn program(sh: &Shell) -> Result<String> {
    let messages =
        cmd!(sh, "cargo bench --quiet --package pledge-core --bench instructions --no-run --message-format json");
    let messages = messages.quiet().read()?;
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|message| message.get("executable")?.as_str().map(str::to_owned))
        .context("cargo named no program for the bench `instructions`")
}

/// Instructions inside the function `counted`, by callgrind.
fn instructions(sh: &Shell, program: &str, name: &str, places: &str) -> Result<String> {
    let output = cmd!(
        sh,
        "valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect=*instructions::counted* {program} {name} {places}"
    );
    let output = output.quiet().read_stderr()?;
    let count =
        output.lines().find_map(|line| line.split_once("Collected :")).map(|(_, count)| count.trim().to_owned());
    count.context("callgrind printed no count")
}
