//! Promise: what is exported says what the screen says, opens in spreadsheets without harm, and can be read again.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "tests may fail loudly")]

mod japan_package;

use japan_package::{id, japan, rows};
use pledge_core::{
    AsOf, Dataset, Day, PlaceId, Snapshot, Status,
    export::{comparison, csv::write, sources},
    ingest::{self, own},
    measure::coverage::coverage,
    model::date::Declared,
};
use std::collections::{HashMap, HashSet};

const DATES: [&str; 4] = ["2019-12-31", "2020-10-25", "2021-10-29", "2026-06-30"];

fn day(text: &str) -> Day {
    let Some(AsOf::On(date)) = AsOf::parse(text) else { panic!("{text}") };
    date.last_day()
}

fn table(snapshot: &Snapshot<'_>, places: &[PlaceId]) -> String {
    write(snapshot, places, true, |status| format!("<{}>", status.id()))
}

fn everywhere(data: &Dataset) -> Vec<PlaceId> {
    data.places().map(|(id, _)| id).collect()
}

/// The rows of an exported table by code, read by a reader that is not ours.
fn parsed(text: &str) -> HashMap<String, HashMap<String, String>> {
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let rows = reader.deserialize().map(|row| row.expect("valid CSV"));
    rows.map(|row: HashMap<String, String>| (row["code"].clone(), row)).collect()
}

/// How each source is named: by its address, where it has one that readers are led to, else its title, else its publisher.
fn named() -> HashMap<String, String> {
    let publishers: HashMap<String, japan_package::Row> =
        rows("publishers").into_iter().map(|row| (row["key"].clone(), row)).collect();
    let name = |row: &japan_package::Row| {
        let publisher = &publishers[&row["publisher"]];
        let url = if publisher["link"] == "no" { "" } else { &row["url"] };
        [url, &row["title_ja"], &row["title_en"], &publisher["ja"]]
            .map(str::to_owned)
            .into_iter()
            .find(|name| !name.is_empty())
    };
    rows("sources").into_iter().map(|row| (row["key"].clone(), name(&row).unwrap_or_default())).collect()
}

fn opened_again(text: &str) -> Dataset {
    let (tables, _, issues) = own::understand(text.as_bytes(), &own::Options::default()).tables(None);
    assert_eq!(issues, []);
    let (data, issues) = ingest::read(&tables);
    assert_eq!(issues, []);
    data
}

#[test]
fn every_row_repeats_the_package() {
    let data = japan();
    let text = table(&Snapshot::at(&data, day("2021-10-29")), &everywhere(&data));
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "lines end in CRLF");
    let found = parsed(&text);
    let (places, pledges) = (rows("places"), rows("pledges"));
    let named = named();
    assert_eq!(found.len(), places.len());
    for place in &places {
        let row = &found[&place["code"]];
        for column in ["name_ja", "name_kana", "kind", "parent", "population_date"] {
            assert_eq!(row[column], place[column], "{column} of {}", place["code"]);
        }
        assert!(place["population"].is_empty() || row["population"] == place["population"], "{}", place["code"]);
    }
    let absent: Vec<String> = rows("absences").into_iter().map(|row| row["place"].clone()).collect();
    for pledge in pledges.iter().filter(|pledge| !absent.contains(&pledge["place"])) {
        let row = &found[&pledge["place"]];
        let by = pledge["declared_kind"] == "by";
        let (stated, other) =
            if by { ("declared_on_or_before", "declared_on") } else { ("declared_on", "declared_on_or_before") };
        assert_eq!([&*row[stated], &row[other]], [&*pledge["declared"], ""], "{}", pledge["place"]);
        assert_eq!(row["target_year"], pledge["target_year"], "{}", pledge["place"]);
        for key in pledge["source"].split_whitespace() {
            assert!(row["source"].contains(&named[key]), "{} cites {key}", pledge["place"]);
        }
    }
    let kawasaki = &found["14130"];
    assert_eq!(
        [&*kawasaki["state"], &kawasaki["state_name"], &kawasaki["as_of"]],
        ["declared", "<declared>", "2021-10-29"]
    );
    assert_eq!([&*kawasaki["parent_name"], &kawasaki["covered_by"]], ["Kanagawa", "14000"]);
    assert_eq!([&*found["14100"]["name_en"], &found["05201"]["name_en"]], ["Yokohama", "Akita City"], "as on screen");
    assert_eq!(kawasaki["data_version"], rows("versions").last().expect("a version")["version"]);
    assert_eq!(kawasaki["population_source"], "令和2年国勢調査 人口と世帯数（確定値）");
}

#[test]
fn a_table_opened_again_gives_the_same_states_on_its_date() {
    let data = japan();
    for date in DATES {
        let snapshot = Snapshot::at(&data, day(date));
        let again = opened_again(&table(&snapshot, &everywhere(&data)));
        let second = Snapshot::at(&again, day(date));
        assert_eq!(again.len(), data.len(), "{date}");
        for (place, named) in data.places() {
            let other = second.status(id(&again, &named.code));
            // One table holds no statements of absence.
            let stated = snapshot.status(place) == Status::NotDeclared && !data.absences_of(place).is_empty();
            if stated {
                assert!(matches!(other, Status::NotDeclared | Status::Unknown), "{} on {date}", named.code);
            } else {
                assert_eq!(other, snapshot.status(place), "{} on {date}", named.code);
            }
        }
        let (one, other) = (coverage(&snapshot, None), coverage(&second, None));
        assert_eq!([one.covered, one.own, one.above, one.both], [other.covered, other.own, other.above, other.both]);
    }
}

#[test]
fn a_table_of_the_older_form_and_a_bound_beside_a_date_are_still_read() {
    let older = opened_again("code,name,declared,declared_kind\n14130,川崎市,2021-10-21,by\n");
    let newer = opened_again(
        "code,name,declared_on,declared_on_or_before\n14130,川崎市,,2021-10-21\n14100,横浜市,2018-10-01,\n",
    );
    for data in [&older, &newer] {
        let declared = data.pledges().first().map(|pledge| pledge.declared);
        assert!(matches!(declared, Some(Declared::By(date)) if date.to_string() == "2021-10-21"), "{declared:?}");
    }
    let other = newer.pledges().get(1).map(|pledge| pledge.declared);
    assert!(matches!(other, Some(Declared::On(date)) if date.to_string() == "2018-10-01"), "{other:?}");
}

#[test]
fn nothing_in_a_cell_is_run_by_a_spreadsheet() {
    let hostile = [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1+1",
        "=HYPERLINK(\"https://x.example\")",
    ];
    let quoted = |(at, name): (usize, &&str)| format!("A{at},\"{}\"", name.replace('"', "\"\""));
    let names = hostile.iter().enumerate().map(quoted).collect::<Vec<_>>().join("\n");
    let data = opened_again(&format!("code,name\n{names}\nB,-5\nC,\"a, \"\"b\"\"\"\nD,横浜市\n"));
    let found = parsed(&table(&Snapshot::at(&data, day("2021")), &everywhere(&data)));
    for (at, name) in hostile.iter().enumerate() {
        assert_eq!(found[&format!("A{at}")]["name_ja"], format!("'{}", name.trim()));
    }
    assert_eq!(found["B"]["name_ja"], "-5", "a plain number is no formula");
    assert_eq!(found["C"]["name_ja"], "a, \"b\"");
    assert_eq!(found["D"]["name_ja"], "横浜市");
}

#[test]
fn the_sources_of_a_figure_are_those_of_its_pledges_and_of_the_census() {
    let data = japan();
    let snapshot = Snapshot::at(&data, day("2021-10-29"));
    let names = |selection: Option<&[PlaceId]>| -> Vec<String> {
        let people = sources::of_people(&snapshot, selection);
        let pledges = sources::of_pledges(&snapshot, selection);
        people.iter().chain(&pledges).filter_map(|id| data.source(*id)).map(|source| source.name().to_owned()).collect()
    };
    let named = named();
    let mut cited: Vec<String> = rows("pledges")
        .iter()
        .filter(|row| ["14130", "14000"].contains(&&*row["place"]))
        .flat_map(|row| row["source"].split_whitespace().map(|key| named[key].clone()).collect::<Vec<_>>())
        .collect();
    cited.push(named["census-2020"].clone());
    cited.sort();
    cited.dedup();
    let mut found = names(Some(&[id(&data, "14130")]));
    found.sort();
    assert_eq!(found, cited, "Kawasaki lies in Kanagawa, which has declared too");
    let all = names(None);
    assert!(all.len() > 100 && all.first() == Some(&named["census-2020"]));
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len(), "each once");
}

/// Guards that the saved comparison begins as the saved list, and that its figures and links are those of the rows of the package.
#[test]
fn the_comparison_has_what_the_list_has_and_the_figures_and_links_of_the_rows() {
    let data = japan();
    let snapshot = Snapshot::at(&data, day("2026-06-30"));
    let places = everywhere(&data);
    let list = parsed(&table(&snapshot, &places));
    let compared = parsed(&comparison::write(&snapshot, &places, true, |status| format!("<{}>", status.id())));
    assert_eq!(compared.len(), list.len());
    let links = rows("links");
    for place in rows("places") {
        let (row, listed) = (&compared[&place["code"]], &list[&place["code"]]);
        assert!(listed.iter().all(|(name, value)| row[name] == *value), "{row:?}");
        if place["kind"] != "prefecture" {
            assert_eq!([&row["households"], &row["solar_kw_2023"]], [&place["households"], &place["solar_kw_2023"]]);
            assert_eq!(row["area_km2"].parse::<f64>(), place["area_km2"].parse::<f64>());
        }
        let own = |programme: &str| {
            let ends = |link: &&japan_package::Row| [&link["a"], &link["b"]].contains(&&place["code"]);
            links.iter().filter(|link| link["programme"] == programme).filter(ends).count().to_string()
        };
        for programme in ["sister-city", "env-city-to-city", "iuc", "iurc", "domestic-renewable", "agreement"] {
            assert_eq!(row[&format!("links_{programme}")], own(programme), "{} {programme}", place["code"]);
        }
    }
}
