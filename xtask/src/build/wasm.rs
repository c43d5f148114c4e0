//! The widget's wasm and its bindings: cargo, then wasm-bindgen as a library, then the cut in parts, then wasm-opt.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;
use wasm_parts::Filling;
use xshell::{Shell, cmd};

use crate::build::gates;
use crate::build::glue;
use crate::project::step;
use crate::toolchain::WASM;

/// Wasm features that wasm-opt may use: those of rustc's target and bindgen's abort handler, so that it never raises the oldest
/// browser.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-exception-handling",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// A function with one caller is inlined only when small: the opposite is smaller raw, but 2 % larger after brotli. What is
/// computed twice costs less after brotli than a local to keep it in (0.6 %). The first kilobyte of memory is the far end of
/// Rust's stack: no pointer leads there.
const OPTIMIZE: [&str; 5] = [
    "-Oz",
    "--skip-pass=local-cse",
    "--one-caller-inline-max-function-size=20",
    "--low-memory-unused",
    "--strip-producers",
];

/// Kind of build.
#[derive(Clone, Copy, Default)]
pub(crate) struct Kind {
    /// Fast, as one file.
    pub(crate) dev: bool,
    /// With the names of functions.
    pub(crate) names: bool,
    /// With 0xAA for data of parts that are not loaded.
    pub(crate) poison: bool,
}

/// The wasm files that were built.
pub(crate) struct Wasm {
    /// What the first screen needs; of a `--dev` build, everything.
    pub(crate) first: PathBuf,
    /// The rest, with the names of the parts.
    pub(crate) later: Vec<(&'static str, PathBuf)>,
}

/// Compiles the widget.
pub(crate) fn widget(sh: &Shell, target: &Path, dev: bool) -> Result<PathBuf> {
    step("Compiling", "the widget to wasm");
    compile(sh, target, "pledge-compare", &["--features", "element"], dev)
}

/// From the compiled widget, its parts and its `glue.js` in `out`.
pub(crate) fn build(sh: &Shell, compiled: &Path, out: &Path, kind: Kind) -> Result<Wasm> {
    let bound = bind(sh, compiled, out, kind.dev)?;
    if kind.dev {
        return Ok(Wasm { first: bound, later: Vec::new() });
    }
    step("Cutting", "the wasm in parts");
    let filling = if kind.poison { Filling::Poison } else { Filling::Zeros };
    let (linked, bound) = (sh.read_binary_file(compiled)?, sh.read_binary_file(bound)?);
    let parts = wasm_parts::cut(&linked, &bound, &gates::parts(sh)?, filling)?;
    let names = std::iter::once(wasm_parts::FIRST).chain(gates::names());
    let mut files = Vec::new();
    for (name, part) in names.zip(parts) {
        let path = out.join(name).with_extension("wasm");
        sh.write_file(&path, part)?;
        files.push((name, path));
    }
    // In parallel, because most passes of wasm-opt use one core.
    let optimized: Vec<Result<(&'static str, PathBuf)>> = std::thread::scope(|scope| {
        let optimize = |(name, path): (&'static str, PathBuf)| {
            let sh = sh.clone();
            scope.spawn(move || Ok((name, optimize(&sh, &path, kind.names)?)))
        };
        let running: Vec<_> = files.into_iter().map(optimize).collect();
        let joined = running.into_iter().map(|one| one.join().unwrap_or_else(|_| anyhow::bail!("wasm-opt panicked")));
        joined.collect()
    });
    let mut later = optimized.into_iter().collect::<Result<Vec<_>>>()?;
    let (_, first) = later.remove(0);
    Ok(Wasm { first, later })
}

/// Compiles a package's library.
pub(crate) fn compile(sh: &Shell, target: &Path, package: &str, features: &[&str], dev: bool) -> Result<PathBuf> {
    let (profile, dir) = if dev { ("dev", "debug") } else { ("release", "release") };
    cmd!(sh, "cargo build --quiet --package {package} --lib {features...} --target {WASM} --profile {profile}")
        .env("CARGO_ENCODED_RUSTFLAGS", flags(sh, dev))
        .quiet()
        .run()?;
    Ok(target.join(WASM).join(dir).join(package.replace('-', "_")).with_extension("wasm"))
}

/// Flags for rustc: the caller's, and ours. Panics name the files of crates, `yew-0.23.0/src/…`, without the folders of this machine that
/// cargo keeps them in; the cut reads whole names of functions and the linker's relocations.
fn flags(sh: &Shell, dev: bool) -> String {
    let given = std::env::var("RUSTFLAGS").unwrap_or_default();
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let registries = sh.read_dir(home.join("registry/src")).unwrap_or_default();
    let remapped = registries.iter().map(|registry| format!("--remap-path-prefix={}/=", registry.display()));
    let cut: &[&str] = if dev { &[] } else { &["-Csymbol-mangling-version=v0", "-Clink-arg=--emit-relocs"] };
    let given = given.split_whitespace().chain(cut.iter().copied()).map(str::to_owned);
    given.chain(remapped).collect::<Vec<_>>().join("\u{1f}")
}

/// Runs wasm-bindgen with its abort handler, which ends an instance that trapped and calls the element; `__wbg_reset_state` then
/// starts a new instance of the same module.
///
/// Writes `glue.js`, `glue_bg.wasm` and any JS snippets of the crates.
fn bind(sh: &Shell, wasm: &Path, out: &Path, dev: bool) -> Result<PathBuf> {
    step("Binding", "wasm to JS");
    Bindgen::new()
        .input_path(wasm)
        .out_name("glue")
        .web(true)?
        .omit_default_module_path(true)
        .typescript(false)
        .demangle(dev)
        // A quick build keeps no names: Chromium refuses to instantiate more than 8 MB at once.
        .remove_name_section(dev)
        .remove_producers_section(true)
        .force_enable_abort_handler(true)
        .reset_state_function(true)
        .generate(out)
        .context(
            "wasm-bindgen could not bind the widget; its version in xtask/Cargo.toml must equal the one in Cargo.lock",
        )?;
    let bindings = out.join("glue.js");
    sh.write_file(&bindings, glue::patch(&sh.read_file(&bindings)?)?)?;
    Ok(out.join("glue_bg.wasm"))
}

/// Optimizes and validates a part. wasm-opt is slow, so it runs only when its input or options have changed.
fn optimize(sh: &Shell, input: &Path, names: bool) -> Result<PathBuf> {
    let (output, key) = (input.with_extension("optimized.wasm"), input.with_extension("key"));
    let names = if names { "--debuginfo" } else { "--strip-debug" };
    let digest = Sha256::new()
        .chain_update(format!("{names}{OPTIMIZE:?}{FEATURES:?}"))
        .chain_update(sh.read_binary_file(input)?);
    let digest = format!("{:x}", digest.finalize());
    if output.exists() && sh.read_file(&key).is_ok_and(|last| last == digest) {
        return Ok(output);
    }
    step("Optimizing", &format!("the part `{}`", input.file_stem().unwrap_or_default().display()));
    let tool = "node_modules/binaryen/bin/wasm-opt";
    cmd!(sh, "node {tool} {OPTIMIZE...} {names} {FEATURES...} {input} -o {output}").quiet().run()?;
    wasmparser::validate(&sh.read_binary_file(&output)?)
        .with_context(|| format!("{} is no valid module", output.display()))?;
    sh.write_file(key, digest)?;
    Ok(output)
}
