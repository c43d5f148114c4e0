//! What stands in `html!`, as a tree.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::{
    template::{self, Template},
    tokens::{Fault, Tokens},
};

/// A node.
pub(crate) enum Node {
    Element(Element),
    Fragment(Vec<Node>),
    Text(Literal),
    /// Nodes that an iterator gives.
    Each(TokenStream),
    /// Anything else that is a node: an expression, a component, a choice.
    Expression(TokenStream),
}

/// An element with its attributes in their order.
pub(crate) struct Element {
    pub(crate) tag: Tag,
    pub(crate) attributes: Vec<(String, Value)>,
    pub(crate) children: Vec<Node>,
}

/// The name of an element: written, or computed.
pub(crate) enum Tag {
    Fixed(String),
    Computed(TokenStream),
}

/// The value of an attribute: written, or computed.
pub(crate) enum Value {
    Fixed(Literal),
    Flag(bool),
    Computed(TokenStream),
}

impl Node {
    /// An expression of the type `Html`.
    pub(crate) fn into_expression(self) -> TokenStream {
        match self {
            Self::Element(_) | Self::Fragment(_) => Template::of(self).into_expression(),
            Self::Text(text) => quote! { ::yew::virtual_dom::VNode::VText(::yew::virtual_dom::VText::new(#text)) },
            Self::Each(nodes) => {
                quote! { ::std::iter::Iterator::collect::<::yew::Html>(::std::iter::IntoIterator::into_iter(#nodes)) }
            }
            Self::Expression(expression) => quote! { ::yew::Html::from(#expression) },
        }
    }
}

/// All nodes of the input.
pub(crate) fn until_end(tokens: &mut Tokens) -> Result<Vec<Node>, Fault> {
    let mut nodes = Vec::new();
    while !tokens.is_empty() {
        nodes.push(node(tokens)?);
    }
    Ok(nodes)
}

fn node(tokens: &mut Tokens) -> Result<Node, Fault> {
    if tokens.sees("<") {
        return tag(tokens);
    }
    if tokens.word().as_deref() == Some("if") {
        return Ok(Node::Expression(choice(tokens)?));
    }
    if tokens.sees_braces() {
        let group = tokens.braced()?;
        return block(Tokens::new(group.stream()));
    }
    // The whole input is an expression.
    block(std::mem::replace(tokens, Tokens::new(TokenStream::new())))
}

/// What stands in `{ … }`.
fn block(mut tokens: Tokens) -> Result<Node, Fault> {
    if tokens.word().as_deref() == Some("for") {
        tokens.next();
        return Ok(Node::Each(rest(tokens)));
    }
    match (tokens.peek(0), tokens.peek(1)) {
        (None, _) => Ok(Node::Fragment(Vec::new())),
        (Some(TokenTree::Literal(literal)), None) => Ok(Node::Text(plain(&tokens, literal.clone())?)),
        _ => Ok(Node::Expression(rest(tokens))),
    }
}

fn rest(mut tokens: Tokens) -> TokenStream {
    std::iter::from_fn(|| tokens.next()).collect()
}

/// A literal without control characters: these part the pieces of a template.
fn plain(tokens: &Tokens, literal: Literal) -> Result<Literal, Fault> {
    let written = literal.to_string();
    let escaped = ["\\n", "\\t", "\\r", "\\0", "\\x", "\\u"].iter().any(|escape| written.contains(escape));
    if escaped || written.contains(char::is_control) {
        Err(tokens.fault("no control characters in the text of html!"))
    } else {
        Ok(literal)
    }
}

/// `if … { … } else { … }`, in which each branch is HTML.
fn choice(tokens: &mut Tokens) -> Result<TokenStream, Fault> {
    tokens.next();
    let mut condition = TokenStream::new();
    while !tokens.sees_braces() {
        match tokens.next() {
            Some(token) => condition.extend([token]),
            None => return Err(tokens.fault("a block should follow the condition")),
        }
    }
    let yes = branch(tokens)?;
    let no = if tokens.word().as_deref() == Some("else") {
        tokens.next();
        if tokens.word().as_deref() == Some("if") { choice(tokens)? } else { branch(tokens)? }
    } else {
        quote! { ::yew::Html::default() }
    };
    Ok(quote! { if #condition { #yes } else { #no } })
}

fn branch(tokens: &mut Tokens) -> Result<TokenStream, Fault> {
    let nodes = until_end(&mut Tokens::new(tokens.braced()?.stream()))?;
    Ok(match <[Node; 1]>::try_from(nodes) {
        Ok([node]) => node.into_expression(),
        Err(nodes) => Node::Fragment(nodes).into_expression(),
    })
}

/// An element, a fragment or a component.
fn tag(tokens: &mut Tokens) -> Result<Node, Fault> {
    let component =
        matches!(tokens.peek(1), Some(TokenTree::Ident(name)) if name.to_string().starts_with(char::is_uppercase));
    if component {
        return Ok(Node::Expression(self::component(tokens)?));
    }
    tokens.require("<")?;
    if tokens.takes(">") {
        return Ok(Node::Fragment(children(tokens, "")?));
    }
    let (tag, name) = if tokens.takes("@") {
        let computed = tokens.braced()?.stream();
        (Tag::Computed(computed), "@".to_owned())
    } else {
        let (name, _) = tokens.dashed()?;
        (Tag::Fixed(name.clone()), name)
    };
    let mut attributes = Vec::new();
    let children = loop {
        if tokens.takes("/>") {
            break Vec::new();
        }
        if tokens.takes(">") {
            break children(tokens, &name)?;
        }
        let (attribute, value) = attribute(tokens)?;
        template::allowed(&name, &attribute, &value, &attributes).map_err(|why| tokens.fault(&why))?;
        attributes.push((attribute, value));
    };
    Ok(Node::Element(Element { tag, attributes, children }))
}

/// The nodes up to the closing tag, which is taken too.
fn children(tokens: &mut Tokens, name: &str) -> Result<Vec<Node>, Fault> {
    let mut children = Vec::new();
    while !tokens.sees("</") {
        if tokens.is_empty() {
            return Err(tokens.fault(&format!("`</{name}>` is missing")));
        }
        children.push(node(tokens)?);
    }
    tokens.require("</")?;
    let closed = if tokens.takes("@") {
        "@".to_owned()
    } else if tokens.sees(">") {
        String::new()
    } else {
        tokens.dashed()?.0
    };
    if closed != name {
        return Err(tokens.fault(&format!("`</{name}>` should stand here")));
    }
    tokens.require(">")?;
    Ok(children)
}

fn attribute(tokens: &mut Tokens) -> Result<(String, Value), Fault> {
    if tokens.sees_braces() {
        let name = tokens.braced()?.stream();
        return Ok((name.to_string(), Value::Computed(name)));
    }
    let (name, _) = tokens.dashed()?;
    tokens.require("=")?;
    let value = match tokens.next() {
        Some(TokenTree::Literal(literal)) => Value::Fixed(plain(tokens, literal)?),
        Some(TokenTree::Ident(word)) if word == "true" => Value::Flag(true),
        Some(TokenTree::Ident(word)) if word == "false" => Value::Flag(false),
        Some(TokenTree::Group(group)) => Value::Computed(group.stream()),
        _ => return Err(tokens.fault("a literal or { … } should follow the `=`")),
    };
    Ok((name, value))
}

/// A component as Yew's macro wants it, with what stands in it as one node.
fn component(tokens: &mut Tokens) -> Result<TokenStream, Fault> {
    let mut opened = TokenStream::new();
    while !tokens.sees(">") && !tokens.sees("/>") {
        match tokens.next() {
            Some(token) => opened.extend([token]),
            None => return Err(tokens.fault("the tag is not closed")),
        }
    }
    if tokens.takes("/>") {
        return Ok(quote! { ::yew::html! { #opened /> } });
    }
    let Some(name) = opened.clone().into_iter().nth(1).filter(|name| matches!(name, TokenTree::Ident(_))) else {
        return Err(tokens.fault("a component should stand here"));
    };
    tokens.require(">")?;
    let content = Node::Fragment(children(tokens, &name.to_string())?).into_expression();
    let name = name.to_token_stream();
    Ok(quote! { ::yew::html! { #opened > { #content } </ #name > } })
}
