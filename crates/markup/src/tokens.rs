//! The macro's input, token by token.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// What is not understood, as the error that the compiler shows.
pub(crate) type Fault = TokenStream;

/// Tokens of which the first are looked at and taken.
pub(crate) struct Tokens {
    rest: std::collections::VecDeque<TokenTree>,
    last: Span,
}

impl Tokens {
    pub(crate) fn new(stream: TokenStream) -> Self {
        Self { rest: stream.into_iter().collect(), last: Span::call_site() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        let token = self.rest.pop_front();
        self.last = token.as_ref().map_or(self.last, TokenTree::span);
        token
    }

    pub(crate) fn peek(&self, at: usize) -> Option<&TokenTree> {
        self.rest.get(at)
    }

    /// Whether these signs come next.
    pub(crate) fn sees(&self, signs: &str) -> bool {
        signs
            .chars()
            .enumerate()
            .all(|(at, sign)| matches!(self.peek(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign))
    }

    /// Takes these signs if they come next.
    pub(crate) fn takes(&mut self, signs: &str) -> bool {
        let seen = self.sees(signs);
        if seen {
            for _ in signs.chars() {
                self.next();
            }
        }
        seen
    }

    /// Takes these signs, without which the input means nothing.
    pub(crate) fn require(&mut self, signs: &str) -> Result<(), Fault> {
        if self.takes(signs) { Ok(()) } else { Err(self.fault(&format!("`{signs}` should stand here"))) }
    }

    /// The word that comes next, if one does.
    pub(crate) fn word(&self) -> Option<String> {
        match self.peek(0) {
            Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
            _ => None,
        }
    }

    /// Takes a word, in which there may be hyphens: `aria-label`.
    pub(crate) fn dashed(&mut self) -> Result<(String, Ident), Fault> {
        let Some(TokenTree::Ident(first)) = self.next() else { return Err(self.fault("a name should stand here")) };
        let mut name = first.to_string();
        while self.takes("-") {
            match self.next() {
                Some(TokenTree::Ident(part)) => name = format!("{name}-{part}"),
                _ => return Err(self.fault("a name should follow the hyphen")),
            }
        }
        Ok((name, first))
    }

    /// Takes what stands in braces.
    pub(crate) fn braced(&mut self) -> Result<Group, Fault> {
        match self.next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => Ok(group),
            _ => Err(self.fault("braces should stand here: { … }")),
        }
    }

    pub(crate) fn sees_braces(&self) -> bool {
        matches!(self.peek(0), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
    }

    /// An error at the token that was taken last.
    pub(crate) fn fault(&self, text: &str) -> Fault {
        quote_spanned! { self.last => ::std::compile_error!(#text) }
    }
}
