//! Patches the bindings that wasm-bindgen writes.

use anyhow::{Context, Result};

/// The bindings' hook for traps, which needs unwinding. It is replaced by a callback that gets the error.
const HOOK: (&str, &str) =
    ("function __wbg_call_abort_hook() {\n    __wbg_called_abort = true;\n", "    } catch(_) {}\n");

/// The call of the hook, where the error is known.
const CALL: &str = "__wbg_call_abort_hook();\n    throw e;";

/// Must not throw in a browser without tags, so that the element can report it.
const TAG: &str = "new WebAssembly.Tag(";

/// The export of the loader, removed so that the bundler drops it: the element has its own.
const LOADER: (&str, &str) = (", __wbg_init as default };", " };");

/// Methods of `document` that an `<img name="createElement">` of the page would shadow: called by their prototype.
const CREATORS: [&str; 3] = ["createElementNS", "createElement", "createTextNode"];

/// Patches the bindings: a trap calls the handler of `on_trap`, they load in browsers that cannot run them, create elements on every
/// page, and have no loader.
pub(crate) fn patch(glue: &str) -> Result<String> {
    let unknown = "wasm-bindgen writes its bindings in another way now: see xtask/src/build/glue.rs";
    let (before, rest) = glue.split_once(HOOK.0).context(unknown)?;
    let (_, after) = rest.split_once(HOOK.1).context(unknown)?;
    let hook = "function __wbg_call_abort_hook(error) {\n    __wbg_called_abort = true;\n    onTrap(error);\n";
    let (between, after) = after.split_once(CALL).context(unknown)?;
    let changed = format!("{before}{hook}{between}__wbg_call_abort_hook(e);\n    throw e;{after}");
    let (above, below) = changed.split_once(TAG).context(unknown)?;
    let below = below.replace(LOADER.0, LOADER.1);
    let end = "let onTrap = () => {};\nexport function on_trap(handler) { onTrap = handler; }\n";
    let changed = format!("{above}globalThis.WebAssembly?.Tag && {TAG}{below}\n{end}");
    Ok(CREATORS.into_iter().fold(changed, |glue, method| {
        glue.replace(&format!("arg0.{method}("), &format!("Document.prototype.{method}.call(arg0, "))
    }))
}

#[cfg(test)]
mod tests {
    use super::patch;

    const HOOK: &str = "function __wbg_call_abort_hook() {\n    __wbg_called_abort = true;\n    try {\n        rust();\n    \
                        } catch(_) {}\n}\nfunction caught(e) {\n    __wbg_call_abort_hook();\n    throw e;\n}\n";

    #[test]
    fn a_trap_calls_the_handler_and_a_browser_without_tags_makes_none() -> anyhow::Result<()> {
        let changed = patch(&format!("const tag = new WebAssembly.Tag({{}});\n{HOOK}"))?;
        assert!(changed.contains("const tag = globalThis.WebAssembly?.Tag && new WebAssembly.Tag({});"), "{changed}");
        assert!(changed.contains("__wbg_called_abort = true;\n    onTrap(error);\n}"), "{changed}");
        assert!(changed.contains("__wbg_call_abort_hook(e);"), "{changed}");
        assert!(patch("another way").is_err());
        Ok(())
    }

    #[test]
    fn elements_are_made_by_the_document_s_own_methods() -> anyhow::Result<()> {
        let glue = "ret = arg0.createElementNS(a, b); ret = arg0.createElement(a); new WebAssembly.Tag({});\n";
        let changed = patch(&format!("{glue}{HOOK}export {{ initSync, __wbg_init as default }};\n"))?;
        assert!(changed.contains("= Document.prototype.createElementNS.call(arg0, a, b);"), "{changed}");
        assert!(changed.contains("= Document.prototype.createElement.call(arg0, a);"), "{changed}");
        assert!(changed.contains("export { initSync };"), "{changed}");
        Ok(())
    }
}
