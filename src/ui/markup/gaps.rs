//! What fills the gaps of a template, and what can stand in them.

use std::rc::Rc;

use yew::{
    AttrValue, Html, NodeRef,
    virtual_dom::{Key, Listener, VText},
};

/// What fills the gaps of a template, in their order.
pub(crate) struct Gaps(pub(super) Vec<Gap>);

/// What fills a gap.
pub(super) enum Gap {
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

impl<T: Node> Fill for Option<T> {
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

/// What is one node.
pub(crate) trait Node {
    fn node(self) -> Html;
}

impl Node for Html {
    fn node(self) -> Html {
        self
    }
}

impl Node for AttrValue {
    fn node(self) -> Html {
        Html::VText(VText::new(self))
    }
}

/// The nodes that an iterator gives.
pub(crate) fn each<T: Node>(nodes: impl IntoIterator<Item = T>) -> Vec<Html> {
    nodes.into_iter().map(Node::node).collect()
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
