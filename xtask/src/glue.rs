//! What the bindings do otherwise than wasm-bindgen writes them.

use anyhow::{Context, Result};

/// Rust's own hook for traps needs unwinding. The element has one of its own.
const HOOK: (&str, &str) = ("__wbg_called_abort = true;\n", "    } catch(_) {}\n");

/// A browser that knows no tags must get as far as to say so.
const TAG: &str = "new WebAssembly.Tag(";

/// Makes the bindings call what `on_trap` was given when the instance has trapped, and load in browsers that cannot run them.
pub(crate) fn change(glue: &str) -> Result<String> {
    let unknown = "wasm-bindgen writes its bindings in another way now: see xtask/src/glue.rs";
    let (before, rest) = glue.split_once(HOOK.0).context(unknown)?;
    let (_, after) = rest.split_once(HOOK.1).context(unknown)?;
    let changed = format!("{before}{}    told();\n{after}", HOOK.0);
    let (above, below) = changed.split_once(TAG).context(unknown)?;
    let end = "let told = () => {};\nexport function on_trap(tell) { told = tell; }\n";
    Ok(format!("{above}globalThis.WebAssembly?.Tag && {TAG}{below}\n{end}"))
}

#[cfg(test)]
mod tests {
    use super::change;

    #[test]
    fn a_trap_is_told_and_a_browser_without_tags_is_not_asked_for_one() -> anyhow::Result<()> {
        let hook =
            "function hook() {\n    __wbg_called_abort = true;\n    try {\n        rust();\n    } catch(_) {}\n}\n";
        let changed = change(&format!("const tag = new WebAssembly.Tag({{}});\n{hook}"))?;
        assert!(changed.contains("const tag = globalThis.WebAssembly?.Tag && new WebAssembly.Tag({});"), "{changed}");
        assert!(changed.contains("__wbg_called_abort = true;\n    told();\n}"), "{changed}");
        assert!(change("another way").is_err());
        Ok(())
    }
}
