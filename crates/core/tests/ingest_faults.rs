//! Faulty data: every fault is named with table, row, column and reason, and the good rows still load.

use pledge_core::{
    Dataset, Declared, Issue, PartialDate, PlaceId, Reason,
    ingest::{self, Table},
};

const PLACES: &str = "\
code,kind,parent,name_ja,name_kana,population,area_km2,source
14000,prefecture,,神奈川県,かながわけん,,,census
14100,designated_city,14000,横浜市,よこはまし,3777491,438.01,census
14130,designated_city,14000,川崎市,かわさきし,1538262,142.96,census
";
const PLEDGES: &str = "\
place,target_year,declared,declared_kind,source
14000,2050,2020-11,on,kanagawa
14100,2050,2018-10,on,yokohama
";
const SOURCES: &str = "\
key,title,url
census,国勢調査,https://www.e-stat.go.jp/
kanagawa,神奈川県,https://www.pref.kanagawa.jp/
yokohama,横浜市,http://www.city.yokohama.lg.jp/
";

fn load(files: &[(&str, &[u8])]) -> (Dataset, Vec<Issue>) {
    let mut issues = Vec::new();
    let tables: Vec<Table> = files
        .iter()
        .map(|(name, bytes)| {
            let (table, found) = ingest::csv::read(name, bytes);
            issues.extend(found);
            table
        })
        .collect();
    let (data, found) = ingest::read(&tables);
    issues.extend(found);
    (data, issues)
}

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

/// The three places and two pledges of the good files are there, whatever else is.
fn assert_good_rows(data: &Dataset) {
    for code in ["14000", "14100", "14130"] {
        assert!(data.find(code).is_some(), "{code} is lost");
    }
    assert_eq!(data.pledges().len(), 2);
    assert_eq!(data.find("14000").and_then(|id| data.place(id)).and_then(|place| place.population), Some(5_315_753));
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
            Reason::Number,
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
    for url in ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "//evil.example", "ftp://x", "x"] {
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
    for (name, text, column) in [
        ("places", "kind,name_ja\ncity,川崎市\ncity,横浜市\n", "code"),
        ("pledges", "target_year\n2050\n2050\n", "place"),
        ("absences", "place\n14000\n", "as_of"),
        ("reported", "people\n1\n2\n", "date"),
        ("milestones", "name_en\nCOP26\n", "date"),
        ("sources", "title\nCensus\nPaper\n", "key"),
    ] {
        let (data, issues) = load(&[("places", PLACES.replace(",census", ",").as_bytes()), (name, text.as_bytes())]);
        let read_first = if name == "places" { Vec::new() } else { seen(&issues) };
        if name != "places" {
            assert_eq!(read_first, [(name.into(), None, column.into(), String::new(), Reason::MissingColumn)]);
            assert_eq!(data.len(), 3, "{name}");
        }
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
    let mut text = String::from("code,parent\n0,1\n1,0\n");
    (2..50_000).for_each(|at| text.push_str(&format!("{at},{}\n", at - 1)));
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
    // Empty lines and quoted line breaks, with each kind of line end.
    for end in ["\n", "\r\n", "\r"] {
        let text = ["", "code,name_ja,population", "", "a,\"two\nlines\",1", "", "", "b,x,-1", "c,y,3", ",,", "d,z,x"];
        let (data, issues) = load(&[("places", text.join(end).as_bytes())]);
        let expected = [
            at("places", 7, "population", "-1", Reason::Negative).remove(0),
            at("places", 10, "population", "x", Reason::Number).remove(0),
        ];
        assert_eq!(seen(&issues), expected, "{end:?}");
        let names: Vec<_> = data.places().map(|(_, place)| place.name_ja.to_string()).collect();
        assert_eq!(names, ["two\nlines", "y"], "{end:?}");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_nothing() {
    let crlf = |text: &str| text.replace('\n', "\r\n");
    let marked = format!("\u{FEFF}{}", crlf(PLACES));
    let files = [("places", marked), ("pledges", crlf(PLEDGES)), ("sources", crlf(SOURCES))];
    let (data, issues) = load(&files.each_ref().map(|(name, text)| (*name, text.as_bytes())));
    assert_eq!(issues, []);
    assert_good_rows(&data);
}

fn place<'a>(data: &'a Dataset, code: &str) -> (PlaceId, &'a pledge_core::Place) {
    let id = data.find(code).unwrap_or_else(|| panic!("{code} is a place"));
    (id, data.place(id).expect("ids point into the table"))
}

#[test]
fn headers_numbers_and_dates_are_read_as_offices_type_them() {
    let places = "\
団体コード,種別,都道府県コード,団体名,ふりがな,人口,人口基準日,面積,世帯数
140007,prefecture,,神奈川県,かながわけん,,,,
１４１００３,designated_city,14000,横浜市,よこはまし,377万7491人,令和2年10月1日,\"438.01\",
14130,designated_city,１４０００,川崎市,かわさきし,１５３万８，２６２,2020/10/1,１４２．９６,\"747,452 世帯\"
14150,designated_city,140007,相模原市,さがみはらし,\"725,493\",R2.10.1,328.905,
";
    let pledges = "\
団体コード,目標年度,表明年月日,備考
140007,２０５０年度,令和2年11月,
14100,2050年,平成30年10月1日,\"一行目
二行目\"
14130,2050,２０２０年２月１７日,
14150,2050,令和元年,
";
    let (data, issues) = load(&[("places", places.as_bytes()), ("pledges", pledges.as_bytes())]);
    assert_eq!(issues, []);
    let (yokohama, place_of) = place(&data, "14100");
    assert_eq!((place_of.population, place_of.area), (Some(3_777_491), Some(43_801)));
    assert_eq!(place_of.population_date, PartialDate::parse("2020-10-01"));
    let (_, kawasaki) = place(&data, "14130");
    assert_eq!(
        (kawasaki.population, kawasaki.area, kawasaki.households),
        (Some(1_538_262), Some(14_296), Some(747_452))
    );
    assert_eq!(&*kawasaki.name_en, "Kawasaki-shi");
    assert_eq!(place(&data, "14150").1.area, Some(32_891));
    assert_eq!(data.parent(yokohama), data.find("14000"));
    let on =
        |code: &str| data.pledges_of(place(&data, code).0).first().map(|pledge| (pledge.target_year, pledge.declared));
    let date = |text: &str| PartialDate::parse(text).map(|date| (Some(2050), Declared::On(date)));
    assert_eq!(on("14000"), date("2020-11"));
    assert_eq!(on("14100"), date("2018-10-01"));
    assert_eq!(on("14130"), date("2020-02-17"));
    assert_eq!(on("14150"), date("2019"));
    assert_eq!(&*data.pledges_of(yokohama)[0].note, "一行目\n二行目");
}

#[test]
fn another_spelling_counts_only_where_the_column_itself_is_missing() {
    // `target` says what kind of target it is when `target_year` is there too.
    let pledges = "code,target,target_year,date\n14130,net-zero,2050,2020-02-17\n";
    let (data, issues) =
        load(&[("places", PLACES.replace(",census", ",").as_bytes()), ("pledges", pledges.as_bytes())]);
    assert_eq!(issues, []);
    assert_eq!(data.pledges()[0].target_year, Some(2050));
    let pledges = "CODE,Target, Date \n14130,2050,2020-02-17\n";
    let (data, issues) =
        load(&[("places", PLACES.replace(",census", ",").as_bytes()), ("pledges", pledges.as_bytes())]);
    assert_eq!(issues, []);
    assert_eq!(data.pledges()[0].declared, Declared::On(PartialDate::parse("2020-02-17").expect("a date")));
}

#[test]
fn a_compact_file_that_lies_about_its_size_takes_no_room() {
    let head = "pledge-compare 1\n";
    let lying: String = (0..2_000).map(|at| format!("@t{at} 4294967295\ncode+18\t1\nname\n")).collect();
    let text = format!("{head}{lying}");
    let (tables, issues) = ingest::compact::read(text.as_bytes());
    assert_eq!(issues, []);
    assert!(tables.iter().map(Table::len).sum::<usize>() <= text.len());
    let (tables, issues) = ingest::compact::read(b"something else");
    assert_eq!((tables.len(), issues[0].reason), (0, Reason::Format));
    let (tables, issues) = ingest::compact::read(b"pledge-compare 1\n\xff");
    assert_eq!((tables.len(), issues[0].reason), (0, Reason::Encoding));
}

#[test]
fn numbers_that_would_change_in_the_compact_form_stay_text() {
    let text = "\
code,padded,huge,low,signed,a+3,@x 2
00001,0000000000000000000000001,9223372036854775806,-99999999999999999,+1,x,y
00002,0000000000000000000000002,9223372036854775807,9223372036854775807,+2,y,z
100003,3,9223372036854775808,9223372036854775807,+3,z,
";
    let (table, _) = ingest::csv::read("places", text.as_bytes());
    let (read, issues) = ingest::compact::read(ingest::compact::write(std::slice::from_ref(&table)).as_bytes());
    assert_eq!(issues, []);
    assert_eq!(read.len(), 1);
    for row in 0..3 {
        for column in ["code", "padded", "huge", "low", "signed"] {
            assert_eq!(read[0].cell(row, column), table.cell(row, column), "{column}");
        }
        // A name that would be taken for a mark of the form is written without it; its cells are whole.
        assert_eq!(read[0].cell(row, "a 3"), table.cell(row, "a+3"));
        assert_eq!(read[0].cell(row, " x 2"), table.cell(row, "@x 2"));
    }
}
