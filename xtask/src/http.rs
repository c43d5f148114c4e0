//! The files of a folder over HTTP, for development: right types, no caching, nothing outside the folder.

use std::path::{Component, Path, PathBuf};

use tiny_http::{Header, Request, Response, Server};

/// Answers requests until the process ends.
pub(crate) fn answer(server: &Server, folder: &Path) {
    for request in server.incoming_requests() {
        // A browser that hangs up in the middle is no reason to stop.
        let _ = respond(request, folder);
    }
}

fn respond(request: Request, folder: &Path) -> std::io::Result<()> {
    let file = locate(request.url(), folder);
    match file.and_then(|file| Some((std::fs::read(&file).ok()?, mime(&file)))) {
        Some((bytes, mime)) => {
            let headers = [("Content-Type", mime), ("Cache-Control", "no-cache")];
            let headers = headers.into_iter().flat_map(|(name, value)| Header::from_bytes(name, value));
            request.respond(headers.fold(Response::from_data(bytes), Response::with_header))
        }
        None => request.respond(Response::from_string("404 not found\n").with_status_code(404)),
    }
}

/// The file that a URL names, if it can be in the folder.
fn locate(url: &str, folder: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let relative = PathBuf::from(decode(path)?.trim_start_matches('/'));
    let inside = relative.components().all(|part| matches!(part, Component::Normal(_)));
    let file = inside.then(|| folder.join(relative))?;
    Some(if file.is_dir() { file.join("index.html") } else { file })
}

/// Undoes percent-encoding; `None` when it is broken or not UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || char::from(rest.next()?).to_digit(16);
            bytes.push((digit()? * 16 + digit()?) as u8);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{decode, locate};
    use std::path::Path;

    #[test]
    fn finds_files_and_ignores_the_query() {
        let folder = Path::new("/dist");
        assert_eq!(locate("/a/b.js?x=../..#y", folder), Some("/dist/a/b.js".into()));
        assert_eq!(locate("/%E5%B7%9D.csv", folder), Some("/dist/川.csv".into()));
    }

    #[test]
    fn a_folder_is_its_index() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(locate("/", folder), Some(folder.join("index.html")));
        assert_eq!(locate("/src/", folder), Some(folder.join("src/index.html")));
    }

    #[test]
    fn never_leaves_the_folder() {
        for url in ["/../secret", "/a/../../secret", "/%2e%2e/secret", "/a/%2E%2E/%2e%2e/secret", "/..%2fsecret"] {
            assert_eq!(locate(url, Path::new("/dist")), None, "{url}");
        }
        assert_eq!(locate("//etc/passwd", Path::new("/dist")), Some("/dist/etc/passwd".into()));
    }

    #[test]
    fn broken_encoding_names_nothing() {
        assert_eq!([decode("%"), decode("%4"), decode("%zz"), decode("%ff")], [None, None, None, None]);
    }
}
