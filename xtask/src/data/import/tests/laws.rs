//! What holds for every list: the order of its rows does not matter, and a list that is known changes nothing.

use anyhow::Result;
use pledge_core::ingest::date;
use proptest::prelude::*;

use super::{MINISTRY, Tables, japan, world};
use crate::data::import::ours::Package;
use crate::project;

const CLAIR: &str = include_str!("../fixtures/clair.csv");
const TRACKER: &str = include_str!("../fixtures/tracker.csv");

#[test]
fn a_list_imported_twice_changes_nothing_the_second_time() -> Result<()> {
    for (tables, list, options) in [
        (japan(), MINISTRY, "--date 2021-04-30"),
        (japan(), MINISTRY, ""),
        (japan(), CLAIR, "--date 2022-01-01"),
        (world(), TRACKER, "--date 2023-12-20"),
    ] {
        let (once, first) = tables.import(list.as_bytes(), options)?;
        let (twice, second) = once.import(list.as_bytes(), options)?;
        assert!(!first.added.is_empty());
        assert!(second.added.is_empty() && second.changed.is_empty(), "{second}");
        assert_eq!(twice.changed(&once), [""; 0]);
        assert_eq!(second.conflicts, first.conflicts);
    }
    Ok(())
}

/// Our own rows, published in the Ministry's layout.
#[test]
fn our_own_list_changes_nothing() -> Result<()> {
    let package = Package::open(&project::root().join("data/japan"))?;
    let (base, pledges) = (package.dataset(), package.table("pledges")?);
    let mut list = "都道府県名,市区町村名,表明日\n".to_owned();
    for row in (0..pledges.len()).filter(|row| pledges.cell(*row, "declared_kind") == "on") {
        let place = base.find(pledges.cell(row, "place")).and_then(|id| base.place(id));
        let Some(place) = place else { continue };
        let above = place.parent.and_then(|id| base.place(id)).map_or("", |above| &above.name_ja);
        let day = pledges.cell(row, "declared");
        let slashed = if day.len() == 10 { day.replace('-', "/") } else { day.to_owned() };
        assert_eq!(date(&slashed).map(|date| date.to_string()).as_deref(), Some(day));
        // A worse source: where ours is better, only the dates are compared.
        list.extend([above, ",", &place.name_ja, ",", &slashed, "\n"]);
    }
    let tables = ["places", "pledges", "sources", "reported"].map(|name| {
        let file = project::root().join("data/japan").join(format!("{name}.csv"));
        Ok((name.to_owned(), std::fs::read_to_string(file)?))
    });
    let tables = Tables(tables.into_iter().collect::<Result<_>>()?);
    let (after, report) = tables.import(list.as_bytes(), "--grade other")?;
    assert_eq!(report.same, list.lines().count() - 1, "{report}");
    assert_eq!(after.changed(&tables), [""; 0]);
    Ok(())
}

/// A list of one block, with every cell filled, so that its rows can stand in any order.
fn rows() -> Vec<&'static str> {
    vec![
        "北海道,北海道,令和2年3月11日,",
        "北海道,札幌市,2020/2/27,",
        "北海道,伊達市,R3.4.1,",
        "岩手県,久慈市,R1.12.2,宮古市と共同表明",
        "岩手県,宮古市,R1.12.2,久慈市と共同表明",
        "茨城県,水戸市,R2.7.28,共同表明",
        "茨城県,水戸市,R2.7,",
        "茨城県,笠間市,R2.7.28,共同表明",
        "東京都,府中市,R3.3.2,",
        "鳥取県,米子市、南部町,R2.2.18,共同表明",
        "合計,12自治体,,",
    ]
}

fn shuffled(rows: Vec<String>) -> impl Strategy<Value = String> {
    let header = rows.first().cloned().unwrap_or_default();
    Just(rows.into_iter().skip(1).collect::<Vec<_>>())
        .prop_shuffle()
        .prop_map(move |rows| std::iter::once(header.clone()).chain(rows).collect::<Vec<_>>().join("\n"))
}

fn ministry() -> impl Strategy<Value = String> {
    let rows = std::iter::once("都道府県,市区町村,表明日,備考").chain(rows());
    shuffled(rows.map(str::to_owned).collect())
}

fn clair() -> impl Strategy<Value = String> {
    let header = "番号,都道府県,市区町村,国名,提携先名（日本語）,提携先名（英語）,提携年月日".to_owned();
    shuffled(std::iter::once(header).chain(CLAIR.lines().skip(3).map(str::to_owned)).collect())
}

fn tracker() -> impl Strategy<Value = String> {
    shuffled(TRACKER.lines().map(str::to_owned).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_rows_does_not_matter(
        lists in prop::collection::vec((ministry(), clair(), tracker()), 2..3),
    ) {
        let mut before: Option<Vec<Tables>> = None;
        for (ministry, clair, tracker) in &lists {
            let after = [
                japan().import(ministry.as_bytes(), "--date 2021-04-30"),
                japan().import(clair.as_bytes(), ""),
                world().import(tracker.as_bytes(), "--date 2023-12-20"),
            ];
            let after: Vec<Tables> = after.into_iter().filter_map(|done| Some(done.ok()?.0)).collect();
            prop_assert_eq!(after.len(), 3);
            prop_assert_eq!(after.first().map(|after| after.changed(&japan())), Some(vec!["pledges", "reported", "sources"]));
            for (one, other) in before.iter().flatten().zip(&after) {
                prop_assert_eq!(one.changed(other), [""; 0]);
            }
            before = Some(after);
        }
    }
}
