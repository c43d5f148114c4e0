//! A tree as text with gaps, and what fills the gaps. `crate::ui::markup::shape` of the crate that uses the macro reads it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::nodes::{Element, Node, Tag, Value};

/// The attributes that are there or not, without a value.
const FLAGS: [&str; 9] =
    ["autofocus", "disabled", "hidden", "inert", "multiple", "open", "readonly", "required", "selected"];

/// Says why an element may not have this attribute beside those it has: what would mean something else than in Yew's macro
/// is an error.
pub(crate) fn allowed(tag: &str, name: &str, value: &Value, others: &[(String, Value)]) -> Result<(), String> {
    let gap = matches!(value, Value::Computed(_));
    let why = match name {
        _ if others.iter().any(|(other, _)| other == name) => "stands here twice",
        "value" | "defaultvalue" if tag == "textarea" => "is not known of <textarea>",
        "checked" if tag != "input" || !gap => "belongs to <input>, with its value in { … }",
        "ref" if !gap => "needs its value in { … }",
        _ if name.starts_with("on") && !gap => "needs what it calls in { … }",
        _ if matches!(value, Value::Flag(_)) && !FLAGS.contains(&name) => "has words for values: \"true\" or \"false\"",
        _ => return Ok(()),
    };
    Err(format!("`{name}` {why}"))
}

/// The text as pieces for `concat!`, and the fillings in the order of the gaps.
#[derive(Default)]
pub(crate) struct Template {
    pieces: Vec<TokenStream>,
    gaps: Vec<Gap>,
}

/// What fills a gap.
enum Gap {
    /// Nodes or a text.
    Node(TokenStream),
    /// The value of an attribute.
    Value(TokenStream),
    /// What else an element has, and the method that takes it.
    Other(Ident, TokenStream),
}

impl Template {
    pub(crate) fn of(node: Node) -> Self {
        let mut template = Self::default();
        template.node(node);
        template
    }

    pub(crate) fn into_expression(self) -> TokenStream {
        let Self { pieces, gaps } = self;
        let filled = Ident::new("gaps", Span::mixed_site());
        let filling = gaps.into_iter().map(|gap| match gap {
            Gap::Node(node) => quote! { crate::ui::markup::Fill::fill(#node, &mut #filled) },
            Gap::Value(value) => quote! { crate::ui::markup::Value::set(#value, &mut #filled) },
            Gap::Other(method, value) => quote! { #filled.#method(#value) },
        });
        quote! { {
            let mut #filled = crate::ui::markup::Gaps::new();
            #(#filling;)*
            #filled.into_node(::std::concat!(#(#pieces),*))
        } }
    }

    fn piece(&mut self, text: &str) {
        self.pieces.push(quote! { #text });
    }

    fn node(&mut self, node: Node) {
        match node {
            Node::Element(element) => self.element(element),
            Node::Fragment(nodes) => {
                self.piece("\x01");
                self.inside(nodes);
            }
            Node::Text(text) => {
                self.piece("\x06");
                self.pieces.push(quote! { #text });
            }
            Node::Each(nodes) => {
                self.piece("\x07");
                self.gaps.push(Gap::Node(quote! { crate::ui::markup::each(#nodes) }));
            }
            Node::Expression(node) => {
                self.piece("\x07");
                self.gaps.push(Gap::Node(node));
            }
        }
    }

    fn inside(&mut self, nodes: Vec<Node>) {
        for node in nodes {
            self.node(node);
        }
        self.piece("\x08");
    }

    fn element(&mut self, Element { tag, attributes, children }: Element) {
        match tag {
            Tag::Fixed(name) => self.piece(&format!("\x02{name}")),
            Tag::Computed(name) => {
                self.piece("\x02");
                self.gaps.push(Gap::Value(name));
            }
        }
        for (name, value) in attributes {
            self.attribute(&name, value);
        }
        self.inside(children);
    }

    fn attribute(&mut self, name: &str, value: Value) {
        match value {
            Value::Fixed(value) => {
                self.piece(&format!("\x03{name}\x04"));
                self.pieces.push(quote! { #value });
            }
            Value::Flag(true) => self.piece(&format!("\x03{name}\x04{name}")),
            Value::Flag(false) => {}
            Value::Computed(value) => {
                self.piece(&format!("\x03{name}\x05"));
                self.gaps.push(gap(name, value));
            }
        }
    }
}

fn gap(name: &str, value: TokenStream) -> Gap {
    let other = |method: &str, value: TokenStream| Gap::Other(Ident::new(method, Span::call_site()), value);
    match name {
        "ref" => other("node_ref", value),
        "key" => other("key", quote! { ::std::convert::Into::into(#value) }),
        _ if name == "checked" || FLAGS.contains(&name) => other("flag", value),
        _ if name.starts_with("on") => {
            let event = Ident::new(name, Span::call_site());
            other("on", quote! { ::yew::html::#event::Wrapper::__macro_new(#value) })
        }
        _ => Gap::Value(value),
    }
}
