//! The style sheets: one for the first screen, which goes into the bundle, and one for what the later part of the wasm
//! shows, which that part brings.

use std::path::Path;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::bundle::ESBUILD;
use crate::wasm::Wasm;

/// The name of the section of the later part that holds its style.
const SECTION: &str = "style";

/// Makes `pledge-compare.css` in `out`, and puts the other style sheet into the later part. Without a later part all style
/// is in the one file.
pub(crate) fn build(sh: &Shell, wasm: Wasm, out: &Path, dev: bool) -> Result<Wasm> {
    let minify = if dev { None } else { Some("--minify") };
    for name in ["pledge-compare.css", "later.css"] {
        let css = out.join(name);
        let options = ["--bundle", "--target=es2022", "--charset=utf8", "--log-level=warning"];
        cmd!(sh, "node {ESBUILD} www/{name} {options...} {minify...} --outfile={css}").quiet().run()?;
    }
    let style = sh.read_binary_file(out.join("later.css"))?;
    let later = match wasm.later {
        Some(later) => {
            let dressed = out.join("later.dressed.wasm");
            sh.write_file(&dressed, with_section(sh.read_binary_file(later)?, &style))?;
            Some(dressed)
        }
        None => {
            let all = out.join("pledge-compare.css");
            sh.write_file(&all, [sh.read_binary_file(&all)?, style].concat())?;
            None
        }
    };
    Ok(Wasm { later, ..wasm })
}

/// A module with a section more, at its end, that is no code: its number is 0, then come length, name and contents.
fn with_section(mut module: Vec<u8>, contents: &[u8]) -> Vec<u8> {
    let mut section = length(SECTION.len());
    section.extend(SECTION.bytes());
    section.extend(contents);
    module.push(0);
    module.extend(length(section.len()));
    module.extend(section);
    module
}

/// A number as wasm writes it: seven bits a byte, the lowest first.
fn length(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::with_section;

    #[test]
    fn a_module_carries_its_style() -> Result<(), Box<dyn std::error::Error>> {
        let empty = walrus::Module::default().emit_wasm();
        let style = vec![b'x'; 300];
        let module = walrus::Module::from_buffer(&with_section(empty, &style))?;
        let sections: Vec<_> = module.customs.iter().map(|(_, section)| section.name().to_owned()).collect();
        assert!(sections.contains(&"style".to_owned()), "{sections:?}");
        let found = module.customs.iter().find(|(_, section)| section.name() == "style");
        let data = found.map(|(_, section)| section.data(&walrus::IdsToIndices::default()).into_owned());
        assert_eq!(data, Some(style));
        Ok(())
    }
}
