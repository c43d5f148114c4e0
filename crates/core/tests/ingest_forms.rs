//! What offices hand over is read: marks, line ends, headers, numbers and dates as people write them, and the compact form.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod files;

use files::{PLACES, PLEDGES, SOURCES, assert_good_rows, load};
use pledge_core::{Dataset, Declared, PartialDate, PlaceId, Reason, ingest};

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
    let since = |text: &str| PartialDate::parse(text).map(|date| (Some(2050), Declared::On(date)));
    assert_eq!(on("14000"), since("2020-11"));
    assert_eq!(on("14100"), since("2018-10-01"));
    assert_eq!(on("14130"), since("2020-02-17"));
    assert_eq!(on("14150"), since("2019"));
    assert_eq!(data.note(&data.pledges_of(yokohama)[0].note).map_or("", |note| &note.ja), "一行目\n二行目");
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

/// A compiled package that is cut off, changed or made up is refused, and says at which line: read in part it would give other
/// figures in silence.
#[test]
fn a_compact_file_with_a_fault_is_refused_at_its_line() {
    let good = "pledge-compare 1\n@places 2\ncode+5\t14100\t30\nname_ja\t横浜市\t川崎市\nkind\tcity\n@empty 0\nkey\n";
    let (tables, issues) = ingest::compact::read(good.as_bytes());
    assert_eq!((tables.len(), issues.as_slice()), (2, [].as_slice()));
    for (from, to, line) in [
        ("@places 2", "@places 3", Some(3)),
        ("@places 2", "@places 1", Some(3)),
        ("@places 2", "@places 4294967295", Some(3)),
        ("@places 2", "@places 99999999999999999999999", Some(2)),
        ("@places 2", "@places -1", Some(2)),
        ("@places 2", "@places", Some(2)),
        ("@places 2\n", "", Some(2)),
        ("\t30", "", Some(3)),
        ("\t30", "\tx", Some(3)),
        ("\t30", "\t", Some(3)),
        ("\t30", "\t-30", Some(3)),
        ("\t30", "\t18446744073709551615", Some(3)),
        ("code+5", "code+19", Some(3)),
        ("code+5", "code+4294967295", Some(3)),
        ("code+5", "code+", Some(3)),
        ("kind\tcity", "kind\tcity\tcity\tcity", Some(5)),
        ("@empty 0", "@empty 1", None),
        ("@empty 0", "@places 2", Some(6)),
        ("\nkey\n", "\nkey\tx\n", Some(7)),
        ("pledge-compare 1", "pledge-compare 2", None),
        ("pledge-compare 1\n", "", None),
    ] {
        let (tables, issues) = ingest::compact::read(good.replacen(from, to, 1).as_bytes());
        let [issue] = issues.as_slice() else { panic!("{from:?} {to:?}: {issues:?}") };
        assert_eq!((tables.len(), issue.reason, issue.row), (0, Reason::Format, line), "{from:?} {to:?}");
    }
    let (tables, issues) = ingest::compact::read(b"pledge-compare 1\n\xff");
    assert_eq!((tables.len(), issues[0].reason), (0, Reason::Encoding));
    let wide = format!("pledge-compare 1\n@places 0\n{}", "x\n".repeat(100_000));
    assert_eq!(ingest::compact::read(wide.as_bytes()).0, []);
}

/// Every line that is missing at the end of a file is missed, but for columns at the end of a table, which nobody can know of.
#[test]
fn a_compact_file_that_is_cut_off_inside_a_column_of_numbers_is_refused() {
    let good = "pledge-compare 1\n@places 3\nname_ja\t横浜市\t川崎市\t相模原市\ncode+5\t14100\t30\t20";
    for end in (good.find("14100").unwrap() - 1)..=good.rfind('\t').unwrap() {
        assert_eq!(ingest::compact::read(&good.as_bytes()[..end]).0, [], "{:?}", &good[..end]);
    }
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
