//! Promise: headings, cells and encodings of a list as a public body keeps it are read rightly, or what is not read is named. The figures are counted by hand
//! from the files in `tests/fixtures/lists`.

#![allow(clippy::panic, clippy::expect_used, reason = "tests may fail loudly")]

#[allow(dead_code, reason = "shared by several tests")]
mod japan_package;
#[allow(dead_code, reason = "shared by several tests")]
mod list_files;

use list_files::{bytes, listed, places, read, read_as};
use pledge_core::{
    Day, Snapshot, Status,
    ingest::{
        self, csv, encoding,
        own::{self, ColumnRead, Did},
    },
    model::date::Holds,
};

#[test]
fn headings_as_prefectures_write_them() {
    let list = read("header-words");
    assert_eq!(places(&list.data), ["14130 川崎市 1538262 2020-02-17>2050", "14100 横浜市 3777491"]);
    assert_eq!(listed(&list), []);
}

#[test]
fn marks_for_nothing_and_dates_of_offices() {
    let list = read("marks-for-nothing");
    assert_eq!(
        places(&list.data),
        [
            "14100 横浜市 3777491",
            "14130 川崎市 1538262 2020-02-17>2050",
            "14150 相模原市 ? 2020-10>2050",
            "14201 横須賀市 ?",
            "14203 平塚市 258422 2021-02-15>2050",
            "14204 鎌倉市 172710 2020-02-07>2050",
            "14205 藤沢市 436905 2021-02-05>2050",
            "14206 小田原市 188856 2019-11-22>2050",
            "14207 茅ヶ崎市 242389 2021-02>2050",
        ]
    );
    assert_eq!(listed(&list), []);
}

#[test]
fn years_and_counts_of_statistics_programs() {
    let list = read("years-as-decimals");
    assert_eq!(
        places(&list.data),
        [
            "E00000001 Borsetshire 120000 2019-07-01>2035",
            "E00000002 West Borsetshire 98000 2019-11-30>2030",
            "E00000003 East Borsetshire 51000"
        ]
    );
    assert_eq!(listed(&list), []);
    let text = String::from_utf8(bytes("years-as-decimals")).expect("UTF-8").replace("2035.0", "2035.5");
    assert_eq!(listed(&read_as(text.as_bytes(), &[])), [(2, "target_year", "whole")]);
}

#[test]
fn a_file_in_which_no_column_is_known_shows_its_header() {
    let list = read("unknown-headings");
    assert_eq!(listed(&list), [(1, "", "no-place")]);
    assert_eq!(list.summary.header.names.first().map(String::as_str), Some("council"));
    let list = read_as(&bytes("unknown-headings"), &[("council", "name_ja"), ("gss_code", "code")]);
    assert_eq!(
        places(&list.data),
        ["E00000001 Borsetshire ? ->2035 ->2045", "E00000002 West Borsetshire ?", "E00000003 East Borsetshire ?"]
    );
    assert_eq!(
        (listed(&list), list.summary.remarks.first().map(|remark| (remark.row, remark.did))),
        (vec![], Some((3, Did::AddedPledge)))
    );

    let list = read("no-header");
    assert_eq!(
        (listed(&list), list.summary.header.first, list.summary.header.is_data),
        (vec![(1, "", "no-place")], 1, true)
    );
    let list = read_as(
        &bytes("no-header"),
        &[("Bristol City Council (UA)", "name_ja"), ("535907", "population"), ("13 November 2018", "declared")],
    );
    assert_eq!((list.data.len(), list.data.national()), (6, 535_907 + 117_100 + 2_929 + 555_200 + 362_800 + 621_020));
    assert_eq!(listed(&list), []);
}

#[test]
fn titles_separators_and_small_letters() {
    let list = read("lower-case-words");
    let names: Vec<_> = places(&list.data);
    assert_eq!(names, ["01000 北海道 ?", "01100 札幌市 ?", "01202 函館市 ?", "01395 ニセコ町 ?"]);
    assert_eq!(listed(&list), [(3, "", "ward")]);
    let list = read("semicolons");
    assert_eq!(
        (list.summary.separator, list.data.national(), listed(&list)),
        (';', 84_446 + 315_293 + 159_878, vec![])
    );
    assert_eq!(places(&list.data).first().map(String::as_str), Some("08335043 Konstanz 84446 2019-05-02>2035"));
    let list = read("tabs");
    assert_eq!((list.summary.separator, list.data.national(), listed(&list)), ('\t', 84_446 + 315_293, vec![]));
    assert_eq!(encoding::detect(&bytes("title-rows-shift-jis")), "shift_jis");
    let text = "市区町村別人口とゼロカーボン宣言の状況,,,,,\n令和4年1月1日現在,,,,,\n団体コード,都道府県名,市区町村名,人口,,宣言\n,,,計,うち日本人,年月日\n010006,北海道,,\"5,183,687\",\"5,146,306\",令和2年3月11日\n011002,北海道,札幌市,\"1,961,225\",\"1,948,104\",令和2年2月27日\n012025,北海道,函館市,\"246,904\",\"245,922\",令和4年3月1日\n合計,,,\"5,183,687\",\"5,146,306\",\n※人口は住民基本台帳による。,,,,,\n";
    let list = read_as(text.as_bytes(), &[]);
    assert_eq!(
        places(&list.data),
        ["01000 北海道 5183687 2020-03-11>0", "01100 札幌市 1961225 2020-02-27>0", "01202 函館市 246904 2022-03-01>0"]
    );
    assert_eq!((listed(&list), list.summary.header.above().count()), (vec![(8, "", "total"), (9, "", "note")], 2));
    assert_eq!(
        list.summary.header.names,
        ["団体コード", "都道府県名", "市区町村名", "人口 計", "人口 うち日本人", "宣言 年月日"]
    );
}

#[test]
fn encodings_are_told_from_the_bytes() {
    for (name, label) in
        [("accents-windows-1252", "windows-1252"), ("umlauts-windows-1252", "windows-1252"), ("same-name", "utf-8")]
    {
        assert_eq!(encoding::detect(&bytes(name)), label, "{name}");
    }
    // 川崎市,神奈川県 / 川崎市,カワサキ
    for (bytes, label) in [
        (b"\x90\xec\x8d\xe8\x8es,\x90_\x93\xde\x90\xec\x8c\xa7\n".as_slice(), "shift_jis"),
        (b"\xc0\xee\xba\xea\xbb\xd4,\xbf\xc0\xc6\xe0\xc0\xee\xb8\xa9\n", "euc-jp"),
        (b"\xff\xfea\0,\0b\0", "utf-16le"),
        (b"a\0,\0b\0\n\0c\0,\0d\0", "utf-16le"),
        (b"city,name\n1,\xa3\xf3d\x9f\n", "windows-1250"),
        (b"K\xd6LN,M\xdcNCHEN\n", "windows-1252"),
        (b"\xe5\xb7\x9d\xe5\xb4\x8e\xe5\xb8\x82\n\x91", "utf-8"),
        (b"", "utf-8"),
    ] {
        assert_eq!(encoding::detect(bytes), label, "{bytes:?}");
    }
}

#[test]
fn merged_cells_are_filled_and_told() {
    let list = read_as("都道府県,市区町村,人口\n神奈川県,横浜市,3777491\n,川崎市,1538262\n東京都,府中市,262790\n,調布市,242614\n合計,,5821157\n".as_bytes(), &[]);
    let parent = |name: &str| {
        list.data
            .parent(list.data.find(name).expect(name))
            .and_then(|id| list.data.place(id))
            .map(|place| place.code.to_string())
    };
    assert_eq!(["川崎市", "調布市"].map(parent), [Some("14000".to_owned()), Some("13000".to_owned())]);
    assert_eq!((list.summary.remarks.len(), listed(&list)), (2, vec![(6, "", "total")]));
}

#[test]
fn dates_that_cannot_be_meant_are_named() {
    let list = read_as(b"code,name,population,declared\na,A,1,2206-10-29\nb,B,1,2026\nc,C,1,2020-02-17\nd,D,1,2027-01-01\ne,E,1,1206\n", &[]);
    assert_eq!(
        listed(&list),
        [(2, "declared", "date-range"), (5, "declared", "date-range"), (6, "declared", "date-range")]
    );
    let (first, last) = list.data.span().expect("dates");
    assert_eq!((first.year, last), (2020, Day { year: 2026, month: 1, day: 1 }));
    let now = Snapshot::at(&list.data, last);
    assert_eq!(
        now.status(list.data.find("b").expect("b")),
        Status::Declared,
        "what is known to the year counts when it was read"
    );
    let data = read_as(b"code,name,population,declared\na,A,1,2020-02-17\nb,B,1,2026-06\n", &[]).data;
    assert_eq!(data.span().expect("dates").1, Day { year: 2026, month: 6, day: 30 });
    let today = Day { year: 2026, month: 6, day: 10 };
    let data = data.read_on(today);
    assert_eq!(data.span().expect("dates").1, today, "the month has not ended");
    assert_eq!(Snapshot::at(&data, today).status(data.find("b").expect("b")), Status::Declared);
    assert_eq!(
        read_as(b"code,name,declared\na,A,2020\n", &[]).data.read_on(today).span().expect("a date").1.year,
        2020
    );
    let list = read_as(b"code,name,declared\na,A,02/05/2019\n", &[]);
    assert_eq!(listed(&list), [(2, "declared", "date-order")]);
    let list = read_as(b"code,name,declared\na,A,02/05/2019\nb,B,22/05/2019\n", &[]);
    assert_eq!(places(&list.data), ["a A ? 2019-05-02>0", "b B ? 2019-05-22>0"]);
}

#[test]
fn dates_of_a_package_that_cannot_be_meant_are_named_too() {
    let today = Some(Day { year: 2026, month: 6, day: 30 });
    let files = [
        ("places", "code,name,population\na,A,1\nb,B,2\nc,C,4\n"),
        ("pledges", "place,declared\na,2206-10-29\nb,2020-02-17\nc,令和2年度\n"),
        ("absences", "place,as_of\na,2030\n"),
        ("reported", "date,subject,origin,people\n2026-07-02,pledges,official,9\n2026-06-30,pledges,official,9\n"),
    ];
    let mut issues = Vec::new();
    let tables = files.map(|(name, text)| own::in_time(csv::read(name, text.as_bytes()).0, today, &mut issues));
    let found: Vec<_> =
        issues.iter().map(|issue| (&*issue.table, issue.row, &*issue.column, issue.reason.id())).collect();
    let named = ["pledges", "absences", "reported"].into_iter().zip(["declared", "as_of", "date"]);
    assert_eq!(found, named.map(|(table, column)| (table, Some(2), column, "date-range")).collect::<Vec<_>>());
    let (data, issues) = ingest::read(&tables);
    assert_eq!((issues, data.len(), data.pledges().len()), (vec![], 3, 2));
    assert_eq!(data.span().expect("dates").1, Day { year: 2026, month: 6, day: 30 });
}

/// What only the reader knows, the reader can say: in which unit people are counted, and whether day or month stands first.
#[test]
fn units_and_the_order_of_dates_can_be_said() {
    let file = b"code,name,inhabitants,declared\na,A,84,02/05/2019\n";
    let list = read_as(file, &[("inhabitants", "population:3"), ("declared", "declared:dmy")]);
    assert_eq!((places(&list.data), listed(&list)), (vec!["a A 84000 2019-05-02>0".to_owned()], vec![]));
    let list = read_as(file, &[("inhabitants", "population:4"), ("declared", "declared:mdy")]);
    assert_eq!(places(&list.data), ["a A 840000 2019-02-05>0"]);
    assert_eq!(
        list.summary.columns.iter().map(ColumnRead::meaning).collect::<Vec<_>>(),
        ["code", "name_ja", "population:4", "declared:mdy"]
    );
    let thousands = "コード,名称,人口（千人）\na,A,84\n".as_bytes();
    assert_eq!(
        read_as(thousands, &[]).summary.columns.last().map(ColumnRead::meaning).as_deref(),
        Some("population:3")
    );
    assert_eq!(places(&read_as(thousands, &[("人口（千人）", "population")]).data), ["a A 84"]);
}

#[test]
fn a_fiscal_year_is_a_period_that_ends_in_march() {
    let list = read_as("code,name,population,declared\na,A,1,令和3年度\n".as_bytes(), &[]);
    let status =
        |year, month, day| Snapshot::at(&list.data, Day { year, month, day }).own(list.data.find("a").expect("a"));
    assert_eq!([status(2022, 3, 30), status(2022, 3, 31)], [Holds::Maybe, Holds::Yes]);
}

#[test]
fn codes_of_other_countries_are_theirs() {
    let list = read_as("code,name,population,declared\n110000,北京,21893095,2021\n310000,上海,24870895,2021\n440100,广州,18676605,2021\n".as_bytes(), &[]);
    let codes: Vec<_> = list.data.places().map(|(_, place)| &*place.code).collect();
    assert_eq!((codes, listed(&list)), (vec!["110000", "310000", "440100"], vec![]));
    assert!(list.tables.iter().any(|table| table.name() == "places"));
}
