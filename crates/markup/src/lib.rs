//! Macros for the views and the languages: what they read becomes text with gaps, and what fills the gaps.
//!
//! `html!` reads what Yew's macro of the same name reads, and is used in its place in the views.
//!
//! Yew's macro writes code for each element: some 300 bytes of wasm, which every reader downloads. Here the elements become
//! text with gaps, and only what fills the gaps is code; `crate::ui::markup` of the crate that uses the macro puts both
//! together to the same nodes. Components are left to Yew's macro.
//!
//! Of Yew's syntax there is what the views use: elements, also with a tag that is computed (`<@{tag}>`), fragments, text,
//! `{ … }` with anything that is a `markup::Fill`, `{ for … }`, `if` with `else`, components with one content; attributes,
//! `{shorthand}`, `key`, `ref`, `value`, `checked`, and listeners.

mod filled;
mod nodes;
mod template;
mod tokens;

use nodes::Node;
use proc_macro::TokenStream;
use tokens::Tokens;

/// One node of HTML; see the crate.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    let mut tokens = Tokens::new(input.into());
    let nodes = match nodes::until_end(&mut tokens) {
        Ok(nodes) => nodes,
        Err(fault) => return fault.into(),
    };
    match <[Node; 1]>::try_from(nodes) {
        Ok([node]) => node.into_expression().into(),
        Err(nodes) => Node::Fragment(nodes).into_expression().into(),
    }
}

/// A text with `{name}` or `{}` for what fills it, as in `format!`, and nothing else of it: what fills is text already. Gives an
/// `AttrValue`.
///
/// `format!` can do more. It is 2 KB of wasm, which the first part saves while nothing in it calls it.
#[proc_macro]
pub fn filled(input: TokenStream) -> TokenStream {
    filled::expression(&mut Tokens::new(input.into())).unwrap_or_else(|fault| fault).into()
}
