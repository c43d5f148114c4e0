//! The Ministry's list, and that of a prefecture.

use anyhow::Result;

use super::{MINISTRY, about, japan};

#[test]
fn the_list_of_the_ministry_is_brought_in() -> Result<()> {
    let (after, report) = japan().import(MINISTRY.as_bytes(), "--date 2021-04-30")?;
    let added = ["01233 北海道伊達市", "03202 岩手県宮古市", "07213 福島県伊達市", "08201 茨城県水戸市"];
    assert_eq!(about(&report.added), [added.as_slice(), &["08216 茨城県笠間市", "34208 広島県府中市"]].concat());
    assert_eq!(about(&report.changed), ["01000 北海道", "01100 北海道札幌市", "13122 東京都葛飾区"]);
    assert_eq!(about(&report.conflicts), ["13206 東京都府中市"]);
    assert_eq!(about(&report.kept), ["39405 高知県梼原町"]);
    assert_eq!(about(&report.missing), ["20304 長野県川上村", "31372 鳥取県北栄町"]);
    assert_eq!(about(&report.left_out), ["list row 10", "list row 10", "list row 11"]);
    assert_eq!((report.same, report.unmatched.len()), (1, 0));

    let [row] = ["ministry-list-2021-04-30"];
    assert_eq!(
        after.lines("pledges", ""),
        [
            "place,target_year,declared,declared_kind,status,joint,grade,source,note_ja,note_en,remark".to_owned(),
            format!("01000,2050,2020-03-11,on,declaration,,official,{row} hokkaido-news,,,"),
            // The status stays as it is: that is for a person to decide.
            format!(
                "01100,2050,2020-02-27,on,policy,,official,{row} net-zero-tracker,,The tracker files it as a policy document.,"
            ),
            format!("01233,2050,2021-04-01,on,declaration,,official,{row},,,"),
            format!("03202,2050,2019-12-02,on,declaration,iwate-nine,official,{row},,,久慈市と共同表明"),
            "03207,2050,2019-12-02,on,declaration,iwate-nine,official,kuji,,,".to_owned(),
            format!("07213,2050,2021-02-01,on,declaration,,official,{row},,,"),
            format!("08201,2050,2020-07-28,on,declaration,joint-2020-07-28-08201,official,{row},,,共同表明"),
            format!("08216,2050,2020-07-28,on,declaration,joint-2020-07-28-08201,official,{row},,,共同表明"),
            format!("13122,2050,2020-02-07,on,declaration,,official,{row} tokyo-news,,,"),
            "13206,2050,2021-03-01,on,declaration,,official,fuchu,,,".to_owned(),
            "20304,2050,,,declaration,,other,kawakami,,,".to_owned(),
            "31372,2050,,,declaration,,press,tokyo-news,,,".to_owned(),
            format!("34208,2050,2021-03-01,on,declaration,,official,{row},,,"),
            "39405,2050,2020-05-10,on,declaration,,official,yusuhara,,,".to_owned(),
        ]
    );
    // One prefecture, nine cities with Sapporo, one ward, one town.
    assert_eq!(
        after.lines("reported", "2021-04-30"),
        ["2021-04-30,on,pledges,official,12,1,9,1,1,0,,,,,,,ministry-list-2021-04-30,"]
    );
    assert_eq!(
        after.lines("sources", "ministry"),
        [
            "ministry-list-2021-04-30,2050年 二酸化炭素排出実質ゼロ表明 自治体,Local governments that declared net zero carbon dioxide emissions by 2050,env,,https://www.env.go.jp/policy/zerocarbon.html,,2021-04-30,,,"
        ]
    );
    assert_eq!(after.changed(&japan()), ["pledges", "reported", "sources"]);
    Ok(())
}

#[test]
fn both_sides_of_a_conflict_are_told_with_their_sources() -> Result<()> {
    let (_, report) = japan().import(MINISTRY.as_bytes(), "")?;
    let said = "ours 2021-03-01 (fuchu), theirs 2021-03-02 (ministry-list, list row 5)";
    assert_eq!(report.conflicts, [("13206 東京都府中市".to_owned(), said.to_owned())]);
    let sapporo = report.changed.iter().find(|(what, _)| what.starts_with("01100")).map(|(_, said)| said.as_str());
    let expected = "by 2021-10-21 becomes 2020-02-27, dataset becomes official, its status stays policy; look at its note: The tracker files it as a policy document.";
    assert_eq!(sapporo, Some(expected));
    Ok(())
}

#[test]
fn totals_stand_beside_the_newest_official_figures() -> Result<()> {
    let (after, report) = japan().import(MINISTRY.as_bytes(), "")?;
    assert_eq!(
        report.notes,
        [
            "Totals        before   after  theirs  newest official figure",
            "  governments        8      14      12  14 (2022-05-31)",
            "  prefectures        1       1       1  2 (2020-07-22)",
            "  cities             3       9       9  4 (2020-07-22)",
            "  wards              1       1       1  1 (2020-07-22)",
            "  towns              2       2       1  1 (2020-07-22)",
            "  villages           1       1       0  0 (2020-07-22)",
            "No total is written: give its day with --date.",
        ]
    );
    assert_eq!(after.changed(&japan()), ["pledges", "sources"]);
    Ok(())
}

#[test]
fn a_total_below_an_earlier_one_is_not_written() -> Result<()> {
    let (after, report) = japan().import(MINISTRY.as_bytes(), "--date 2022-06-30")?;
    let said = "No total is written: 12 are fewer than the 14 of 2022-05-31. Is the list whole, and its date right?";
    assert_eq!(report.notes.last().map(String::as_str), Some(said));
    assert_eq!(after.changed(&japan()), ["pledges", "sources"]);
    Ok(())
}

#[test]
fn a_list_of_a_prefecture_only_speaks_for_its_municipalities() -> Result<()> {
    let list = include_str!("../fixtures/tottori.csv").as_bytes();
    let refused = japan().import(list, "").map_or_else(|error| error.to_string(), |_| String::new());
    assert!(refused.contains("--source KEY"), "{refused}");
    let (after, report) = japan().import(list, "--source tottori-list --date 2020-03-31")?;
    assert_eq!(about(&report.added), ["31202 鳥取県米子市", "31389 鳥取県南部町"]);
    assert_eq!(about(&report.changed), ["31372 鳥取県北栄町"]);
    assert_eq!((about(&report.missing), report.left_out.len(), report.conflicts.len()), (vec![], 1, 0));
    assert_eq!(
        after.lines("pledges", "31"),
        [
            "31202,2050,2020-02-18,on,declaration,,official,tottori-list,,,",
            "31372,2050,2020-01-31,on,declaration,,official,tottori-list tokyo-news,,,",
            "31389,2050,2020-02-18,on,declaration,,official,tottori-list,,,",
        ]
    );
    assert_eq!(after.changed(&japan()), ["pledges"]);
    Ok(())
}

#[test]
fn who_is_on_a_list_without_dates_has_declared_by_its_day() -> Result<()> {
    let list = "都道府県,市区町村\n茨城県,水戸市\n長野県,川上村\n東京都,葛飾区\n";
    let (after, report) = japan().import(list.as_bytes(), "--date 2021-04-30")?;
    assert_eq!(
        after.lines("pledges", "08201"),
        ["08201,2050,2021-04-30,by,declaration,,official,ministry-list-2021-04-30,,,"]
    );
    assert_eq!(
        after.lines("pledges", "20304"),
        ["20304,2050,2021-04-30,by,declaration,,official,ministry-list-2021-04-30 kawakami,,,"]
    );
    assert_eq!(about(&report.kept), ["13122 東京都葛飾区"]);
    Ok(())
}
