//! `test`: everything that can be tested, the browser last.

pub(crate) mod browsers;
mod fuzz;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use xshell::{Shell, cmd};

use crate::project::{self, step};
use crate::{build, toolchain};

const SPECS: &str = "tests";

/// Time limit of one spec, in ms: four times what the longest takes on two cores. Each
/// test in it has a shorter limit (`tests/browser/harness`), so this is for what hangs elsewhere.
const SPEC_LIMIT: &str = "--test-timeout=900000";

/// Failed specs that are run once more, one at a time, at most. One that fails only beside others is too slow for this machine, and
/// is reported; more than these are a real failure.
const MAX_RERUNS: usize = 3;

/// Reporters: Node's, then the slowest files and the retries, of which more than 1 % fail the run.
const REPORTERS: [&str; 4] = [
    "--test-reporter=./tests/report.mjs",
    "--test-reporter-destination=stdout",
    "--test-reporter=spec",
    "--test-reporter-destination=stdout",
];

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Also what takes long or needs more tools: the fuzz targets, each for some seconds
    #[arg(long)]
    all: bool,
    /// Rust tests only: no build, no browser
    #[arg(long)]
    skip_browser: bool,
    /// Run the browser tests on what `build --poison` makes
    #[arg(long)]
    poison: bool,
    /// Only tests with this in their name; for the browser also in the path of the spec
    filter: Option<String>,
}

pub(crate) fn run(sh: &Shell, options: &Options) -> Result<()> {
    let filter = options.filter.as_deref();
    if options.skip_browser {
        rust(sh, filter)?;
    }
    if options.all {
        toolchain::ensure_npm_packages(sh)?;
        let pictures = "--package pledge-compare --features pledge-compare/pictures --test pages";
        cmd!(sh, "cargo test --quiet").args(pictures.split(' ')).quiet().run()?;
        fuzz::run(sh)?;
    }
    if options.skip_browser {
        return Ok(());
    }
    let mut specs = Vec::new();
    find_specs(sh, &project::root().join(SPECS), &mut specs)?;
    if specs.is_empty() {
        bail!(
            "there is no *.spec.mjs in {SPECS}: a run without browser tests proves nothing (--skip-browser leaves them out)"
        );
    }
    let build = build::Options { poison: options.poison, ..Default::default() };
    // Half of the build's time is the linker's, which takes one core.
    std::thread::scope(|scope| {
        let beside = sh.clone();
        let tested = scope.spawn(move || rust(&beside, filter));
        build::run(sh, &build)?;
        tested.join().unwrap_or_else(|_| bail!("the Rust tests could not be run"))
    })?;
    browser(sh, specs, options)
}

/// The tests in Rust; what they print comes when all have ended, since they run beside the build.
fn rust(sh: &Shell, filter: Option<&str>) -> Result<()> {
    step("Testing", "in Rust");
    let command = cmd!(sh, "cargo test --quiet --workspace --features pledge-compare/pages {filter...}");
    let output = command.quiet().ignore_status().output()?;
    print!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    ensure!(output.status.success(), "tests in Rust failed: see above");
    Ok(())
}

/// Ends with the counts of what passed and failed, which are the last thing that this command prints: of the whole run, or of the
/// specs that were run once more.
fn browser(sh: &Shell, mut specs: Vec<PathBuf>, options: &Options) -> Result<()> {
    let filter = options.filter.as_deref();
    let chromium = browsers::ensure(sh)?;
    let mut pattern = None;
    if let Some(filter) = filter {
        if specs.iter().any(|spec| in_path(spec, filter)) {
            specs.retain(|spec| in_path(spec, filter));
        } else {
            pattern = Some(format!("--test-name-pattern={filter}"));
        }
    }
    step("Testing", "in the browser");
    let pattern = &pattern;
    let list = project::target(sh)?.join("failed-specs.txt");
    let node = |at_once: &str, specs: &[PathBuf]| {
        sh.write_file(&list, "")?;
        cmd!(sh, "node --test {REPORTERS...} {at_once} --test-force-exit {SPEC_LIMIT} {pattern...} {specs...}")
            .env("CHROMIUM", &chromium)
            .env("PLEDGE_DIST", project::dist())
            .envs(options.all.then_some(("TEST_ALL", "1")))
            .env("FAILED_SPECS", &list)
            .quiet()
            .run()
    };
    let Err(failure) = node("--test-concurrency=2", &specs) else { return Ok(()) };
    let failed: Vec<PathBuf> = sh.read_file(&list)?.lines().map(PathBuf::from).collect();
    if failed.is_empty() || failed.len() > MAX_RERUNS {
        return Err(failure.into());
    }
    step("Testing", &format!("again, one at a time, the {} of {} specs that failed", failed.len(), specs.len()));
    Ok(node("--test-concurrency=1", &failed)?)
}

fn find_specs(sh: &Shell, dir: &Path, specs: &mut Vec<PathBuf>) -> Result<()> {
    if !dir.exists() {
        return Ok(());
    }
    for path in sh.read_dir(dir)? {
        if path.is_dir() {
            find_specs(sh, &path, specs)?;
        } else if path.to_string_lossy().ends_with(".spec.mjs") {
            specs.push(path);
        }
    }
    Ok(())
}

fn in_path(spec: &Path, filter: &str) -> bool {
    spec.strip_prefix(project::root().join(SPECS)).is_ok_and(|path| path.to_string_lossy().contains(filter))
}
