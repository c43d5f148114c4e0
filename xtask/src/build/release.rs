//! Where the script finds the other files of a release: beside it, or, in the page that is one file, inside.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use base64::{Engine, engine::general_purpose::STANDARD};
use pledge_core::{
    State, View,
    state::needs::{self, WasmPart},
};
use xshell::Shell;

use crate::build::wasm::Wasm;
use crate::build::{gates, integrity};

/// Stands in a page where the whole widget goes, as a script.
const HOLE: &str = "<!-- the widget -->";

/// The script with all files embedded.
pub(crate) const SINGLE: &str = "pledge-compare.single.js";

/// A file that the script loads.
pub(crate) struct File {
    /// By which the script asks for it.
    name: String,
    /// Where it is beside the script.
    address: String,
    /// Where it is now.
    pub(crate) path: PathBuf,
}

/// What the names of a release look like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// The same in every release: `data/japan.pcd`.
    Plain,
    /// Other bytes, another name: `data/japan.1f2e3d4c.pcd`.
    Lasting,
}

impl File {
    /// Where it is beside a script with such names.
    pub(crate) fn address(&self, sh: &Shell, names: Names) -> Result<String> {
        Ok(match names {
            Names::Plain => self.address.clone(),
            Names::Lasting => integrity::lasting(sh, &self.address, &self.path)?,
        })
    }
}

/// The files of a release beside the script.
pub(crate) fn files(sh: &Shell, wasm: &Wasm, out: &Path) -> Result<Vec<File>> {
    let first = ("pledge-compare.wasm".to_owned(), &wasm.first);
    let later = wasm.later.iter().map(|(name, path)| (format!("pledge-compare.{name}.wasm"), path));
    let parts = std::iter::once(first).chain(later);
    let parts = parts.map(|(name, path)| File { address: name.clone(), name, path: path.clone() });
    let data = sh.read_dir(out.join("data"))?.into_iter().map(|path| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        File { address: format!("data/{name}.pcd"), name, path }
    });
    Ok(parts.chain(data).collect())
}

/// The module `widget-release` of the script: each address is written out, because bundlers look for just that, with the hash
/// that its bytes must have.
pub(crate) fn beside(sh: &Shell, files: &[File], names: Names) -> Result<String> {
    let mut js = String::from("export const release = {\n");
    for file in files {
        let (address, hash) = (file.address(sh, names)?, integrity::hash(sh, &file.path)?);
        writeln!(js, "  {:?}: {{ url: new URL(\"./{address}\", import.meta.url), sha256: {hash:?} }},", file.name)?;
    }
    Ok(js + "};\n" + &needs())
}

/// What the script knows of `core::needs` before the wasm is there: for each part after the first the one that it builds on, and for views
/// and languages the part and the files of the bundled data that show them.
fn needs() -> String {
    let quoted = |names: &[String]| names.iter().map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ");
    let entry = |key: &str, part: WasmPart, files: &[String]| {
        format!("  {key:?}: {{ part: {:?}, files: [{}] }},\n", part.id(), quoted(files))
    };
    let views = View::ALL.map(|(view, id)| {
        let state = State { view: Some(view), ..State::default() };
        let files = needs::files(&state, true).into_iter().map(|file| match file {
            needs::File::Globe => "world-land".to_owned(),
            file => format!("japan-{}", file.id()),
        });
        entry(id, WasmPart::of_view(view), &files.collect::<Vec<_>>())
    });
    let plain = entry(needs::PLAIN_JAPANESE, WasmPart::of_lang(needs::PLAIN_JAPANESE), &[]);
    let bases =
        gates::later().map(|(part, base)| format!("{}: {:?}", part.id(), base.id())).collect::<Vec<_>>().join(", ");
    format!("export const bases = {{ {bases} }};\nexport const needs = {{\n{}{plain}}};\n", views.concat())
}

/// The same with the files themselves: who has changed them has changed the script too.
pub(crate) fn inside(sh: &Shell, files: &[File]) -> Result<String> {
    let mut js = String::from(
        "const file = (text) => new URL(URL.createObjectURL(new Blob([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))])));\n\
         export const release = {\n",
    );
    for file in files {
        writeln!(js, "  {:?}: {{ url: file({:?}) }},", file.name, STANDARD.encode(sh.read_binary_file(&file.path)?))?;
    }
    Ok(js + "};\n" + &needs())
}

/// A page with the whole widget where it has a hole for it.
pub(crate) fn fill(sh: &Shell, page: String, out: &Path) -> Result<String> {
    let Some((before, after)) = page.split_once(HOLE) else { return Ok(page) };
    // Nothing in a script may look like its end, or like the start of a comment.
    let js = sh.read_file(out.join(SINGLE))?.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    Ok([before, "<script type=\"module\">", &js, "</script>", after].concat())
}
