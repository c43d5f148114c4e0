//! The chosen columns of the list, as a bit set.

use super::Field;

/// A set of columns beside the name and the state, which always show. Written `kind,declared,population` in the order of
/// the table, whatever order the reader named them in; `none` for no column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Columns(u16);

impl Default for Columns {
    fn default() -> Columns {
        Columns(bit(Field::Declared) | bit(Field::Target) | bit(Field::Population))
    }
}

impl Columns {
    /// The columns that can be chosen, in the order of the table.
    pub const CHOICE: [Field; 9] = [
        Field::Kind,
        Field::In,
        Field::Declared,
        Field::Target,
        Field::Population,
        Field::Area,
        Field::Density,
        Field::Households,
        Field::Solar,
    ];

    /// The chosen columns, in the order of the table.
    pub fn chosen(self) -> Vec<Field> {
        Columns::CHOICE.iter().copied().filter(|field| self.has(*field)).collect()
    }

    /// Whether the column was chosen.
    pub fn has(self, field: Field) -> bool {
        self.0 & bit(field) > 0
    }

    /// Shows or hides the column.
    pub fn toggle(&mut self, field: Field) {
        self.0 ^= bit(field);
    }

    /// The text that [`Columns::parse`] reads.
    pub fn text(self) -> String {
        let names: Vec<String> = self.chosen().into_iter().map(|field| field.id().to_owned()).collect();
        if names.is_empty() { "none".to_owned() } else { names.join(",") }
    }

    /// Reads `kind,population`; nothing means the default. What is no column is returned beside the rest.
    pub fn parse(text: &str) -> (Columns, Vec<&str>) {
        let mut parts = text.split(',').map(str::trim).filter(|part| !part.is_empty()).peekable();
        if parts.peek().is_none() {
            return (Columns::default(), Vec::new());
        }
        let mut columns = Columns(0);
        let mut unknown = Vec::new();
        for part in parts {
            match Columns::CHOICE.iter().find(|field| field.id() == part) {
                Some(field) => columns.0 |= bit(*field),
                None if part == "none" => {}
                None => unknown.push(part),
            }
        }
        // Only unknown names are a broken link, not an empty table.
        let lost = columns.0 == 0 && !unknown.is_empty();
        (if lost { Columns::default() } else { columns }, unknown)
    }
}

/// The bit of a column; none for name and state, which always show.
fn bit(field: Field) -> u16 {
    if matches!(field, Field::Name | Field::Status) { 0 } else { 1 << field as u16 }
}

#[cfg(test)]
mod tests {
    use super::{Columns, bit};
    use crate::query::Field;

    /// A field that is in no menu could be shown by nobody, and one without a name in no link.
    #[test]
    fn every_field_can_be_chosen_but_name_and_state() {
        let named = Field::ALL.into_iter().map(|(field, _)| field).filter(|field| bit(*field) > 0);
        assert_eq!(Columns::CHOICE.to_vec(), named.collect::<Vec<_>>());
    }
}
