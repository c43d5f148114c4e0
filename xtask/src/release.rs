//! Where the script finds the other files of a release: beside it, or, in the page that is one file, inside.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use base64::{Engine, engine::general_purpose::STANDARD};
use xshell::Shell;

use crate::wasm::Wasm;

/// Stands in a page where the whole widget goes, as a script.
const HOLE: &str = "<!-- the widget -->";

/// The files of a release: the name by which the script asks, the address beside the script, and where the file is now.
fn files(sh: &Shell, wasm: &Wasm, out: &Path) -> Result<Vec<(String, String, PathBuf)>> {
    let parts = [("pledge-compare.wasm", Some(&wasm.first)), ("pledge-compare.later.wasm", wasm.later.as_ref())];
    let parts =
        parts.into_iter().filter_map(|(name, file)| Some((name.to_owned(), format!("./{name}"), file?.clone())));
    let data = sh.read_dir(out.join("data"))?.into_iter().map(|file| {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        (name.clone(), format!("./data/{name}.pcd"), file)
    });
    Ok(parts.chain(data).collect())
}

/// The module `widget-release` of the script: each address is written out, because bundlers look for just that.
pub(crate) fn beside(sh: &Shell, wasm: &Wasm, out: &Path) -> Result<String> {
    let mut js = String::from("export const release = {\n");
    for (name, address, _) in files(sh, wasm, out)? {
        writeln!(js, "  {name:?}: new URL({address:?}, import.meta.url),")?;
    }
    Ok(js + "};\n")
}

/// The same with the files themselves.
pub(crate) fn inside(sh: &Shell, wasm: &Wasm, out: &Path) -> Result<String> {
    let mut js = String::from(
        "const file = (text) => new URL(URL.createObjectURL(new Blob([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))])));\n\
         export const release = {\n",
    );
    for (name, _, file) in files(sh, wasm, out)? {
        writeln!(js, "  {name:?}: file({:?}),", STANDARD.encode(sh.read_binary_file(file)?))?;
    }
    Ok(js + "};\n")
}

/// A page with the whole widget where it has a hole for it.
pub(crate) fn fill(sh: &Shell, page: String, out: &Path) -> Result<String> {
    let Some((before, after)) = page.split_once(HOLE) else { return Ok(page) };
    // Nothing in a script may look like its end, or like the start of a comment.
    let js =
        sh.read_file(out.join("pledge-compare.single.js"))?.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    Ok([before, "<script type=\"module\">", &js, "</script>", after].concat())
}
