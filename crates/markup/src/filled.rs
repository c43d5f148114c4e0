//! `filled!`: text with gaps, as `format!` reads it.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use crate::tokens::{Fault, Tokens};

/// Stands for a gap. No text of ours has it.
const GAP: char = '\u{1}';

/// The call that fills the gaps of the text that is written first.
pub(crate) fn expression(tokens: &mut Tokens) -> Result<TokenStream, Fault> {
    let Some(TokenTree::Literal(literal)) = tokens.next() else { return Err(tokens.fault("a text should stand here")) };
    let (text, names) = parsed(&literal).map_err(|fault| tokens.fault(fault))?;
    let mut fillings = Vec::new();
    for name in names {
        if name.is_empty() {
            tokens.require(",")?;
            fillings.push(argument(tokens)?);
        } else {
            let name = proc_macro2::Ident::new(&name, literal.span());
            fillings.push(quote! { #name });
        }
    }
    tokens.takes(",");
    match tokens.next() {
        Some(_) => Err(tokens.fault("no `{}` is left for this")),
        None => Ok(quote! { crate::i18n::fill(#text, &[#(::std::convert::AsRef::<str>::as_ref(&#fillings)),*]) }),
    }
}

/// The text with its gaps, and the name that fills each; an empty one for what stands after the text.
fn parsed(literal: &Literal) -> Result<(String, Vec<String>), &'static str> {
    let written = literal.to_string();
    let inner = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let inner =
        inner.filter(|inner| !inner.contains('\\')).ok_or("a text in quotes without backslashes should stand here")?;
    let (mut text, mut names) = (String::new(), Vec::new());
    let mut pieces = inner.split('{');
    text.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, after) = piece.split_once('}').ok_or("`{` is not closed")?;
        if !name.chars().all(|c| c.is_alphabetic() || c == '_') {
            return Err("braces hold a name, or nothing: all that fills gaps is text already");
        }
        text.push(GAP);
        text.push_str(after);
        names.push(name.to_owned());
    }
    if text.contains('}') { Err("`}` closes nothing") } else { Ok((text, names)) }
}

/// All up to the next comma.
fn argument(tokens: &mut Tokens) -> Result<TokenStream, Fault> {
    let mut argument = TokenStream::new();
    while !tokens.sees(",")
        && let Some(token) = tokens.next()
    {
        argument.extend([token]);
    }
    if argument.is_empty() { Err(tokens.fault("what fills `{}` should stand here")) } else { Ok(argument) }
}
