//! Finds joint declarations: pledges of one date whose notes say so, by the same words or by naming each other.

use std::collections::{BTreeMap, BTreeSet};

use pledge_core::query::fold::fold;

/// Words in a note for a declaration that several make together.
const JOINT: [&str; 4] = ["共同", "連名", "合同", "連携して表明"];

/// A pledge as far as it matters here.
pub(super) struct Pledge<'a> {
    pub(super) place: &'a str,
    pub(super) name: &'a str,
    pub(super) date: String,
    pub(super) note: &'a str,
    /// The word that its row of ours has.
    pub(super) word: &'a str,
}

/// The word of each place that is in a joint declaration: one that a row of it has already, or one made of its date and its first
/// place. Where its rows have several words already, none is given.
pub(super) fn words(pledges: &[Pledge<'_>]) -> BTreeMap<String, String> {
    let is_joint =
        |pledge: &&Pledge<'_>| !pledge.date.is_empty() && JOINT.iter().any(|word| pledge.note.contains(word));
    let mut groups: Vec<BTreeSet<&str>> = Vec::new();
    for pledge in pledges.iter().filter(is_joint) {
        let with = |other: &&Pledge<'_>| {
            let same_note = fold(other.note) == fold(pledge.note);
            let is_near = other.place.get(..2) == pledge.place.get(..2);
            other.date == pledge.date && (same_note || is_near && pledge.note.contains(other.name))
        };
        let mut group: BTreeSet<&str> = pledges.iter().filter(with).map(|other| other.place).collect();
        group.insert(pledge.place);
        let (touching, apart) = groups.into_iter().partition(|known| !known.is_disjoint(&group));
        groups = apart;
        group.extend(touching.into_iter().flatten());
        groups.push(group);
    }
    let mut found = BTreeMap::new();
    for group in groups.iter().filter(|group| group.len() > 1) {
        let members = || pledges.iter().filter(|pledge| group.contains(pledge.place));
        let known: BTreeSet<&str> = members().map(|pledge| pledge.word).filter(|word| !word.is_empty()).collect();
        let date = members().next().map_or("", |pledge| pledge.date.as_str());
        let word = match (known.len(), known.first(), group.first()) {
            (1, Some(word), _) => (*word).to_owned(),
            (0, _, Some(first)) => format!("joint-{date}-{first}"),
            _ => continue,
        };
        found.extend(group.iter().map(|place| ((*place).to_owned(), word.clone())));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Pledge, words};

    #[test]
    fn a_joint_declaration_has_one_word() {
        let pledge = |place, name, date: &str, note, word| Pledge { place, name, date: date.to_owned(), note, word };
        let pledges = [
            pledge("03202", "宮古市", "2019-12-02", "久慈市と共同表明", ""),
            pledge("03207", "久慈市", "2019-12-02", "", "iwate-nine"),
            pledge("08201", "水戸市", "2020-07-28", "共同表明", ""),
            pledge("08216", "笠間市", "2020-07-28", "共同表明", ""),
            pledge("08217", "取手市", "2020-07-29", "共同表明", ""),
            pledge("09201", "宇都宮市", "2020-07-28", "", ""),
        ];
        let words: Vec<_> = words(&pledges).into_iter().collect();
        let expected = [
            ("03202", "iwate-nine"),
            ("03207", "iwate-nine"),
            ("08201", "joint-2020-07-28-08201"),
            ("08216", "joint-2020-07-28-08201"),
        ];
        assert_eq!(words, expected.map(|(place, word)| (place.to_owned(), word.to_owned())));
    }
}
