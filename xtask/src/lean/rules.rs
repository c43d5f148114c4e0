//! What the copies have in place of what was published. A rule that does not find its place exactly once ends the build.

/// File, what stands in it, and what takes its place.
pub(super) type Rule = (&'static str, &'static str, &'static str);

/// Package, the name of its library, and its rules.
pub(super) const CRATES: [(&str, &str, &[Rule]); 2] =
    [("yew", "yew", YEW), ("serde-wasm-bindgen", "serde_wasm_bindgen", SERDE_WASM_BINDGEN)];

const YEW: &[Rule] = &[
    ("lib.rs", "pub mod callback;", "mod collections;\npub mod callback;"),
    ("scheduler.rs", "use std::collections::BTreeMap;", "use crate::collections::BTreeMap;"),
    ("dom_bundle/blist.rs", "use std::collections::HashSet;", "use crate::collections::HashSet;"),
    ("dom_bundle/subtree_root.rs", "use std::collections::HashSet;", "use crate::collections::HashSet;"),
    ("dom_bundle/btag/mod.rs", "use std::collections::HashMap;", "use crate::collections::HashMap;"),
    ("dom_bundle/btag/attributes.rs", "use std::collections::HashMap;", "use crate::collections::HashMap;"),
    ("dom_bundle/btag/listeners.rs", "use std::collections::HashMap;", "use crate::collections::{BTreeMap, HashMap};"),
    // The one that can be long: with an entry for each element that has a listener, by numbers that rise.
    ("dom_bundle/btag/listeners.rs", "by_id: HashMap<u32,", "by_id: BTreeMap<u32,"),
    ("dom_bundle/btag/listeners.rs", "by_id: HashMap::default(),", "by_id: BTreeMap::default(),"),
    // Of attributes that do not come from `html!`, and of which nothing here has any.
    ("virtual_dom/mod.rs", "use indexmap::IndexMap;", "use crate::collections::HashMap as IndexMap;"),
    ("dom_bundle/btag/attributes.rs", "use indexmap::IndexMap;", "use crate::collections::HashMap as IndexMap;"),
    // The name of an event without "on", from one table and not by a piece of code for each.
    (
        "virtual_dom/listeners.rs",
        "$( Self::$kind => stringify!($kind)[2..].into(), )*",
        "known => known.as_ref()[2..].to_owned().into(),",
    ),
    // Without a name that is computed, which nothing here has, an event is copied like a number.
    (
        "virtual_dom/listeners.rs",
        "Self::other(type_name) => type_name.clone(),",
        "Self::other(type_name) => (*type_name).into(),",
    ),
    ("virtual_dom/listeners.rs", "other(std::borrow::Cow<'static, str>)", "other(&'static str)"),
    // The scheduler is queued as a plain callback: the executor of futures around it is larger than it is.
    ("scheduler.rs", "    use crate::platform::spawn_local;\n", ""),
    (
        "scheduler.rs",
        "fn set_timeout(handler: &js_sys::Function, timeout: i32) -> i32;",
        "fn set_timeout(handler: &js_sys::Function, timeout: i32) -> i32;\n\
         #[wasm_bindgen(js_name = queueMicrotask)]\n\
         fn queue_microtask(handler: &js_sys::Function);",
    ),
    (
        "scheduler.rs",
        "spawn_local(async {\n            run_scheduler(vec![]);\n        });",
        "queue_microtask(Closure::once_into_js(|| run_scheduler(vec![])).unchecked_ref());",
    ),
    // Text taken for HTML, portals and suspense, of which nothing here makes any: with something in them that cannot be, the
    // compiler leaves out what is done with them.
    ("dom_bundle/braw.rs", "    html: AttrValue,\n}", "    html: AttrValue,\n    never: std::convert::Infallible,\n}"),
    (
        "dom_bundle/braw.rs",
        "            html: self.html,\n",
        "            html: self.html,\n            never: unreachable!(),\n",
    ),
    (
        "virtual_dom/vraw.rs",
        "    pub html: AttrValue,\n",
        "    pub html: AttrValue,\n    never: std::convert::Infallible,\n",
    ),
    ("virtual_dom/vraw.rs", "        Self { html }", "        Self { html, never: unreachable!() }"),
    (
        "dom_bundle/bportal.rs",
        "    node: Box<BNode>,\n",
        "    node: Box<BNode>,\n    never: std::convert::Infallible,\n",
    ),
    (
        "dom_bundle/bportal.rs",
        "node: Box::new(inner),",
        "node: Box::new(inner),\n                never: unreachable!(),",
    ),
    ("virtual_dom/vnode.rs", "VNode::VRaw(VRaw { html })", "VNode::VRaw(html.into())"),
    (
        "dom_bundle/bnode.rs",
        "VNode::VPortal(vportal) => {",
        "VNode::VPortal(_) | VNode::VSuspense(_) => unreachable!(),\n            VNode::VPortal(vportal) => {",
    ),
    (
        "dom_bundle/bnode.rs",
        "VNode::VPortal(vportal) => RcExt::unwrap_or_clone(vportal).reconcile_node(",
        "VNode::VPortal(_) | VNode::VSuspense(_) => unreachable!(),\n            \
         VNode::VPortal(vportal) => RcExt::unwrap_or_clone(vportal).reconcile_node(",
    ),
    ("dom_bundle/bnode.rs", "    Suspense(Box<BSuspense>),", "    Suspense(BSuspense),"),
    ("dom_bundle/bnode.rs", "Self::Suspense(Box::new(bsusp))", "Self::Suspense(bsusp)"),
    (
        "dom_bundle/bsuspense.rs",
        "    children_bundle: BNode,",
        "    never: std::convert::Infallible,\n    children_bundle: Box<BNode>,",
    ),
    (
        "dom_bundle/bsuspense.rs",
        "children_bundle,\n                    fallback: Some(Fallback::Bundle(fallback)),",
        "never: unreachable!(),\n                    children_bundle: Box::new(children_bundle),\n                    \
         fallback: Some(Fallback::Bundle(Box::new(fallback))),",
    ),
    (
        "dom_bundle/bsuspense.rs",
        "children_bundle,\n                    fallback: None,",
        "never: unreachable!(),\n                    children_bundle: Box::new(children_bundle),\n                    \
         fallback: None,",
    ),
    ("dom_bundle/bsuspense.rs", "    Bundle(BNode),", "    Bundle(Box<BNode>),"),
    (
        "dom_bundle/bsuspense.rs",
        "suspense.fallback = Some(Fallback::Bundle(fallback));",
        "suspense.fallback = Some(Fallback::Bundle(Box::new(fallback)));",
    ),
    (
        "suspense/suspension.rs",
        "    resumed: Rc<AtomicBool>,\n",
        "    resumed: Rc<AtomicBool>,\n    never: std::convert::Infallible,\n",
    ),
    (
        "suspense/suspension.rs",
        "resumed: Rc::default(),",
        "resumed: Rc::default(),\n            never: unreachable!(),",
    ),
];

const SERDE_WASM_BINDGEN: &[Rule] = &[
    ("lib.rs", "#![doc = include_str!(\"../README.md\")]", ""),
    // The names of fields are turned into JavaScript's each time: a page gets a few objects, not thousands.
    (
        "lib.rs",
        "fn static_str_to_js(s: &'static str) -> JsString {",
        "#[allow(unreachable_code)]\nfn static_str_to_js(s: &'static str) -> JsString {\n    return s.into();",
    ),
];
