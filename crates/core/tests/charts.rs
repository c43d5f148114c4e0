//! Drawings: axes are round and even, labels stand where they can be read.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may fail loudly")]

use pledge_core::{
    Day,
    chart::{Area, Axis, Label, Px, diamond, disc, place, steps, ticks, width_of},
};

#[test]
fn ticks_are_round_and_few() {
    assert_eq!(ticks(1215, 4), [0, 400, 800, 1200]);
    assert_eq!(ticks(126_146_099, 4), [0, 40_000_000, 80_000_000, 120_000_000]);
    assert_eq!(ticks(0, 4), [0]);
    assert_eq!(ticks(u64::MAX, 4).len(), 4 + 1);
    for largest in [1, 7, 46, 999, 1000, 123_456_789] {
        let ticks = ticks(largest, 5);
        assert!(ticks.len() <= 6 && *ticks.last().unwrap() <= largest, "{largest}: {ticks:?}");
    }
}

#[test]
fn an_axis_is_even_and_keeps_within_its_ends() {
    let axis = Axis { from: 10, to: 20, start: Px::whole(100), end: Px::whole(0) };
    assert_eq!([0, 10, 15, 20, 99].map(|value| axis.at(value).0), [1000, 1000, 500, 0, 0]);
    let point = Axis { from: 5, to: 5, start: Px(7), end: Px(9) };
    assert_eq!(point.at(5), Px(7));
}

#[test]
fn a_year_of_days_is_as_long_as_it_is() {
    let day = |year, month, day| Day { year, month, day }.serial();
    assert_eq!(day(2021, 1, 1) - day(2020, 1, 1), 366);
    assert_eq!(day(2022, 1, 1) - day(2021, 1, 1), 365);
    assert_eq!(day(2020, 3, 1) - day(2020, 2, 28), 2);
    assert_eq!(day(2100, 3, 1) - day(2100, 2, 28), 1);
    assert_eq!(day(2021, 11, 1) - day(2021, 10, 31), 1);
}

#[test]
fn paths_have_no_needless_characters() {
    assert_eq!(steps(&[(Px(5), Px(100)), (Px(20), Px(-15))]), "M0.5 10H2V-1.5");
    assert_eq!(diamond((Px(100), Px(100)), Px(65)), "M10 3.5l6.5 6.5-6.5 6.5-6.5-6.5z".replace('-', " -"));
    assert!(disc((Px(100), Px(100)), Px(28)).starts_with("M7.2 10a2.8 2.8"));
}

#[test]
fn labels_keep_clear_of_each_other_and_of_what_stands_there() {
    let label = |x, y| Label { point: (Px::whole(x), Px::whole(y)), width: Px::whole(80), height: Px::whole(16) };
    let frame = Area { left: 0, right: 3000, top: 0, bottom: 2000 };
    let labels = [label(100, 100), label(104, 102), label(108, 104), label(290, 100)];
    let taken: Vec<Area> = labels.iter().map(|label| Area::dot(label.point)).collect();
    let marks: Vec<(Px, Px)> = labels.iter().map(|label| label.point).collect();
    let placed = place(&labels, &marks, &taken, frame);
    let areas: Vec<Area> = placed.iter().map(|at| Area::text(*at, Px::whole(80), Px::whole(16))).collect();
    for (nth, area) in areas.iter().enumerate() {
        assert!(area.left >= 0 && area.right <= 3000, "label {nth} leaves the drawing");
        for other in areas.iter().skip(nth + 1) {
            let apart = area.right <= other.left
                || other.right <= area.left
                || area.bottom <= other.top
                || other.bottom <= area.top;
            assert!(apart, "label {nth} lies over another: {area:?} {other:?}");
        }
    }
}

#[test]
fn labels_stand_clear_of_a_line_of_steps() {
    // A line that climbs as the growth of pledges does, with a label at its first, middle and last point.
    let line: Vec<(Px, Px)> = [(60, 190), (100, 170), (140, 150), (180, 120), (220, 60), (260, 30)]
        .map(|(x, y)| (Px::whole(x), Px::whole(y)))
        .into();
    let frame = Area { left: 500, right: 2900, top: 0, bottom: 2000 };
    let strips = Area::along(&line);
    for corner in line.windows(2).flat_map(|pair| [pair[0], (pair[1].0, pair[0].1), pair[1]]) {
        let holds = |strip: &Area| {
            (strip.left..=strip.right).contains(&corner.0.0) && (strip.top..=strip.bottom).contains(&corner.1.0)
        };
        assert!(strips.iter().any(holds), "the line at {corner:?} is in no strip");
    }
    let labels = [0, 3, 5].map(|at| Label { point: line[at], width: Px::whole(70), height: Px::whole(16) });
    for (spot, label) in place(&labels, &line, &strips, frame).iter().zip(&labels) {
        let text = Area::text(*spot, label.width, label.height);
        let crossed = strips.iter().any(|strip| {
            text.left < strip.right && strip.left < text.right && text.top < strip.bottom && strip.top < text.bottom
        });
        assert!(!crossed, "the label of {:?} lies over the line: {text:?}", label.point);
    }
}

#[test]
fn a_label_that_is_wider_than_reckoned_stays_in_the_drawing() {
    let frame = Area { left: 0, right: 3000, top: 0, bottom: 2000 };
    for x in (0..=300).step_by(10) {
        let label = Label { point: (Px::whole(x), Px::whole(100)), width: Px::whole(80), height: Px::whole(16) };
        let placed = place(&[label], &[label.point], &[Area::dot(label.point)], frame);
        let wider = Area::text(*placed.first().unwrap(), Px::whole(80 * 5 / 4), label.height);
        assert!(wider.left >= 0 && wider.right <= 3000, "beside {x}: {wider:?}");
    }
}

#[test]
fn full_width_characters_are_wider() {
    assert!(width_of("公式", 12) > width_of("ab", 12));
    assert_eq!(width_of("", 12), Px(0));
}
