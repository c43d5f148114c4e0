//! HTML as text with gaps: `html!` writes both down, `node` puts them together to the nodes that Yew's macro would give.

mod shape;

use std::{rc::Rc, slice, vec};

pub(crate) use pledge_markup::html;
use shape::{Attribute, Element, Piece};
use yew::{
    AttrValue, Html, NodeRef,
    virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, Listeners, VList, VNode, VTag, VText},
};

/// What fills the gaps of a template, in their order.
#[derive(Default)]
pub(crate) struct Gaps(Vec<Gap>);

enum Gap {
    /// A node among others.
    Node(Html),
    /// Nodes among others; there may be another number of them next time.
    Nodes(Vec<Html>),
    /// A text among nodes.
    Text(AttrValue),
    /// An attribute with its value, or none.
    Value(Option<AttrValue>),
    /// An attribute that is there or not, or `checked`.
    Flag(bool),
    /// What is called for an event.
    On(Option<Rc<dyn Listener>>),
    Ref(NodeRef),
    Key(Key),
}

// Each is called once per gap: inlined, they are many times the size of a call.
impl Gaps {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    #[inline(never)]
    fn text(&mut self, text: AttrValue) {
        self.0.push(Gap::Text(text));
    }

    #[inline(never)]
    fn value(&mut self, value: Option<AttrValue>) {
        self.0.push(Gap::Value(value));
    }

    #[inline(never)]
    fn words(&mut self, words: &[&str]) {
        let mut text = String::new();
        for word in words.iter().filter(|word| !word.is_empty()) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        self.value(Some(text.into()));
    }

    #[inline(never)]
    pub(crate) fn flag(&mut self, there: bool) {
        self.0.push(Gap::Flag(there));
    }

    #[inline(never)]
    pub(crate) fn on(&mut self, listener: Option<Rc<dyn Listener>>) {
        self.0.push(Gap::On(listener));
    }

    #[inline(never)]
    pub(crate) fn node_ref(&mut self, node: NodeRef) {
        self.0.push(Gap::Ref(node));
    }

    #[inline(never)]
    pub(crate) fn key(&mut self, key: Key) {
        self.0.push(Gap::Key(key));
    }

    /// The node of this template of `html!`.
    #[inline(never)]
    pub(crate) fn into_node(self, template: &'static str) -> Html {
        Pieces { pieces: shape::of(template).iter(), gaps: self.0.into_iter() }.next().unwrap_or_default()
    }
}

/// What can stand in `{ … }` among nodes.
pub(crate) trait Fill {
    fn fill(self, gaps: &mut Gaps);
}

impl Fill for Html {
    #[inline(never)]
    fn fill(self, gaps: &mut Gaps) {
        gaps.0.push(Gap::Node(self));
    }
}

impl Fill for &Html {
    #[inline(never)]
    fn fill(self, gaps: &mut Gaps) {
        self.clone().fill(gaps);
    }
}

impl Fill for Vec<Html> {
    #[inline(never)]
    fn fill(self, gaps: &mut Gaps) {
        gaps.0.push(Gap::Nodes(self));
    }
}

impl<T: Into<Html>> Fill for Option<T> {
    fn fill(self, gaps: &mut Gaps) {
        each(self).fill(gaps);
    }
}

impl Fill for AttrValue {
    fn fill(self, gaps: &mut Gaps) {
        gaps.text(self);
    }
}

impl Fill for &AttrValue {
    #[inline(never)]
    fn fill(self, gaps: &mut Gaps) {
        gaps.text(self.clone());
    }
}

impl Fill for &'static str {
    #[inline(never)]
    fn fill(self, gaps: &mut Gaps) {
        gaps.text(AttrValue::Static(self));
    }
}

impl Fill for String {
    #[inline(never)]
    fn fill(self, gaps: &mut Gaps) {
        gaps.text(self.into());
    }
}

impl Fill for usize {
    #[inline(never)]
    fn fill(self, gaps: &mut Gaps) {
        self.to_string().fill(gaps);
    }
}

/// The nodes that an iterator gives.
pub(crate) fn each<T: Into<Html>>(nodes: impl IntoIterator<Item = T>) -> Vec<Html> {
    nodes.into_iter().map(Into::into).collect()
}

/// The word, or none.
pub(crate) fn if_so(so: bool, word: &'static str) -> &'static str {
    if so { word } else { "" }
}

/// What can be the value of an attribute.
pub(crate) trait Value {
    fn set(self, gaps: &mut Gaps);
}

impl Value for AttrValue {
    #[inline(never)]
    fn set(self, gaps: &mut Gaps) {
        gaps.value(Some(self));
    }
}

impl Value for &AttrValue {
    #[inline(never)]
    fn set(self, gaps: &mut Gaps) {
        gaps.value(Some(self.clone()));
    }
}

impl Value for &'static str {
    #[inline(never)]
    fn set(self, gaps: &mut Gaps) {
        gaps.value(Some(AttrValue::Static(self)));
    }
}

impl Value for Rc<str> {
    #[inline(never)]
    fn set(self, gaps: &mut Gaps) {
        gaps.value(Some(self.into()));
    }
}

impl Value for &String {
    #[inline(never)]
    fn set(self, gaps: &mut Gaps) {
        gaps.value(Some(self.clone().into()));
    }
}

impl Value for String {
    #[inline(never)]
    fn set(self, gaps: &mut Gaps) {
        gaps.value(Some(self.into()));
    }
}

impl<const N: usize> Value for [&'static str; N] {
    /// Words one beside the other, as in `class`.
    fn set(self, gaps: &mut Gaps) {
        gaps.words(&self);
    }
}

impl Value for bool {
    /// The words of ARIA.
    fn set(self, gaps: &mut Gaps) {
        if self { "true" } else { "false" }.set(gaps);
    }
}

impl Value for Option<AttrValue> {
    fn set(self, gaps: &mut Gaps) {
        gaps.value(self);
    }
}

impl Value for Option<&'static str> {
    #[inline(never)]
    fn set(self, gaps: &mut Gaps) {
        gaps.value(self.map(AttrValue::Static));
    }
}

impl Value for Option<String> {
    #[inline(never)]
    fn set(self, gaps: &mut Gaps) {
        gaps.value(self.map(Into::into));
    }
}

/// What is left of a template.
struct Pieces {
    pieces: slice::Iter<'static, Piece>,
    gaps: vec::IntoIter<Gap>,
}

impl Pieces {
    /// The next single node; `None` at the end of an element or a fragment, and of the template.
    fn next(&mut self) -> Option<Html> {
        Some(match self.pieces.next()? {
            Piece::Fragment => {
                let mut nodes = Vec::new();
                self.inside(&mut nodes);
                list(nodes)
            }
            Piece::Element(element) => self.element(element),
            Piece::Text(text) => written(AttrValue::Static(text)),
            Piece::Gap => match self.gaps.next()? {
                Gap::Node(node) => node,
                Gap::Text(text) => written(text),
                Gap::Nodes(nodes) => list(nodes),
                _ => return None,
            },
            Piece::End => return None,
        })
    }

    /// All nodes up to the end of the element or fragment. Whether their number is always the same.
    fn inside(&mut self, nodes: &mut Vec<Html>) -> bool {
        let mut same = true;
        loop {
            if let Some(Piece::Gap) = self.pieces.as_slice().first()
                && let Some(Gap::Nodes(_)) = self.gaps.as_slice().first()
                && let Some(Gap::Nodes(more)) = self.gaps.next()
            {
                self.pieces.next();
                nodes.extend(more);
                same = false;
                continue;
            }
            match self.next() {
                Some(node) => nodes.push(node),
                None => return same,
            }
        }
    }

    fn element(&mut self, element: &'static Element) -> Html {
        let tag = match (element.tag, element.tag.is_empty().then(|| self.gaps.next()).flatten()) {
            ("", Some(Gap::Value(Some(tag)))) => tag,
            (tag, _) => AttrValue::Static(tag),
        };
        let mut own = Own::default();
        let attributes = match &element.attributes {
            Attribute::Fixed(fixed) => Attributes::Static(fixed),
            Attribute::Filled { keys, values } => {
                let mut filled = Vec::with_capacity(keys.len());
                for (name, value) in values {
                    let filling = value
                        .map_or_else(|| self.gaps.next(), |value| Some(Gap::Value(Some(AttrValue::Static(value)))));
                    own.take(element.tag, name, filling, &mut filled);
                }
                Attributes::Dynamic { keys, values: filled.into_boxed_slice() }
            }
        };
        let mut nodes = Vec::new();
        let same = self.inside(&mut nodes);
        let Own { node_ref, key, listeners, value, checked } = own;
        let listeners =
            if listeners.is_empty() { Listeners::None } else { Listeners::Pending(listeners.into_boxed_slice()) };
        VNode::from(if element.tag == "input" {
            VTag::__new_input(value, checked, node_ref, key, attributes, listeners)
        } else {
            let children = if same && nodes.len() < 2 { nodes.pop().unwrap_or_default() } else { list(nodes) };
            VTag::__new_other(tag, node_ref, key, attributes, listeners, children)
        })
    }
}

/// What an element has beside its attributes.
#[derive(Default)]
struct Own {
    node_ref: NodeRef,
    key: Option<Key>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    value: Option<AttrValue>,
    checked: Option<bool>,
}

impl Own {
    /// Puts what fills `name` where it belongs: among the attributes, or into itself.
    fn take(
        &mut self,
        tag: &str,
        name: &'static str,
        filling: Option<Gap>,
        attributes: &mut Vec<Option<AttributeOrProperty>>,
    ) {
        let value = match filling {
            Some(Gap::Ref(node_ref)) => return self.node_ref = node_ref,
            Some(Gap::Key(key)) => return self.key = Some(key),
            Some(Gap::On(listener)) => return self.listeners.push(listener),
            Some(Gap::Flag(checked)) if name == "checked" => return self.checked = Some(checked),
            Some(Gap::Flag(there)) => there.then_some(AttrValue::Static(name)),
            Some(Gap::Value(value)) => value,
            _ => None,
        };
        match name {
            "key" => self.key = value.map(|key| Key::from(&*key)),
            "value" if tag == "input" => self.value = value,
            _ => attributes.push(value.map(AttributeOrProperty::Attribute)),
        }
    }
}

fn written(text: AttrValue) -> Html {
    VNode::VText(VText::new(text))
}

fn list(nodes: Vec<Html>) -> Html {
    VNode::from(VList::with_children(nodes, None))
}
