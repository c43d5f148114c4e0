//! A Rust file as the rules see it: the paths and the texts in it, without comments.

use anyhow::{Result, anyhow};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

pub(crate) struct Source {
    /// From the repository's root, with `/`.
    pub(crate) path: String,
    /// Every path that the code names, `use` groups spelt out: `use a::{b, c::d}` is `a`, `a::b` and `a::c::d`.
    pub(crate) names: Vec<(usize, Vec<String>)>,
    /// Every literal as it is written.
    pub(crate) literals: Vec<(usize, String)>,
    /// Every attribute and tag of `html!`, as `name=` and `<name`.
    pub(crate) markup: Vec<(usize, String)>,
}

impl Source {
    pub(crate) fn parse(path: &str, text: &str) -> Result<Source> {
        let tokens = text.parse().map_err(|error| anyhow!("not Rust: {error}"))?;
        let mut source = Source { path: path.to_owned(), names: Vec::new(), literals: Vec::new(), markup: Vec::new() };
        source.read(tokens, &[]);
        Ok(source)
    }

    /// Reads tokens; `prefix` is the path before a group of a `use`.
    fn read(&mut self, tokens: TokenStream, prefix: &[String]) {
        let mut tokens = tokens.into_iter().peekable();
        let mut before: Option<TokenTree> = None;
        while let Some(token) = tokens.next() {
            match &token {
                TokenTree::Literal(literal) => {
                    self.literals.push((literal.span().start().line, literal.to_string()));
                }
                TokenTree::Group(group) => self.read(group.stream(), &[]),
                TokenTree::Punct(_) => {}
                TokenTree::Ident(first) => {
                    let line = first.span().start().line;
                    if let Some(markup) = markup(before.as_ref(), &token, tokens.peek()) {
                        self.markup.push((line, markup));
                    }
                    let at = self.names.len();
                    let mut name = prefix.to_vec();
                    name.push(first.to_string());
                    while tokens.next_if(is_colon).is_some() {
                        if tokens.next_if(is_colon).is_none() {
                            break;
                        }
                        match tokens.next_if(|token| matches!(token, TokenTree::Ident(_)) || is_braces(token)) {
                            Some(TokenTree::Ident(part)) => name.push(part.to_string()),
                            Some(TokenTree::Group(group)) => self.read(group.stream(), &name),
                            _ => break,
                        }
                    }
                    self.names.insert(at, (line, name));
                }
            }
            before = Some(token);
        }
    }
}

fn is_colon(token: &TokenTree) -> bool {
    is_punct(token, ':')
}

pub(super) fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

fn is_braces(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn markup(before: Option<&TokenTree>, name: &TokenTree, after: Option<&TokenTree>) -> Option<String> {
    let before = before?;
    let touch = |left: &TokenTree, right: &TokenTree| left.span().end() == right.span().start();
    if is_punct(before, '<') && touch(before, name) {
        return Some(format!("<{name}"));
    }
    after.filter(|after| is_punct(after, '=') && touch(name, after) && !touch(before, name)).map(|_| format!("{name}="))
}

#[cfg(test)]
mod tests {
    use super::Source;

    fn names(text: &str) -> Vec<String> {
        let source = Source::parse("x.rs", text).map_err(|error| error.to_string());
        source
            .map(|source| source.names.iter().map(|(line, name)| format!("{line} {}", name.join("::"))).collect())
            .unwrap_or_default()
    }

    #[test]
    fn spells_out_use_groups() {
        let expected = ["1 use", "1 a::b", "1 a::b::c", "1 a::b::d", "1 a::b::d::E"];
        assert_eq!(names("use a::b::{c, d::{E}};"), expected);
    }

    #[test]
    fn finds_paths_in_macros_but_not_in_comments_and_texts() {
        let text = "// crate::one\nlet x = \"crate::two\";\nhtml! { <A b={crate::three::f(c)} /> }";
        assert!(names(text).contains(&"3 crate::three::f".to_owned()));
        assert!(!names(text).iter().any(|name| name.contains("one") || name.contains("two")));
    }

    #[test]
    fn tells_attributes_from_assignments() {
        let markup = |text| Source::parse("x.rs", text).map(|source| source.markup).unwrap_or_default();
        assert_eq!(markup("let style = 1; a < style"), []);
        assert_eq!(markup("html! { <style a=1> }"), [(1, "<style".to_owned()), (1, "a=".to_owned())]);
    }
}
