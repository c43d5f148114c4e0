//! Promise: a list as people keep it in a spreadsheet is read as it is, and a newer list goes over an older one.

#![allow(clippy::panic, clippy::expect_used, reason = "tests may fail loudly")]

use pledge_core::{
    AsOf, Dataset, Issue, Snapshot, Status,
    ingest::{self, Table, compact, csv, merge, own},
    measure::coverage::coverage,
};

fn read(text: &str) -> (Dataset, Vec<Issue>, Vec<Table>) {
    let (tables, _, mut issues) = own::understand(text.as_bytes(), &own::Options::default()).tables(None);
    let (data, more) = ingest::read(&tables);
    issues.extend(more);
    (data, issues, tables)
}

fn status(data: &Dataset, code: &str, date: &str) -> Status {
    let Some(AsOf::On(date)) = AsOf::parse(date) else { panic!("{date}") };
    Snapshot::at(data, date.last_day()).status(data.find(code).expect(code))
}

#[test]
fn japanese_headers_era_dates_and_named_parents() {
    let (data, issues, _) = read(
        "団体コード,都道府県,市区町村,人口,表明日,目標年,出典\n\
         141305,神奈川県,川崎市,153万8262,令和2年2月17日,2050年,https://www.city.kawasaki.jp/\n\
         14133,神奈川県,架空市,１０，０００人,,,\n\
         ,長野県,松本市,241145,2020-12,2050,\n",
    );
    assert_eq!(issues, []);
    assert_eq!(data.len(), 5, "two prefectures follow from the names of parents");
    let kanagawa = data.find("14000").expect("named parent");
    assert_eq!(data.place(kanagawa).and_then(|place| place.population), Some(1_548_262));
    assert_eq!(status(&data, "14130", "2020-02-17"), Status::Declared);
    assert_eq!(status(&data, "14130", "2020-02-16"), Status::NotDeclared);
    assert_eq!(status(&data, "14133", "2021"), Status::Unknown);
    assert_eq!(status(&data, "松本市", "2021"), Status::Declared);
    let source = data.pledges().iter().find_map(|pledge| pledge.sources.first()).and_then(|id| data.source(*id));
    assert_eq!(
        source.map(|source| (&*source.publisher.name_en, &*source.url)),
        Some(("www.city.kawasaki.jp", "https://www.city.kawasaki.jp/"))
    );
}

#[test]
fn a_parent_with_a_row_of_its_own_is_found_by_name_or_code() {
    let (data, issues, _) =
        read("code,name,parent,population,declared\nA,North,,100,2020\nB,Town,North,40,\nC,Village,A,60,2021\n");
    assert_eq!(issues, []);
    assert_eq!(data.len(), 3);
    assert_eq!(status(&data, "B", "2020"), Status::Covered);
    assert_eq!(status(&data, "C", "2021"), Status::Declared);
}

#[test]
fn bad_rows_are_named_by_their_row_in_the_file() {
    let (data, issues, _) =
        read("code,name,population,declared\n14100,横浜市,x,2020\n14130,川崎市,1,32日\n14150,相模原市,7,2021\n");
    let found: Vec<_> = issues.iter().map(|issue| (issue.row, &*issue.column, issue.reason.id())).collect();
    assert_eq!(found, [(Some(2), "population", "number"), (Some(3), "declared", "date")]);
    assert_eq!(data.len(), 2);
}

#[test]
fn a_newer_list_replaces_pledges_and_adds_places() {
    let (_, _, base) = read("code,name,population,declared\nA,甲,100,2020\nB,乙,50,\nC,丙,10,2021\n");
    let (_, _, newer) = read("code,name,population,declared\nB,乙,,2022\nC,丙,,2019\nD,丁,5,2022\n");
    let (tables, merged) = merge::merge(&base, &newer);
    let (data, issues) = ingest::read(&tables);
    assert_eq!(issues, []);
    assert_eq!((merged.places_added, merged.pledges_added, merged.pledges_replaced), (1, 2, 1));
    assert_eq!(
        data.place(data.find("B").expect("B")).and_then(|place| place.population),
        Some(50),
        "what is known stays"
    );
    assert_eq!(status(&data, "C", "2019"), Status::Declared);
    let people = |year: &str| {
        let Some(AsOf::On(date)) = AsOf::parse(year) else { panic!("{year}") };
        coverage(&Snapshot::at(&data, date.last_day()), None).people
    };
    assert_eq!([people("2019"), people("2020"), people("2022")], [10, 110, 165]);
}

#[test]
fn a_later_file_brings_rows_and_tables_and_is_no_longer_announced() {
    let table = |name: &str, text: &str| csv::read(name, text.as_bytes()).0;
    let base = [
        table("places", "code,population,source\nA,1,1\nB,2,1\n"),
        table("sources", "key,title\n1,Census\n"),
        table("more", "file,table\nfigures,places\nlinks,links\n"),
    ];
    let joined = merge::join(
        &base,
        &[
            table("links", "a,b,programme,source\nB,x,iuc,2 1\n"),
            table("partners", "code,name_en,source\nx,Essen,2\n"),
            table("sources", "key,title\n2,Slides\n"),
        ],
    );
    let (data, issues) = ingest::read(&joined);
    assert_eq!(issues, []);
    let link = data.links().first().expect("a link");
    let titles: Vec<&str> = link.sources.iter().map(|source| &*data.source(*source).expect("cited").title_en).collect();
    assert_eq!(titles, ["Slides", "Census"]);
    let more = joined.iter().find(|table| table.name() == "more").expect("figures are still to come");
    assert_eq!((more.len(), more.cell(0, "file")), (1, "figures"));
}

#[test]
fn later_columns_stand_beside_the_rows_of_the_same_code() {
    let table = |name: &str, text: &str| csv::read(name, text.as_bytes()).0;
    let base = [
        table("places", "code,name_ja,population\nA,甲,1\nB,乙,2\nC,丙,3\n"),
        table("more", "file,table\nfigures,places\n"),
    ];
    let joined = merge::join(&base, &[table("places", "code,households\nC,30\nA,10\n")]);
    let (data, issues) = ingest::read(&joined);
    assert_eq!(issues, []);
    assert_eq!(joined.len(), 1, "the announcement is gone");
    let households: Vec<_> = data.places().map(|(_, place)| place.households).collect();
    assert_eq!(households, [Some(10), None, Some(30)]);
}

#[test]
fn sources_of_a_newer_package_are_never_those_of_the_list() {
    let table = |name: &str, text: &str| csv::read(name, text.as_bytes()).0;
    let base = [
        table("places", "code,name_ja,population,source\nA,甲,100,1\nB,乙,50,2\n"),
        table("sources", "key,title\n1,Census\n2,Paper\n"),
    ];
    // As a page loads it: values stand there in one form, and people write them in many.
    let (base, _) = compact::read(compact::write(&base).as_bytes());
    let newer = [
        table("places", "code,name_ja,population,source\nC,丙,\"1,538,262\",1\n"),
        table("pledges", "place,declared,source\nA,令和3年10月29日,1\n"),
        table("sources", "key,title\n1,Own page\n"),
    ];
    let (tables, _) = merge::merge(&base, &newer);
    let (data, issues) = ingest::read(&tables);
    assert_eq!(issues, []);
    let title = |id: &pledge_core::model::source::SourceId| {
        data.source(*id).map(|source| source.title_en.to_string()).expect("cited")
    };
    let titles: Vec<Vec<String>> = data.places().map(|(_, place)| place.sources.iter().map(title).collect()).collect();
    assert_eq!(titles, [vec!["Census"], vec!["Paper"], vec!["Own page"]]);
    let cited: Vec<String> = data.pledges().iter().flat_map(|pledge| pledge.sources.iter().map(title)).collect();
    assert_eq!(cited, ["Own page"]);
    let (tables, _) = merge::merge(&base, &[table("pledges", "place,declared,source\nA,2021,1\n")]);
    let (data, issues) = ingest::read(&tables);
    assert_eq!((issues.len(), data.pledges().iter().map(|pledge| pledge.sources.len()).sum::<usize>()), (0, 0));
}

#[test]
fn people_who_are_not_known_are_counted_as_such() {
    let (data, issues, _) = read(
        "code,name,parent,population,declared\nP,North,,,\nA,甲,P,100,2020\nB,乙,P,,2020\nC,丙,P,50,\nD,丁,,,\nQ,South,,70,\nE,戊,Q,,2020\n",
    );
    assert_eq!(issues, []);
    let Some(AsOf::On(date)) = AsOf::parse("2021") else { panic!("a date") };
    let found = coverage(&Snapshot::at(&data, date.last_day()), None);
    // B and E have declared, and nobody knows how many live there: that South has 70 people says nothing of E.
    assert_eq!((found.people, found.unknown, found.unknown_national, found.national), (100, 2, 2, 220));
    let of = |codes: &[&str]| {
        let places: Vec<_> = codes.iter().map(|code| data.find(code).expect("known")).collect();
        let found = coverage(&Snapshot::at(&data, date.last_day()), Some(&places));
        (found.people, found.unknown)
    };
    let people = |code: &str| {
        let place = data.place(data.find(code).expect(code)).expect(code);
        (place.population, place.whole_population())
    };
    assert_eq!(["P", "Q", "B"].map(people), [(Some(150), None), (Some(70), Some(70)), (None, None)]);
    let chosen: [&[&str]; 6] = [&["E"], &["Q"], &["Q", "E"], &["P"], &["B", "C"], &["D"]];
    assert_eq!(chosen.map(of), [(0, 1), (70, 0), (70, 0), (150, 1), (50, 1), (0, 1)]);
}

#[test]
fn figures_of_a_place_that_a_newer_list_adds_are_not_cited_from_the_list() {
    let table = |name: &str, text: &str| csv::read(name, text.as_bytes()).0;
    let base = [
        table("places", "code,name_ja,population,source\nA,甲,100,2\n"),
        table("columns", "table,column,source\nplaces,population,1\n"),
        table("sources", "key,title\n1,Census\n2,Codes\n"),
    ];
    let newer = [
        table("places", "code,name_ja,population,source\nA,甲,7,w\nB,乙,50,w\nC,丙,20,\n"),
        table("sources", "key,title\nw,Own page\n"),
    ];
    let (data, issues) = ingest::read(&merge::merge(&base, &newer).0);
    assert_eq!(issues, []);
    let cited = |code: &str| {
        let place = data.place(data.find(code).expect(code)).expect(code);
        let titles =
            data.sources_of(place, "population").iter().map(|id| data.source(*id).expect("cited").title_en.to_string());
        (place.population, titles.collect::<Vec<_>>())
    };
    assert_eq!(cited("A"), (Some(100), vec!["Census".to_owned()]));
    assert_eq!(cited("B"), (Some(50), vec!["Own page".to_owned()]));
    assert_eq!(cited("C"), (Some(20), vec![]));
}

#[test]
fn a_sum_that_is_not_whole_is_no_figure_of_the_place_above() {
    let list = "code,name,parent,population,households,area_km2\nP,North,,,,\nA,Town,P,100,40,5\nB,Village,P,60,,7\n";
    let (data, issues, _) = read(list);
    assert_eq!(issues, []);
    let north = data.find("P").and_then(|id| data.place(id)).expect("North");
    assert_eq!((north.population, north.households, north.area), (Some(160), None, Some(1200)));
}
