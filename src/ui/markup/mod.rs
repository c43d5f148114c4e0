//! HTML as text with gaps: `html!` writes both down, and here they are put together to the nodes that Yew's macro would give.

mod gaps;
mod shape;
#[cfg(all(test, feature = "ssr"))]
mod tests;

use std::{rc::Rc, slice, vec};

use gaps::Gap;
pub(crate) use gaps::{Fill, Gaps, Node, Value, each, if_so};
pub(crate) use pledge_markup::html;
use shape::{Element, Piece};
use yew::{
    AttrValue, Html, NodeRef,
    virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, Listeners, VList, VNode, VTag},
};

impl Gaps {
    /// The node of this template of `html!`.
    #[inline(never)]
    pub(crate) fn into_node(self, template: &'static str) -> Html {
        Pieces { pieces: shape::of(template).iter(), gaps: self.0.into_iter() }.next().unwrap_or_default()
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
            Piece::Text(text) => AttrValue::Static(text).node(),
            Piece::Gap => match self.gaps.next()? {
                Gap::Node(node) => node,
                Gap::Text(text) => text.node(),
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
            shape::Attributes::Fixed(fixed) => Attributes::Static(fixed),
            shape::Attributes::Filled { keys, values } => {
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

fn list(nodes: Vec<Html>) -> Html {
    VNode::from(VList::with_children(nodes, None))
}
