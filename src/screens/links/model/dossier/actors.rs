//! Who works on a link, by field and side.

use crate::{
    app::context::ViewContext,
    screens::links::model::marks::{Marks, shared},
};
use pledge_core::{
    Dossier,
    model::actor::{Actor, Side},
};
use yew::AttrValue;

/// Somebody who works on the link.
#[derive(Debug, Clone, PartialEq)]
pub struct ActorLine {
    /// The name.
    pub name: AttrValue,
    /// The role; may be empty.
    pub role: AttrValue,
    /// The numbers of the sources.
    pub marks: Vec<usize>,
}

/// Those who work in one field, on this side and on the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The field.
    pub name: AttrValue,
    /// Those of each side.
    pub sides: [Vec<ActorLine>; 2],
}

/// Who works on it, by field, in the order of the data, and the numbers of the sources that all share.
pub(super) fn fields(context: &ViewContext<'_>, known: &Dossier<'_>, marks: &mut Marks) -> (Vec<Field>, Vec<usize>) {
    let lang = context.lang();
    let mut fields: Vec<Field> = Vec::new();
    for actor in &known.actors {
        let Actor { side, field_ja, field_en, name_ja, name_en, role_ja, role_en, sources, .. } = actor;
        let name = AttrValue::from(lang.pick(field_ja, field_en).clone());
        if fields.iter().all(|field| field.name != name) {
            fields.push(Field { name: name.clone(), sides: [Vec::new(), Vec::new()] });
        }
        let line = ActorLine {
            name: lang.pick(name_ja, name_en).clone().into(),
            role: lang.pick(role_ja, role_en).clone().into(),
            marks: marks.of(sources),
        };
        let field = fields.iter_mut().find(|field| field.name == name);
        let [ours, theirs] = match field {
            Some(field) => &mut field.sides,
            None => continue,
        };
        match side {
            Side::A => ours.push(line),
            Side::B => theirs.push(line),
        }
    }
    let actors = fields.iter_mut().flat_map(|field| field.sides.iter_mut()).flatten();
    let shared = shared(actors.map(|actor| &mut actor.marks));
    (fields, shared)
}
