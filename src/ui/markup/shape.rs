//! The templates of `html!`, read once.

use std::cell::RefCell;

use yew::virtual_dom::AttributeOrProperty;

/// A piece of a template, in the order in which they are written.
pub(super) enum Piece {
    Fragment,
    Element(Element),
    Text(&'static str),
    /// A node, a text or nodes that fill a gap.
    Gap,
    /// The end of the last fragment or element that has none.
    End,
}

/// An element without what is in it. Without a name, its name fills the first gap.
pub(super) struct Element {
    pub(super) tag: &'static str,
    pub(super) attributes: Attributes,
}

/// The attributes of an element.
pub(super) enum Attributes {
    /// All are written in the template.
    Fixed(&'static [(&'static str, AttributeOrProperty)]),
    /// Names with their values, of which the others fill gaps. `keys` are those that are attributes in HTML too.
    Filled { keys: &'static [&'static str], values: Vec<(&'static str, Option<&'static str>)> },
}

type Shape = (usize, usize, &'static [Piece]);

thread_local! {
    /// The templates that were read, by address and length. There are as many as there are `html!` in the source.
    static READ: RefCell<Vec<Shape>> = const { RefCell::new(Vec::new()) };
}

/// The pieces of a template, which is read at its first use.
pub(super) fn of(template: &'static str) -> &'static [Piece] {
    let place = (template.as_ptr() as usize, template.len());
    READ.with_borrow_mut(|read| {
        let at = read.partition_point(|&(address, length, _)| (address, length) < place);
        match read.get(at) {
            Some(&(address, length, pieces)) if (address, length) == place => pieces,
            _ => {
                let pieces: &'static [Piece] = Vec::leak(pieces(template));
                read.insert(at, (place.0, place.1, pieces));
                pieces
            }
        }
    })
}

/// Reads what `pledge_markup` has written: a sign, then a text up to the next sign.
fn pieces(template: &'static str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some((sign, text)) = next(&mut rest) {
        pieces.push(match sign {
            '\x01' => Piece::Fragment,
            '\x02' => Piece::Element(Element { tag: text, attributes: attributes(text, &mut rest) }),
            '\x06' => Piece::Text(text),
            '\x07' => Piece::Gap,
            _ => Piece::End,
        });
    }
    pieces
}

/// A sign and the text after it.
fn next(rest: &mut &'static str) -> Option<(char, &'static str)> {
    let mut signs = rest.char_indices();
    let (_, sign) = signs.next()?;
    let end = signs.find(|&(_, sign)| sign < '\x10').map_or(rest.len(), |(at, _)| at);
    let text = rest.get(1..end)?;
    *rest = rest.get(end..)?;
    Some((sign, text))
}

fn attributes(tag: &str, rest: &mut &'static str) -> Attributes {
    let mut values = Vec::new();
    while rest.starts_with('\x03')
        && let Some((_, name)) = next(rest)
        && let Some((sign, value)) = next(rest)
    {
        values.push((name, (sign == '\x04').then_some(value)));
    }
    let own = |name: &str| {
        matches!(name, "key" | "ref")
            || name.starts_with("on")
            || (tag == "input" && matches!(name, "value" | "checked"))
    };
    let fixed: Option<Vec<_>> = values
        .iter()
        .map(|&(name, value)| Some((name, AttributeOrProperty::Static(value.filter(|_| !own(name))?))))
        .collect();
    match fixed {
        Some(fixed) => Attributes::Fixed(Vec::leak(fixed)),
        None => Attributes::Filled {
            keys: Vec::leak(values.iter().map(|&(name, _)| name).filter(|name| !own(name)).collect()),
            values,
        },
    }
}
