//! Faulty data: every fault is named with table, row, column and reason, and the good rows still load.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod files;

use files::{PLACES, PLEDGES, SOURCES, assert_good_rows, load};
use pledge_core::{Dataset, Issue, Reason, ingest};

/// Table, row, column, value and reason of each issue.
type Seen = (String, Option<u32>, String, String, Reason);

fn seen(issues: &[Issue]) -> Vec<Seen> {
    let one = |issue: &Issue| {
        let text = |text: &str| text.to_owned();
        (text(&issue.table), issue.row, text(&issue.column), text(&issue.value), issue.reason)
    };
    issues.iter().map(one).collect()
}

fn at(table: &str, row: u32, column: &str, value: &str, reason: Reason) -> Vec<Seen> {
    vec![(table.into(), Some(row), column.into(), value.into(), reason)]
}

/// Loads the good files with one row more in one of them.
fn with_row(table: &str, row: &str) -> (Dataset, Vec<Seen>) {
    let files = [("places", PLACES), ("pledges", PLEDGES), ("sources", SOURCES)]
        .map(|(name, text)| (name, if name == table { format!("{text}{row}\n") } else { text.into() }));
    let (data, issues) = load(&files.each_ref().map(|(name, text)| (*name, text.as_bytes())));
    (data, seen(&issues))
}

#[test]
fn good_files_have_no_issues() {
    let (data, issues) = with_row("", "");
    assert_eq!(issues, []);
    assert_good_rows(&data);
    assert_eq!(data.len(), 3);
}

#[test]
fn a_bad_row_of_places_is_named_and_left_out() {
    for (row, column, value, reason) in [
        ("141501,city,14000,相模原市,,725493,,census", "code", "141501", Reason::CheckDigit { expected: 0 }),
        ("１４１５０９,city,14000,相模原市,,1,,census", "code", "１４１５０９", Reason::CheckDigit { expected: 0 }),
        ("14 150,city,14000,相模原市,,725493,,census", "code", "14 150", Reason::Code),
        (",city,14000,相模原市,,725493,,census", "code", "", Reason::Empty),
        ("14150,city,14000,相模原市,,-5,,census", "population", "-5", Reason::Negative),
        ("14150,city,14000,相模原市,,△725,,census", "population", "△725", Reason::Negative),
        ("14150,city,14000,相模原市,,many,,census", "population", "many", Reason::Number),
        ("14150,city,14000,相模原市,,99999999999,,census", "population", "99999999999", Reason::Number),
        (
            "14150,city,14000,相模原市,,1,18446744073709551615.999,census",
            "area_km2",
            "18446744073709551615.999",
            Reason::Number,
        ),
        (
            "14150,city,14000,相模原市,,18446744073709551615.9,,census",
            "population",
            "18446744073709551615.9",
            Reason::Whole,
        ),
        ("14150,city,99000,相模原市,,725493,,census", "parent", "99000", Reason::UnknownParent),
        ("14150,city,140001,相模原市,,725493,,census", "parent", "140001", Reason::CheckDigit { expected: 7 }),
        ("14150,city,14150,相模原市,,725493,,census", "parent", "14150", Reason::Cycle),
        ("14100,city,14000,もう一つの横浜,,1,,census", "code", "14100", Reason::Duplicate { first: 3 }),
        ("141003,city,14000,もう一つの横浜,,1,,census", "code", "141003", Reason::Duplicate { first: 3 }),
        ("14150,city,14000,相模原市,,725493,,nobody", "source", "nobody", Reason::UnknownSource),
        ("14150,city,14000,相模原市,,725493,,census nobody", "source", "census nobody", Reason::UnknownSource),
        ("14150,city,14000,相模原市,,725,493,9,census", "", "census", Reason::Format),
    ] {
        let (data, issues) = with_row("places", row);
        assert_eq!(issues, at("places", 5, column, value, reason), "{row}");
        assert_good_rows(&data);
        assert_eq!(data.len(), 3, "{row}");
    }
}

#[test]
fn a_bad_row_of_pledges_is_named_and_left_out() {
    for (row, column, value, reason) in [
        ("14999,2050,2021-01-01,on,kanagawa", "place", "14999", Reason::UnknownPlace),
        (",2050,2021-01-01,on,kanagawa", "place", "", Reason::Empty),
        ("141306,2050,2021-01-01,on,kanagawa", "place", "141306", Reason::CheckDigit { expected: 5 }),
        ("14130,2050,2021-02-30,on,kanagawa", "declared", "2021-02-30", Reason::Date),
        ("14130,2050,2021-13,on,kanagawa", "declared", "2021-13", Reason::Date),
        ("14130,2050,soon,on,kanagawa", "declared", "soon", Reason::Date),
        ("14130,2050,令和0年1月1日,on,kanagawa", "declared", "令和0年1月1日", Reason::Date),
        ("14130,2050,+2021,on,kanagawa", "declared", "+2021", Reason::Date),
        ("14130,2050,,on,kanagawa", "declared", "", Reason::Empty),
        ("14130,2050,2021-01,since,kanagawa", "declared_kind", "since", Reason::Choice),
        ("14130,nineteen,2021-01,on,kanagawa", "target_year", "nineteen", Reason::Number),
        ("14130,20500,2021-01,on,kanagawa", "target_year", "20500", Reason::Number),
        ("14130,2050,2021-01,on,nobody", "source", "nobody", Reason::UnknownSource),
        ("14100,2050,2018-10,on,kanagawa", "place", "14100", Reason::Duplicate { first: 3 }),
    ] {
        let (data, issues) = with_row("pledges", row);
        assert_eq!(issues, at("pledges", 4, column, value, reason), "{row}");
        assert_good_rows(&data);
    }
}

#[test]
fn a_link_that_is_no_web_page_never_gets_in() {
    for url in [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "ftp://x",
        "x",
        "https://",
        "https://www.env.go.jp@evil.example/",
        "https://www.env.go.jp:x@evil.example",
        "https://www.еnv.go.jp/",
        "https://ｅｎｖ.go.jp/",
        "https://env.go.jp\u{202e}",
        "https://env.go.jp\\@evil.example/",
        "https://www.env.go.jp／evil.example/",
    ] {
        let (data, issues) = with_row("sources", &format!("bad,Bad,\"{url}\""));
        assert_eq!(issues, at("sources", 5, "url", url.trim(), Reason::Format), "{url}");
        assert_good_rows(&data);
    }
    let (_, issues) = with_row("sources", ",No key,https://example.org/");
    assert_eq!(issues, at("sources", 5, "key", "", Reason::Empty));
    let (_, issues) = with_row("sources", "census,Again,https://example.org/");
    assert_eq!(issues, at("sources", 5, "key", "census", Reason::Duplicate { first: 2 }));
}

#[test]
fn a_missing_column_is_one_issue_with_the_table() {
    let places = PLACES.replace(",census", ",");
    for (name, text, column) in [
        ("pledges", "target_year\n2050\n2050\n", "place"),
        ("absences", "place\n14000\n", "as_of"),
        ("reported", "people\n1\n2\n", "date"),
        ("milestones", "name_en\nCOP26\n", "date"),
        ("sources", "title\nCensus\nPaper\n", "key"),
    ] {
        let (data, issues) = load(&[("places", places.as_bytes()), (name, text.as_bytes())]);
        assert_eq!(seen(&issues), [(name.into(), None, column.into(), String::new(), Reason::MissingColumn)]);
        assert_eq!(data.len(), 3, "{name}");
    }
    let (data, issues) = load(&[("places", b"kind,name_ja\ncity,x\n")]);
    assert_eq!(seen(&issues), [("places".into(), None, "code".into(), String::new(), Reason::MissingColumn)]);
    assert!(data.is_empty());
}

#[test]
fn a_circle_of_parents_is_named_and_what_hangs_on_it_too() {
    let text = "code,parent\na,c\nb,a\nc,b\nd,c\ne,d\nself,self\nroot,\nleaf,root\n";
    let (data, issues) = load(&[("places", text.as_bytes())]);
    let expected = [
        (2, "c", Reason::Cycle),
        (3, "a", Reason::Cycle),
        (4, "b", Reason::Cycle),
        (5, "c", Reason::UnknownParent),
        (6, "d", Reason::UnknownParent),
        (7, "self", Reason::Cycle),
    ];
    assert_eq!(
        seen(&issues),
        expected.map(|(row, value, reason)| at("places", row, "parent", value, reason).remove(0))
    );
    let codes: Vec<_> = data.places().map(|(_, place)| place.code.to_string()).collect();
    assert_eq!(codes, ["root", "leaf"]);
}

#[test]
fn a_long_way_into_a_circle_is_read_in_one_pass() {
    let rows: Vec<String> = (2..50_000).map(|at| format!("{at},{}", at - 1)).collect();
    let text = format!("code,parent\n0,1\n1,0\n{}", rows.join("\n"));
    let (data, issues) = load(&[("places", text.as_bytes())]);
    assert!(data.is_empty());
    assert_eq!(issues.len(), 50_000);
    assert_eq!(issues.iter().filter(|issue| issue.reason == Reason::Cycle).count(), 2);
}

#[test]
fn broken_text_is_named_by_cell_and_the_other_rows_load() {
    let mut bytes = PLACES.as_bytes().to_vec();
    bytes.extend(b"14150,city,14000,\x91\x8a\x96\xcd\x8c\xb4\x8es,,725493,,census\n");
    bytes.extend("14201,city,14000,横須賀市,よこすかし,388078,,census\n".as_bytes());
    let (data, issues) = load(&[("places", &bytes), ("sources", SOURCES.as_bytes())]);
    assert_eq!(issues.len(), 1);
    let issue = &issues[0];
    assert_eq!(
        (&*issue.table, issue.row, &*issue.column, issue.reason),
        ("places", Some(5), "name_ja", Reason::Encoding)
    );
    assert_eq!(data.len(), 4);
    assert!(data.find("14201").is_some());
}

#[test]
fn rows_are_counted_as_a_spreadsheet_does() {
    // Empty lines, the first after a byte-order mark, and quoted line breaks, with each kind of line end.
    for end in ["\n", "\r\n", "\r"] {
        let text = ["", "code,name_ja,population", "", "a,\"two\nlines\",1", "", "", "b,x,-1", "c,y,3", ",,", "d,z,x"];
        let (data, issues) = load(&[("places", format!("\u{FEFF}{}", text.join(end)).as_bytes())]);
        let expected = [
            at("places", 7, "population", "-1", Reason::Negative).remove(0),
            at("places", 10, "population", "x", Reason::Number).remove(0),
        ];
        assert_eq!(seen(&issues), expected, "{end:?}");
        let names: Vec<_> = data.places().map(|(_, place)| place.name_ja.to_string()).collect();
        assert_eq!(names, ["two\nlines", "y"], "{end:?}");
    }
}

/// A table with more rows or columns than any spreadsheet has takes no more room than one, and the reader is told where it ends.
#[test]
fn a_table_larger_than_a_spreadsheet_is_read_as_far_as_one_goes() {
    let places_of = |issues: &[Issue]| issues.iter().map(|issue| (issue.row, issue.reason)).collect::<Vec<_>>();
    let long = format!("key\n{}", "x\n".repeat(1_048_600));
    let (table, issues) = ingest::csv::read("sources", long.as_bytes());
    assert_eq!(table.len(), 1_048_575);
    assert_eq!(places_of(&issues), [(Some(1_048_577), Reason::Format)]);
    let wide = format!("code,name{}\n1,A\n", ",x".repeat(20_000));
    let (table, issues) = ingest::csv::read("places", wide.as_bytes());
    assert_eq!((table.header().count(), table.len()), (0, 0));
    assert_eq!(places_of(&issues), [(Some(1), Reason::Format)]);
    let (tables, _, issues) = ingest::own::understand(wide.as_bytes(), &ingest::own::Options::default()).tables(None);
    assert!(ingest::read(&tables).0.is_empty());
    assert!(issues.iter().any(|issue| issue.reason == Reason::Format), "{issues:?}");
}
