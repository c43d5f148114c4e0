//! What the bindings do otherwise than wasm-bindgen writes them.

use anyhow::{Context, Result};

/// Rust's own hook for traps needs unwinding. The element has one of its own, which gets the error of the trap.
const HOOK: (&str, &str) =
    ("function __wbg_call_abort_hook() {\n    __wbg_called_abort = true;\n", "    } catch(_) {}\n");

/// Where the error is known.
const CALL: &str = "__wbg_call_abort_hook();\n    throw e;";

/// A browser that knows no tags must get as far as to say so.
const TAG: &str = "new WebAssembly.Tag(";

/// The element has a loader of its own; what nobody asks for is left out of the bundle.
const LOADER: (&str, &str) = (", __wbg_init as default };", " };");

/// On `document` an `<img name="createElement">` stands in the place of the method.
const MADE: [&str; 3] = ["createElementNS", "createElement", "createTextNode"];

/// Makes the bindings call what `on_trap` was given when the instance has trapped, load in browsers that cannot run them, and
/// make elements on every page; without the loader.
pub(crate) fn change(glue: &str) -> Result<String> {
    let unknown = "wasm-bindgen writes its bindings in another way now: see xtask/src/glue.rs";
    let (before, rest) = glue.split_once(HOOK.0).context(unknown)?;
    let (_, after) = rest.split_once(HOOK.1).context(unknown)?;
    let hook = "function __wbg_call_abort_hook(error) {\n    __wbg_called_abort = true;\n    onTrap(error);\n";
    let (between, after) = after.split_once(CALL).context(unknown)?;
    let changed = format!("{before}{hook}{between}__wbg_call_abort_hook(e);\n    throw e;{after}");
    let (above, below) = changed.split_once(TAG).context(unknown)?;
    let below = below.replace(LOADER.0, LOADER.1);
    let end = "let onTrap = () => {};\nexport function on_trap(handler) { onTrap = handler; }\n";
    let changed = format!("{above}globalThis.WebAssembly?.Tag && {TAG}{below}\n{end}");
    Ok(MADE.into_iter().fold(changed, |glue, method| {
        glue.replace(&format!("arg0.{method}("), &format!("Document.prototype.{method}.call(arg0, "))
    }))
}

#[cfg(test)]
mod tests {
    use super::change;

    const HOOK: &str = "function __wbg_call_abort_hook() {\n    __wbg_called_abort = true;\n    try {\n        rust();\n    \
                        } catch(_) {}\n}\nfunction caught(e) {\n    __wbg_call_abort_hook();\n    throw e;\n}\n";

    #[test]
    fn a_trap_is_told_and_a_browser_without_tags_is_not_asked_for_one() -> anyhow::Result<()> {
        let changed = change(&format!("const tag = new WebAssembly.Tag({{}});\n{HOOK}"))?;
        assert!(changed.contains("const tag = globalThis.WebAssembly?.Tag && new WebAssembly.Tag({});"), "{changed}");
        assert!(changed.contains("__wbg_called_abort = true;\n    onTrap(error);\n}"), "{changed}");
        assert!(changed.contains("__wbg_call_abort_hook(e);"), "{changed}");
        assert!(change("another way").is_err());
        Ok(())
    }

    #[test]
    fn elements_are_made_by_the_document_s_own_methods() -> anyhow::Result<()> {
        let glue = "ret = arg0.createElementNS(a, b); ret = arg0.createElement(a); new WebAssembly.Tag({});\n";
        let changed = change(&format!("{glue}{HOOK}export {{ initSync, __wbg_init as default }};\n"))?;
        assert!(changed.contains("= Document.prototype.createElementNS.call(arg0, a, b);"), "{changed}");
        assert!(changed.contains("= Document.prototype.createElement.call(arg0, a);"), "{changed}");
        assert!(changed.contains("export { initSync };"), "{changed}");
        Ok(())
    }
}
