//! The texts of licences that come with the sources of a crate or package.

use std::path::Path;

use anyhow::Result;
use xshell::Shell;

/// How the names of such files begin.
const NAMES: [&str; 6] = ["licen", "copying", "copyright", "notice", "unlicense", "third"];

/// By the names of their files, in a form that does not depend on who has packed them.
pub(super) fn of(sh: &Shell, folder: &Path) -> Result<Vec<String>> {
    let mut files = sh.read_dir(folder)?;
    files.retain(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        file.is_file() && NAMES.iter().any(|start| name.starts_with(start))
    });
    files.sort();
    files.iter().map(|file| Ok(tidy(&sh.read_file(file)?))).collect()
}

/// Line ends of one kind, no blanks at the ends of lines, no empty lines around.
pub(super) fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// Whether two texts differ in line breaks and indents alone.
pub(super) fn same(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::{same, tidy};

    #[test]
    fn line_ends_and_blanks_are_of_one_kind() {
        assert_eq!(tidy("\r\n  A  \r\n\r\n b\r\n\r\n"), "  A\n\n b");
    }

    #[test]
    fn texts_are_the_same_however_they_are_broken() {
        assert!(same("a b\n c", "a\nb c\n"));
        assert!(!same("a b c", "a b d"));
    }
}
