//! Files stay short enough to be read in one go.

use anyhow::Result;
use xshell::Shell;

use super::{Violation, has_extension};

/// We aim for 250.
const MOST_LINES: usize = 300;

/// How a file begins that is made of others, and is read there.
const WRITTEN: &str = "// Written by `cargo xtask contract`";

const EXTENSIONS: [&str; 5] = ["rs", "js", "mjs", "ts", "css"];

pub(crate) fn check(sh: &Shell, files: &[String], violations: &mut Vec<Violation>) -> Result<()> {
    for path in files.iter().filter(|path| EXTENSIONS.iter().any(|extension| has_extension(path, extension))) {
        let text = sh.read_file(path)?;
        let lines = text.lines().count();
        if lines > MOST_LINES && !text.starts_with(WRITTEN) {
            let what =
                format!("{lines} lines are more than {MOST_LINES}: find the second concept in it and move it out");
            violations.push(Violation { path: path.clone(), line: MOST_LINES, what });
        }
    }
    Ok(())
}
