//! Figures published by others. They are shown beside computed figures and never merged with them.

use crate::model::{
    date::{Holds, PartialDate},
    place::PlaceId,
    pledge::Pledge,
    source::SourceId,
};
use std::rc::Rc;

/// What a reported figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Pledging governments and the people they cover.
    Pledges,
    /// Cities linked with cities abroad.
    CityLinks,
    /// The country as a whole.
    Country,
}

/// Who published it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A ministry or another public body, directly or quoted.
    Official,
    /// A count made from the official list.
    Tally,
    /// An article's own figure.
    Article,
}

/// One published figure, or a set that belongs together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    /// The date it speaks of.
    pub date: PartialDate,
    /// The figure is for the time before `date`.
    pub before: bool,
    /// What it is about.
    pub subject: Subject,
    /// Who published it.
    pub origin: Origin,
    /// Number of pledging governments (for the country: of all local governments).
    pub governments: Option<u32>,
    /// People living there.
    pub people: Option<u32>,
    /// Share of the country's people in tenths of a percent.
    pub share: Option<u32>,
    /// The source rounds or says "about".
    pub approximate: bool,
    /// Where it was published.
    pub sources: Rc<[SourceId]>,
}

impl Reported {
    /// Whether the data list at least as many pledging places on its day as it counts. Later pledges do not
    /// make up for missing ones. `pledges` are in the order of their places.
    pub fn is_listed(&self, pledges: &[Pledge]) -> bool {
        let day = self.date.last_day();
        let (mut places, mut last) = (0, None);
        for pledge in pledges.iter().filter(|pledge| pledge.neutral && pledge.declared.holds(day) == Holds::Yes) {
            places += u32::from(last != Some(pledge.place));
            last = Some(pledge.place);
        }
        self.governments.is_some_and(|governments| places >= governments)
    }
}

/// A labelled date on the time axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// When.
    pub date: PartialDate,
    /// Japanese name.
    pub name_ja: Rc<str>,
    /// English name.
    pub name_en: Rc<str>,
    /// The as-of date that it leads to, such as the day before.
    pub as_of: PartialDate,
    /// What that date is called in Japanese.
    pub as_of_ja: Rc<str>,
    /// What that date is called in English.
    pub as_of_en: Rc<str>,
}

/// The cell of a place on the tile grid: a layout that resembles the map, not a position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// The place.
    pub place: PlaceId,
    /// Column from the west, 1 and up.
    pub column: u32,
    /// Row from the north, 1 and up.
    pub row: u32,
    /// The name as maps write it in Japanese; empty for none.
    pub label_ja: Rc<str>,
    /// Two letters that stand for it in English; empty for none.
    pub label_en: Rc<str>,
}

#[cfg(test)]
mod tests {
    use crate::ingest::{self, csv};

    #[test]
    fn a_figure_is_listed_when_as_many_had_declared_on_its_day() {
        let pledges =
            "place,declared,declared_kind\nA,2020-01-01,on\nA,2021-01-01,on\nB,2020-06-30,by\nC,2021-05-01,on\nD,,\n";
        let tables = [
            csv::read("places", b"code,name,population\nA,A,1\nB,B,1\nC,C,1\nD,D,1\n").0,
            csv::read("pledges", pledges.as_bytes()).0,
            csv::read("reported", b"date,subject,origin,governments\n2020-12-31,pledges,official,2\n2021-01-31,pledges,official,3\n2021-06,pledges,official,3\n2021-07,pledges,official,\n").0,
        ];
        let (data, issues) = ingest::read(&tables);
        assert_eq!(issues, []);
        let listed: Vec<bool> = data.reported().iter().map(|one| one.is_listed(data.pledges())).collect();
        // Three are counted on a day when only A and B are known to have declared.
        assert_eq!(listed, [true, false, true, false]);
    }
}
