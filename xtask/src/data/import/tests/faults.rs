//! Rows that are not certain: listed with what may be meant, never written.

use anyhow::Result;

use super::{MINISTRY, about, japan};

#[test]
fn rows_without_a_certain_place_are_listed_and_not_written() -> Result<()> {
    let list = include_str!("../fixtures/faults.csv");
    let (after, report) = japan().import(list.as_bytes(), "--date 2021-04-30")?;
    let said: Vec<&str> = report.unmatched.iter().map(|(_, said)| said.as_str()).collect();
    assert_eq!(about(&report.unmatched), [2, 4, 5, 6, 7, 8, 9].map(|row| format!("list row {row}")));
    for (at, part) in [
        (0, "several places are called 府中市: name the prefecture (perhaps 13206 東京都府中市, 34208 広島県府中市)"),
        (1, "the check digit of 132064 should be 3"),
        (2, "code and prefecture are those of different places (perhaps 13206 東京都府中市)"),
        (3, "code and name are those of different places (perhaps 07213 福島県伊達市"),
        (4, "no place is called 久慈町, or none there (perhaps 03207 岩手県久慈市)"),
        (5, "札幌市中央区 is a ward of a city"),
        (6, "令和2年13月1日 is no date"),
    ] {
        assert!(said.get(at).is_some_and(|said| said.contains(part)), "{part} {said:?}");
    }
    assert_eq!(about(&report.added), ["34208 広島県府中市"]);
    assert_eq!(about(&report.changed), ["01100 北海道札幌市"]);
    // A total would lack those rows.
    assert_eq!(after.lines("reported", "2021-04-30"), [""; 0]);
    Ok(())
}

#[test]
fn a_list_that_contradicts_itself_or_the_future_is_not_written() -> Result<()> {
    let list = "都道府県,市区町村,表明日\n茨城県,水戸市,2020/7/28\n茨城県,水戸市,2020/7/29\n東京都,,2031/1/1\n岩手県,宮古市,2020/2\n岩手県,宮古市,2020/2/3\n";
    let (after, report) = japan().import(list.as_bytes(), "--date 2021-04-30")?;
    let said = "the list has it with several dates: 2020-07-28, 2020-07-29";
    assert_eq!(report.conflicts, [("08201 茨城県水戸市".to_owned(), said.to_owned())]);
    assert_eq!(about(&report.unmatched), ["list row 4"]);
    assert_eq!(about(&report.added), ["03202 岩手県宮古市"]);
    assert_eq!(
        after.lines("pledges", "03202"),
        ["03202,2050,2020-02-03,on,declaration,,official,ministry-list-2021-04-30,,,"]
    );
    Ok(())
}

#[test]
fn a_worse_source_changes_nothing() -> Result<()> {
    let list = "都道府県,市区町村,表明日\n北海道,,2020/3/11\n東京都,葛飾区,2020/2/7\n長野県,川上村,2021/5/5\n";
    let (after, report) = japan().import(list.as_bytes(), "--grade dataset")?;
    assert_eq!((about(&report.kept), report.same), (vec!["01000 北海道"], 1));
    assert_eq!(after.lines("pledges", "01000"), japan().lines("pledges", "01000"));
    assert_eq!(
        after.lines("pledges", "20304"),
        ["20304,2050,2021-05-05,on,declaration,,dataset,ministry-list kawakami,,,"]
    );
    Ok(())
}

#[test]
fn what_is_missing_is_said_with_what_to_do() {
    let error = |tables: super::Tables, list: &str, options: &str| {
        tables.import(list.as_bytes(), options).map_or_else(|error| format!("{error:#}"), |_| String::new())
    };
    assert!(error(japan(), "a,b\n1,2\n", "").contains("no heading is known"));
    assert!(error(japan(), "a,b\n1,2\n", "--as links").contains("no row was read"));
    assert!(error(japan(), MINISTRY, "--source nobody").contains("add its row first"));
    assert!(error(japan(), MINISTRY, "--date 2021/4/30").contains("write YYYY-MM-DD"));
    let nobody = japan().with("publishers", "key,ja,en,kind,link,note\n");
    assert!(error(nobody, MINISTRY, "").contains("publishers.csv has no row for 環境省"));
}
