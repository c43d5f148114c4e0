//! Download sizes, and whether they are within `bench/budget.toml`.

use std::fmt::Write;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Result, bail};
use pledge_core::state::needs::WasmPart;
use serde::Deserialize;
use xshell::Shell;

use crate::build::gates;
use crate::project::dist;

/// Limits in bytes after brotli.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "they are the keys of the file")]
struct Budget {
    /// A list: JS (with the style sheet in it) and the first part of the wasm.
    list_brotli: Option<usize>,
    /// A card: the same, and the part `panels`.
    card_brotli: Option<usize>,
    /// Own data: a card's, and the part `own`.
    own_brotli: Option<usize>,
    /// JS and all parts.
    everything_brotli: Option<usize>,
    /// The Japan package.
    japan_brotli: Option<usize>,
}

#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Size {
    fn of(bytes: &[u8]) -> Result<Size> {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(bytes)?;
        let mut brotli = Vec::new();
        let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut &*bytes, &mut brotli, &params)?;
        Ok(Size { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
    }

    fn plus(self, other: Size) -> Size {
        Size { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

/// Prints the table of sizes; fails when one is over its limit. `out` has the bundled style sheet and the data.
pub(crate) fn report(sh: &Shell, out: &Path) -> Result<()> {
    let size = |path: &Path| Size::of(&sh.read_binary_file(path)?);
    let js = size(&dist().join("pledge-compare.js"))?;
    let wasm = size(&dist().join("pledge-compare.wasm"))?;
    let list = js.plus(wasm);
    let mut table = format!("{:<28}{:>12}{:>12}{:>12}\n", "bytes", "raw", "gzip", "brotli");
    let mut row = |name: &str, size: Size| {
        writeln!(table, "{name:<28}{:>12}{:>12}{:>12}", grouped(size.raw), grouped(size.gzip), grouped(size.brotli))
    };
    row("pledge-compare.js", js)?;
    row("  of that, style sheet", size(&out.join("pledge-compare.css"))?)?;
    row("pledge-compare.wasm", wasm)?;
    row("a list", list)?;
    let mut later = Vec::new();
    for (part, _) in gates::later() {
        let name = format!("pledge-compare.{}.wasm", part.id());
        let size = size(&dist().join(&name))?;
        row(&name, size)?;
        later.push((part, size));
    }
    let with = |part: WasmPart| {
        later.iter().filter(|(other, _)| part.has(*other)).fold(list, |sum, (_, size)| sum.plus(*size))
    };
    let (card, own) = (with(WasmPart::Panels), with(WasmPart::Own));
    row("a card", card)?;
    row("own data", own)?;
    let everything = later.iter().fold(list, |sum, (_, size)| sum.plus(*size));
    let mut total = everything;
    row("all of the widget", everything)?;
    let mut japan = None;
    for file in sh.read_dir(out.join("data"))? {
        let data = size(&file)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        row(&format!("data/{name}"), data)?;
        total = total.plus(data);
        if name == "japan.pcd" {
            japan = Some(data);
        }
    }
    row("all with data", total)?;
    print!("{table}");

    let budget = budget(sh)?;
    within("a list", list.brotli, budget.list_brotli)?;
    within("a card", card.brotli, budget.card_brotli)?;
    within("own data", own.brotli, budget.own_brotli)?;
    within("all of the widget", everything.brotli, budget.everything_brotli)?;
    within("the Japan package", japan.unwrap_or_default().brotli, budget.japan_brotli)
}

fn budget(sh: &Shell) -> Result<Budget> {
    let path = "bench/budget.toml";
    Ok(if sh.path_exists(path) { toml::from_str(&sh.read_file(path)?)? } else { Budget::default() })
}

fn within(what: &str, bytes: usize, limit: Option<usize>) -> Result<()> {
    if let Some(limit) = limit.filter(|limit| bytes > *limit) {
        let (over, bytes, limit) = (grouped(bytes - limit), grouped(bytes), grouped(limit));
        bail!("{what} is {over} bytes over its budget: {bytes} after brotli, {limit} allowed by bench/budget.toml");
    }
    Ok(())
}

/// 1234567 as `1,234,567`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{grouped, within};

    #[test]
    fn groups_by_thousands() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn a_size_over_its_limit_is_named() {
        assert!(within("it", 10, Some(10)).is_ok());
        assert!(within("it", 10, None).is_ok());
        let error = within("it", 1500, Some(1000)).map_err(|error| error.to_string());
        assert!(error.is_err_and(|text| text.starts_with("it is 500 bytes over its budget: 1,500 after brotli")));
    }
}
