//! A short run of the targets in `fuzz/`: by libFuzzer where cargo-fuzz and a nightly toolchain are installed, else by their
//! ordinary test, with more inputs than it has by itself.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::project::{self, step};

/// For each target, in seconds.
const SHORT: &str = "-max_total_time=5";

/// For each target, without libFuzzer.
const INPUTS: &str = "3000";

pub(crate) fn run(sh: &Shell) -> Result<()> {
    let _folder = sh.push_dir(project::root().join("fuzz"));
    let fuzz = |arguments: &[&str]| cmd!(sh, "rustup run nightly cargo fuzz {arguments...}").quiet();
    let Ok(targets) = fuzz(&["list", "--fuzz-dir", "."]).ignore_stderr().read() else {
        step("Fuzzing", "without cargo-fuzz (cargo install cargo-fuzz --locked, rustup toolchain install nightly)");
        return Ok(cmd!(sh, "cargo test --quiet").env("FUZZ_INPUTS", INPUTS).quiet().run()?);
    };
    for target in targets.lines() {
        step("Fuzzing", target);
        // What is found new stays out of the seeds.
        let (found, seeds) = (format!("target/corpus/{target}"), format!("corpus/{target}"));
        sh.create_dir(&found)?;
        let options = ["-s", "none", "--features", "libfuzzer", "--fuzz-dir", "."];
        cmd!(sh, "rustup run nightly cargo fuzz run {options...} {target} {found} {seeds} -- {SHORT} -max_len=4096 -timeout=10 -verbosity=0")
            .quiet()
            .run()?;
    }
    Ok(())
}
