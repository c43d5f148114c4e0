//! Snapshots of Net Zero Tracker.

use anyhow::Result;

use super::{about, world};

const LIST: &str = include_str!("../fixtures/tracker.csv");

#[test]
fn a_later_snapshot_changes_targets() -> Result<()> {
    let (after, report) = world().import(LIST.as_bytes(), "--date 2023-12-20")?;
    assert_eq!(about(&report.added), ["DEU-r-bavaria Bavaria"]);
    assert_eq!(about(&report.changed), ["DEU-c-essen Essen"]);
    assert_eq!(report.conflicts, [(
        "JPN Japan".to_owned(),
        "ours 2050 net-zero declaration 2020 (net-zero-tracker), theirs 2050 net-zero declaration 2021 (net-zero-tracker-2023-12-20)".to_owned()
    )]);
    // Sapporo itself says the day.
    assert_eq!((about(&report.kept), report.same), (vec!["JPN-c-sapporo Sapporo"], 1));
    assert_eq!(report.unmatched, [("row 8 Atlantis".to_owned(), "it is not in world/places.csv".to_owned())]);
    assert_eq!(report.notes, ["1 without a target in both; 1 companies and others passed over"]);
    let key = "net-zero-tracker-2023-12-20";
    assert_eq!(
        after.lines("pledges", "DEU"),
        [
            "DEU,2045,climate-neutral,2021,by,law,2030,reduction,65,1990,dataset,net-zero-tracker,,,".to_owned(),
            format!("DEU-r-bavaria,2040,climate-neutral,2022,by,law,2030,reduction,65,1990,dataset,{key},,,"),
            format!(
                "DEU-c-essen,2030,climate-neutral,2023,by,policy,,,,,dataset,{key} net-zero-tracker,,Essen plans for 2050.,"
            ),
        ]
    );
    assert_eq!(after.changed(&world()), ["pledges", "sources"]);
    Ok(())
}

#[test]
fn what_differs_in_the_same_snapshot_was_corrected_by_us() -> Result<()> {
    // Without a day, it is taken for the edition that we have: it may not say more.
    let no_day = world().import(LIST.as_bytes(), "").map_or_else(|error| error.to_string(), |_| String::new());
    assert!(no_day.contains("give its day with --date"), "{no_day}");
    let (after, report) = world().import(LIST.as_bytes(), "--date 2022-12-20")?;
    assert_eq!(about(&report.conflicts), ["DEU-c-essen Essen", "JPN Japan"]);
    assert_eq!(report.changed, []);
    assert_eq!(after.changed(&world()), ["pledges"]);
    Ok(())
}
