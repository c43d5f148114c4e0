//! Every message has a note for those who translate it without seeing the screen. The lint for missing docs would ask for
//! one on each field too, of which the note on the variant tells.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::Violation;
use super::source::is_punct;

/// Every enum in this folder is of messages.
const MESSAGES: &str = "src/i18n/msg/";

pub(crate) fn check(path: &str, text: &str, violations: &mut Vec<Violation>) {
    if !path.starts_with(MESSAGES) {
        return;
    }
    let mut tokens = text.parse::<TokenStream>().unwrap_or_default().into_iter();
    while tokens.any(|token| matches!(token, TokenTree::Ident(word) if word == "enum")) {
        let body = tokens.find_map(|token| group(&token, Delimiter::Brace).map(Group::stream));
        let variants: Vec<TokenTree> = body.unwrap_or_default().into_iter().collect();
        for variant in variants.split(|token| is_punct(token, ',')) {
            let name =
                variant.iter().find_map(|token| if let TokenTree::Ident(name) = token { Some(name) } else { None });
            if let Some(name) = name.filter(|_| !variant.iter().any(is_note)) {
                let what = format!("{name} has no note: say where it stands and what its parameters hold");
                violations.push(Violation { path: path.to_owned(), line: name.span().start().line, what });
            }
        }
    }
}

fn group(token: &TokenTree, delimiter: Delimiter) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// `/// text`, which is `#[doc = " text"]` to the compiler.
fn is_note(token: &TokenTree) -> bool {
    let attribute: Vec<TokenTree> =
        group(token, Delimiter::Bracket).map(|group| group.stream().into_iter().collect()).unwrap_or_default();
    match attribute.as_slice() {
        [TokenTree::Ident(name), _, TokenTree::Literal(text)] => {
            name == "doc" && text.to_string().chars().any(char::is_alphanumeric)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        let mut violations = Vec::new();
        check(path, text, &mut violations);
        violations.iter().map(|violation| violation.line).collect()
    }

    #[test]
    fn every_variant_has_a_note() {
        let text = "/// Enum.\npub enum A<'a> {\n/// Button.\nB,\nC,\n///\nD(E),\n#[allow(missing_docs)]\nF { g: u8 },\n/// Cell.\n#[allow(x)]\nH,\n}";
        assert_eq!(lines("src/i18n/msg/a.rs", text), [5, 7, 9]);
        assert!(lines("src/i18n/en/a.rs", text).is_empty());
    }

    #[test]
    fn notes_on_fields_and_on_other_variants_do_not_count() {
        let text = "enum A {\n/// Cell.\nB { c: u8, d: u8 },\nE {\n/// A day.\nf: u8,\n},\n}\nenum G { H }";
        assert_eq!(lines("src/i18n/msg/a.rs", text), [4, 9]);
    }
}
