//! `filled!`: text with gaps, `{name}` or `{}` as in `format!` and nothing else of it.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use crate::tokens::{Fault, Tokens};

/// Stands for a gap, for `fill` in `crate::i18n` of the crate that uses the macro. No text of ours has it.
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
        None => Ok(quote! { crate::i18n::fill(#text, &[#(::std::convert::AsRef::<str>::as_ref(&(#fillings))),*]) }),
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
        if !name.chars().all(|c| c.is_alphanumeric() || c == '_') || name.starts_with(|c: char| c.is_numeric()) {
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

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn written(input: TokenStream) -> String {
        expression(&mut Tokens::new(input)).unwrap_or_else(|fault| fault).to_string()
    }

    #[test]
    fn names_and_arguments_fill_gaps_in_their_order() {
        let filled = quote! { crate::i18n::fill("\u{1}: a\u{1}b\u{1}", &[
            ::std::convert::AsRef::<str>::as_ref(&(name)),
            ::std::convert::AsRef::<str>::as_ref(&(of(one, two))),
            ::std::convert::AsRef::<str>::as_ref(&(name))
        ]) };
        assert_eq!(written(quote! { "{name}: a{}b{name}", of(one, two) }), filled.to_string());
        assert_eq!(written(quote! { "nothing" }), quote! { crate::i18n::fill("nothing", &[]) }.to_string());
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        for (input, fault) in [
            (quote! { text }, "a text should stand here"),
            (quote! { "a\\b" }, "without backslashes"),
            (quote! { r"a" }, "without backslashes"),
            (quote! { "{name:?}" }, "braces hold a name"),
            (quote! { "{0}", one }, "braces hold a name"),
            (quote! { "{name" }, "`{` is not closed"),
            (quote! { "name}" }, "`}` closes nothing"),
            (quote! { "{}" }, "`,` should stand here"),
            (quote! { "{}", }, "what fills `{}`"),
            (quote! { "{name}", one }, "no `{}` is left"),
        ] {
            let written = written(input);
            assert!(written.contains("compile_error") && written.contains(fault), "{written}");
        }
    }
}
