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

const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/@expo-google-fonts/noto-sans-jp");
const SITE: Option<&str> = Some("https://example.jp/widget/?a&b/");

/// The tables of `tests/fixtures/small`, as a build compiles them.
fn compiled(folder: &Path) {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/small");
    let mut files: Vec<PathBuf> = fs::read_dir(fixtures).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let csv = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "csv"));
    let tables: Vec<_> =
        csv.map(|file| csv::read(file.file_stem().unwrap().to_str().unwrap(), &fs::read(file).unwrap()).0).collect();
    fs::write(folder.join("japan.pcd"), compact::write(&tables)).unwrap();
}

/// Every text that one run writes below `part`, by its name. `run` is a word of its own for each test.
fn written(run: &str, part: &str, site: Option<&str>) -> BTreeMap<String, String> {
    let texts = files(run, part, site).into_iter().filter(|(name, _)| !is_picture(name));
    texts.map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap())).collect()
}

fn is_picture(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "png")
}

/// Every file that one run writes.
fn files(run: &str, part: &str, site: Option<&str>) -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(run);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    compiled(&folder);
    let out = folder.join("out");
    let run = Command::new(env!("CARGO_BIN_EXE_pages"))
        .arg(&folder)
        .arg(&out)
        .args(site)
        .args(site.map(|_| FONTS))
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let out = out.join(part);
    let mut files = BTreeMap::new();
    for folder in [out.clone(), out.join("ja"), out.join("en")] {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            let name = entry.strip_prefix(&out).unwrap().to_str().unwrap().to_owned();
            files.insert(name, fs::read(&entry).unwrap());
        }
    }
    files
}

#[test]
fn two_runs_write_the_same_bytes() {
    for part in ["fallback", "share"] {
        assert!(files(&format!("one-{part}"), part, SITE) == files(&format!("two-{part}"), part, SITE), "{part}");
    }
}

#[test]
fn every_place_has_a_row_and_a_file_in_each_language() {
    let files = written("rows", "fallback", None);
    let places = include_str!("../fixtures/small/places.csv").lines().count() - 1;
    assert_eq!(files.len(), 2 * (places + 1));
    for list in ["ja.html", "en.html"] {
        let rows = files.get(list).unwrap().matches("<tr>").count();
        assert_eq!(rows, places + 1, "{list}: a head and one row for each place");
    }
}

#[test]
fn nothing_in_them_needs_the_policy_to_allow_it() {
    for (name, html) in written("policy", "fallback", None) {
        for forbidden in ["<script", "<style", "style=", " on", "<!--"] {
            let tags = html.split('<').filter_map(|tag| tag.split_once('>')).map(|(tag, _)| format!("<{tag}>"));
            assert!(!tags.into_iter().any(|tag| tag.contains(forbidden)), "{name} has {forbidden}");
        }
    }
}

#[test]
fn pages_to_share_hold_the_fallback_and_say_what_other_sites_show_of_them() {
    let (pages, fallback) = (written("share", "share", SITE), written("share-fallback", "fallback", None));
    assert_eq!(pages.len(), 2 * fallback.len(), "a page and an answer to oEmbed for each");
    let site = "https://example.jp/widget/?a&amp;b/";
    for (name, html) in &fallback {
        let page = pages.get(name).unwrap();
        let (path, place) = (name.trim_end_matches(".html"), name.trim_end_matches(".html").split_once('/'));
        assert!(page.contains(html.trim()), "{name}");
        assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{site}share/{name}\">")), "{page}");
        assert!(page.contains(&format!("<meta property=\"og:url\" content=\"{site}share/{name}\">")), "{page}");
        assert!(page.contains(&format!("type=\"application/json+oembed\" href=\"{site}share/{path}.json\"")), "{page}");
        let json: serde_json::Value = serde_json::from_str(pages.get(&format!("{path}.json")).unwrap()).unwrap();
        let text = |key: &str| json.get(key).and_then(serde_json::Value::as_str).unwrap();
        assert_eq!([text("type"), text("version")], ["rich", "1.0"]);
        assert!(json.get("width").unwrap().is_u64() && json.get("height").unwrap().is_u64(), "{json}");
        let lang = path.get(..2).unwrap();
        let state = place.map(|(_, place)| format!("#place={place}")).unwrap_or_default();
        assert!(text("html").starts_with(&format!("<iframe src=\"{site}embed.html?lang={lang}{state}\"")), "{json}");
        let title = page.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
        assert!(page.contains(&format!("<meta property=\"og:title\" content=\"{title}\">")), "{page}");
        if place.is_some() {
            assert!(
                html.contains(&format!("<strong>{title}</strong>")),
                "the title is the answer of the card: {title}"
            );
        }
    }
}

#[test]
fn without_the_address_of_the_site_pages_name_none() {
    let pages = written("nowhere", "share", None);
    assert!(!pages.keys().any(|name| name.contains("json")), "no oEmbed: its frame would have no address");
    for (name, page) in pages {
        let head = page.split_once("</head>").unwrap().0;
        assert!(!head.contains("http://") && !head.contains("https://") && !head.contains("canonical"), "{name}");
        assert!(!head.contains("og:image"), "{name}");
        assert!(head.contains("og:title") && head.contains("og:description"), "{name}");
    }
}

#[cfg(feature = "pictures")]
#[test]
fn with_a_site_each_page_names_a_picture_that_readers_of_open_graph_take() {
    let files = files("pictures", "share", SITE);
    let pictures: Vec<_> = files.iter().filter(|(name, _)| is_picture(name)).collect();
    assert_eq!(3 * pictures.len(), files.len(), "a page, an answer to oEmbed and a picture");
    for (name, bytes) in pictures {
        let side = |at: usize| u32::from_be_bytes(bytes.get(at..at + 4).unwrap().try_into().unwrap());
        assert_eq!((bytes.get(..8).unwrap(), side(16), side(20)), (&b"\x89PNG\r\n\x1a\n"[..], 1200, 630), "{name}");
        // The list has five parts and the longest sentence.
        let most = if name.contains('/') { 25_000 } else { 30_000 };
        assert!(bytes.len() <= most, "{name} has {} bytes", bytes.len());
        let page = String::from_utf8_lossy(files.get(&name.replace("png", "html")).unwrap()).into_owned();
        let site = "https://example.jp/widget/?a&amp;b/";
        assert!(page.contains(&format!("<meta property=\"og:image\" content=\"{site}share/{name}\">")), "{page}");
    }
}
