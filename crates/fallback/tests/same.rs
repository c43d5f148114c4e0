//! The pages that stand where the widget cannot run: the same from run to run, with all places in them, and without anything
//! that a strict policy forbids.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may fail loudly")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use pledge_compare::core::ingest::{compact, csv};

/// The tables of `tests/fixtures/small`, as a build compiles them.
fn compiled(folder: &Path) {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/small");
    let mut files: Vec<PathBuf> = fs::read_dir(fixtures).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let csv = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "csv"));
    let tables: Vec<_> =
        csv.map(|file| csv::read(file.file_stem().unwrap().to_str().unwrap(), &fs::read(file).unwrap()).0).collect();
    fs::write(folder.join("japan.pcd"), compact::write(&tables)).unwrap();
}

/// Every file that one run writes, by its name.
fn written(run: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(run);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    compiled(&folder);
    let out = folder.join("out");
    let run = Command::new(env!("CARGO_BIN_EXE_pledge-fallback")).arg(&folder).arg(&out).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let mut files = BTreeMap::new();
    for folder in [out.clone(), out.join("ja"), out.join("en")] {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            let name = entry.strip_prefix(&out).unwrap().to_str().unwrap().to_owned();
            files.insert(name, fs::read_to_string(&entry).unwrap());
        }
    }
    files
}

#[test]
fn two_runs_write_the_same_bytes() {
    assert_eq!(written("one"), written("two"));
}

#[test]
fn every_place_has_a_row_and_a_file_in_each_language() {
    let files = written("rows");
    let places = include_str!("../../../tests/fixtures/small/places.csv").lines().count() - 1;
    assert_eq!(files.len(), 2 * (places + 1));
    for list in ["ja.html", "en.html"] {
        let rows = files.get(list).unwrap().matches("<tr>").count();
        assert_eq!(rows, places + 1, "{list}: a head and one row for each place");
    }
}

#[test]
fn nothing_in_them_needs_the_policy_to_allow_it() {
    for (name, html) in written("policy") {
        for forbidden in ["<script", "<style", "style=", " on", "<!--"] {
            let tags = html.split('<').filter_map(|tag| tag.split_once('>')).map(|(tag, _)| format!("<{tag}>"));
            assert!(!tags.into_iter().any(|tag| tag.contains(forbidden)), "{name} has {forbidden}");
        }
    }
}
