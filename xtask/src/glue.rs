//! What the bindings do otherwise than wasm-bindgen writes them.

use anyhow::{Context, Result};

/// Rust's own hook for traps needs unwinding. The element has one of its own.
const HOOK: (&str, &str) = ("__wbg_called_abort = true;\n", "    } catch(_) {}\n");

/// A browser that knows no tags must get as far as to say so.
const TAG: &str = "new WebAssembly.Tag(";

/// The element has a loader of its own; what nobody asks for is left out of the bundle.
const LOADER: (&str, &str) = (", __wbg_init as default };", " };");

/// What is written for callers and browsers that the element does not have: where it begins and ends, and what takes its
/// place. A browser with `WebAssembly.JSTag`, which the element asks for first, has `encodeInto` and `FinalizationRegistry`; it
/// is the element that calls `initSync`, with a compiled module; and nobody disposes of a `Widget`.
const LEFT_OUT: [(&str, &str, &str); 6] = [
    ("    if (realloc === undefined) {\n", "\n    }\n", ""),
    ("if (!('encodeInto' in cachedTextEncoder)) {\n", "\n}\n", ""),
    ("    if (module !== undefined) {\n", "\n    }\n", "    ({ module } = module);\n"),
    ("    if (!(module instanceof WebAssembly.Module)) {\n", "\n    }\n", ""),
    ("(typeof FinalizationRegistry === 'undefined')\n", "    : ", ""),
    ("if (Symbol.dispose) ", ".free;\n", ""),
];

/// On `document` an `<img name="createElement">` stands in the place of the method.
const MADE: [&str; 3] = ["createElementNS", "createElement", "createTextNode"];

/// Makes the bindings call what `on_trap` was given when the instance has trapped, load in browsers that cannot run them, and
/// make elements on every page; without the loader.
pub(crate) fn change(glue: &str) -> Result<String> {
    let unknown = "wasm-bindgen writes its bindings in another way now: see xtask/src/glue.rs";
    let (before, rest) = glue.split_once(HOOK.0).context(unknown)?;
    let (_, after) = rest.split_once(HOOK.1).context(unknown)?;
    let changed = format!("{before}{}    told();\n{after}", HOOK.0);
    let (above, below) = changed.split_once(TAG).context(unknown)?;
    let below = below.replace(LOADER.0, LOADER.1);
    let end = "let told = () => {};\nexport function on_trap(tell) { told = tell; }\n";
    let mut changed = format!("{above}globalThis.WebAssembly?.Tag && {TAG}{below}\n{end}");
    for (start, end, instead) in LEFT_OUT {
        changed = without(&changed, start, end, instead).context(unknown)?;
    }
    Ok(MADE.into_iter().fold(changed, |glue, method| {
        glue.replace(&format!("arg0.{method}("), &format!("Document.prototype.{method}.call(arg0, "))
    }))
}

/// The text without all that begins and ends like this; `None` if nothing does.
fn without(text: &str, start: &str, end: &str, instead: &str) -> Option<String> {
    let mut pieces = text.split(start);
    let mut left = pieces.next()?.to_owned();
    let mut found = false;
    for piece in pieces {
        left.extend([instead, piece.split_once(end)?.1]);
        found = true;
    }
    found.then_some(left)
}

#[cfg(test)]
mod tests {
    use super::{LEFT_OUT, change};

    /// Bindings with these lines in them.
    fn bindings(lines: &str) -> String {
        LEFT_OUT.map(|(start, end, _)| format!("{start}gone{end}")).concat() + lines
    }

    #[test]
    fn a_trap_is_told_and_a_browser_without_tags_is_not_asked_for_one() -> anyhow::Result<()> {
        let hook =
            "function hook() {\n    __wbg_called_abort = true;\n    try {\n        rust();\n    } catch(_) {}\n}\n";
        let changed = change(&bindings(&format!("const tag = new WebAssembly.Tag({{}});\n{hook}")))?;
        assert!(changed.contains("const tag = globalThis.WebAssembly?.Tag && new WebAssembly.Tag({});"), "{changed}");
        assert!(changed.contains("__wbg_called_abort = true;\n    told();\n}"), "{changed}");
        assert!(change("another way").is_err());
        Ok(())
    }

    #[test]
    fn elements_are_made_by_the_document_s_own_methods_and_what_nobody_needs_is_left_out() -> anyhow::Result<()> {
        let glue = "ret = arg0.createElementNS(a, b); ret = arg0.createElement(a); new WebAssembly.Tag({});\n\
                    __wbg_called_abort = true;\n    } catch(_) {}\nexport { initSync, __wbg_init as default };\n";
        let changed = change(&bindings(glue))?;
        assert!(!changed.contains("gone") && changed.contains("    ({ module } = module);\n"), "{changed}");
        assert!(change(glue).is_err());
        assert!(changed.contains("= Document.prototype.createElementNS.call(arg0, a, b);"), "{changed}");
        assert!(changed.contains("= Document.prototype.createElement.call(arg0, a);"), "{changed}");
        assert!(changed.contains("export { initSync };"), "{changed}");
        Ok(())
    }
}
