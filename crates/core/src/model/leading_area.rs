//! Decarbonization Leading Areas (脱炭素先行地域): proposals that the Ministry of the Environment selected, round by round.

use crate::model::{date::PartialDate, place::PlaceId, source::SourceId};
use std::rc::Rc;

/// One proposal that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadingArea {
    /// The round of selection.
    pub round: u32,
    /// Its number inside the round.
    pub number: u32,
    /// The day of selection.
    pub selected_on: PartialDate,
    /// The place that leads the proposal; `None` when the source names one that the data do not have.
    pub place: Option<PlaceId>,
    /// Those that lead it together with `place`.
    pub co_places: Rc<[PlaceId]>,
    /// Who leads it, as in the source.
    pub name_ja: Rc<str>,
    /// How many proposals the round selected; the data may list fewer.
    pub round_size: Option<u32>,
    /// Where it was read.
    pub sources: Rc<[SourceId]>,
}

impl LeadingArea {
    /// Whether the place leads it, alone or with others.
    pub fn is_led_by(&self, id: PlaceId) -> bool {
        self.place == Some(id) || self.co_places.contains(&id)
    }
}
