//! The widget's wasm and its bindings: cargo, then wasm-bindgen as a library, then wasm-opt.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;
use xshell::{Shell, cmd};

use crate::project::step;
use crate::toolchain::WASM;

/// What rustc's wasm target and bindgen's abort handler use: wasm-opt may use these and nothing newer, so that it never
/// raises the oldest browser.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-exception-handling",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// A function with one caller is inlined only when small: the opposite is smaller raw, but 2 % larger after brotli. The
/// second round still finds 0.4 %. The first kilobyte of memory is the far end of Rust's stack: no pointer leads there.
const OPTIMIZE: [&str; 6] = [
    "-Oz",
    "-Oz",
    "--one-caller-inline-max-function-size=20",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
];

/// Builds the wasm and its `glue.js` into `out`, and returns the wasm's path.
pub(crate) fn build(sh: &Shell, target: &Path, out: &Path, dev: bool) -> Result<PathBuf> {
    let compiled = compile(sh, target, dev)?;
    let bound = bind(&compiled, out, dev)?;
    if dev { Ok(bound) } else { optimize(sh, &bound) }
}

fn compile(sh: &Shell, target: &Path, dev: bool) -> Result<PathBuf> {
    step("Compiling", "the widget to wasm");
    let (profile, dir) = if dev { ("dev", "debug") } else { ("release", "release") };
    cmd!(
        sh,
        "cargo build --quiet --package pledge-compare --lib --features element --target {WASM} --profile {profile}"
    )
    .env("CARGO_ENCODED_RUSTFLAGS", flags())
    .quiet()
    .run()?;
    Ok(target.join(WASM).join(dir).join("pledge_compare.wasm"))
}

/// The caller's flags, and one more: panics name the files of crates without the path of this machine's home.
fn flags() -> String {
    let given = std::env::var("RUSTFLAGS").unwrap_or_default();
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let ours = format!("--remap-path-prefix={}=", home.join("registry/src").display());
    given.split_whitespace().chain([ours.as_str()]).collect::<Vec<_>>().join("\u{1f}")
}

/// The abort handler ends an instance that panicked or trapped, instead of leaving it half alive, and calls what Rust gave
/// to `set_on_abort`; `__wbg_reset_state` then starts a new instance of the same module.
///
/// Writes `glue.js`, `glue_bg.wasm` and any JS snippets of the crates.
fn bind(wasm: &Path, out: &Path, dev: bool) -> Result<PathBuf> {
    step("Binding", "wasm to JS");
    Bindgen::new()
        .input_path(wasm)
        .out_name("glue")
        .web(true)?
        .omit_default_module_path(true)
        .typescript(false)
        .remove_name_section(!dev)
        .remove_producers_section(true)
        .force_enable_abort_handler(true)
        .reset_state_function(true)
        .generate(out)
        .context(
            "wasm-bindgen could not bind the widget; its version in xtask/Cargo.toml must equal the one in Cargo.lock",
        )?;
    Ok(out.join("glue_bg.wasm"))
}

/// wasm-opt takes long, so it runs only when its input or its options are not those of last time.
fn optimize(sh: &Shell, input: &Path) -> Result<PathBuf> {
    let output = input.with_file_name("optimized.wasm");
    let key = input.with_file_name("optimized.key");
    let digest =
        Sha256::new().chain_update(format!("{OPTIMIZE:?}{FEATURES:?}")).chain_update(sh.read_binary_file(input)?);
    let digest = format!("{:x}", digest.finalize());
    if output.exists() && sh.read_file(&key).is_ok_and(|last| last == digest) {
        return Ok(output);
    }
    step("Optimizing", "the wasm");
    let tool = "node_modules/binaryen/bin/wasm-opt";
    cmd!(sh, "node {tool} {OPTIMIZE...} {FEATURES...} {input} -o {output}").quiet().run()?;
    sh.write_file(key, digest)?;
    Ok(output)
}
