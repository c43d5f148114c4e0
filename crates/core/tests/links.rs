//! Links, partners and leading areas of the Japan package. Every expected number is counted here from the CSV files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

mod japan_package;

use japan_package::{id, japan, rows};
use pledge_core::{
    Dataset, Declared, End, Link, PartialDate, Programme,
    model::{
        link::{Evidence, LinkStatus, count_by_programme},
        partner::Aim,
    },
    query::find_partners,
};
use std::collections::{BTreeMap, BTreeSet};

fn code(data: &Dataset, end: End) -> String {
    match end {
        End::Home(id) => data.place(id).expect("a place").code.to_string(),
        End::Abroad(id) => data.partner(id).expect("a partner").code.to_string(),
    }
}

fn end(data: &Dataset, code: &str) -> End {
    let partner = || End::Abroad(data.find_partner(code).unwrap_or_else(|| panic!("{code} is a partner")));
    data.find(code).map_or_else(partner, End::Home)
}

#[test]
fn every_row_of_the_files_is_read() {
    let data = japan();
    assert_eq!(data.links().len(), rows("links").len());
    assert_eq!(data.partners().len(), rows("partners").len());
    assert_eq!(data.leading_areas().len(), rows("leading_areas").len());
    assert_eq!(data.programmes().len(), rows("programmes").len());
    for row in rows("topics") {
        let topic = data.topic(&row["slug"]).expect("listed");
        assert_eq!((&*topic.name_ja, &*topic.name_en), (&*row["name_ja"], &*row["name_en"]));
    }
}

#[test]
fn a_link_says_what_its_row_says() {
    let data = japan();
    let by_key: BTreeMap<(String, String, &str), &Link> = data
        .links()
        .iter()
        .map(|link| ((code(&data, End::Home(link.a)), code(&data, link.b), link.programme.id()), link))
        .collect();
    for row in rows("links") {
        let link = by_key[&(row["a"].clone(), row["b"].clone(), &*row["programme"])];
        let date = || PartialDate::parse(&row["since"]).expect("a date");
        let since = match &*row["since_kind"] {
            "on" => Declared::On(date()),
            "by" => Declared::By(date()),
            _ => Declared::Undated,
        };
        let evidence = match &*row["evidence"] {
            "A" => Some(Evidence::A),
            "B" => Some(Evidence::B),
            "C" => Some(Evidence::C),
            _ => None,
        };
        let status = match &*row["status"] {
            "verified" => LinkStatus::Verified,
            "inferred" => LinkStatus::Inferred,
            "study-visit" => LinkStatus::StudyVisit,
            _ => LinkStatus::ProgrammeNotSeen,
        };
        assert_eq!(
            (link.since, link.evidence, link.status, data.note(&link.note).map_or("", |note| &note.en)),
            (since, evidence, status, &*row["note_en"])
        );
        assert_eq!(link.topics.join(";"), row["topics"]);
        assert!(link.topics.iter().all(|slug| data.topic(slug).is_some()), "{row:?}");
        assert_eq!(link.sources.len(), row["source"].split(' ').count());
    }
}

#[test]
fn links_are_found_from_either_end() {
    let data = japan();
    let mut expected: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for row in rows("links") {
        for (here, there) in [("a", "b"), ("b", "a")] {
            expected.entry(row[here].clone()).or_default().push((row[there].clone(), row["programme"].clone()));
        }
    }
    let places = data.places().map(|(id, _)| End::Home(id));
    let partners = rows("partners").into_iter().map(|row| end(&data, &row["code"]));
    for end in places.chain(partners) {
        let found = data.links_of(end).map(|link| (code(&data, link.other(end)), link.programme.id().to_owned()));
        let (found, mut listed): (BTreeSet<_>, _) = (found.collect(), expected.remove(&code(&data, end)));
        assert_eq!(found, listed.take().unwrap_or_default().into_iter().collect(), "{}", code(&data, end));
    }
    assert!(expected.is_empty(), "{expected:?}");
}

#[test]
fn the_links_that_readers_look_for_are_there() {
    let data = japan();
    let topics = |home: &str, partner: &str, programme: Programme| {
        let partner = end(&data, partner);
        let link = data.links_of(end(&data, home)).find(|link| link.b == partner && link.programme == programme);
        link.unwrap_or_else(|| panic!("{home} has that link")).topics.clone()
    };
    let named = |name: &str| {
        let found = rows("partners").into_iter().find(|row| row["name_en"] == name && row["kind"] != "district");
        found.unwrap_or_else(|| panic!("{name} is listed"))["code"].clone()
    };
    let jakarta = topics("14130", &named("Jakarta"), Programme::EnvCityToCity);
    for topic in ["hydrogen", "electric-buses"] {
        assert!(jakarta.iter().any(|slug| **slug == *topic), "{jakarta:?}");
    }
    topics("40100", &named("Hai Phong"), Programme::EnvCityToCity);
    topics("07203", &named("Essen"), Programme::Iuc);
    let essen = end(&data, &named("Essen"));
    assert!(data.links_of(essen).any(|link| code(&data, link.other(essen)) == "07203"));
}

#[test]
fn links_are_counted_by_programme() {
    let data = japan();
    let expected = Programme::ALL
        .map(|(_, word)| rows("links").iter().filter(|row| row["programme"] == word).count().try_into().unwrap());
    assert_eq!(count_by_programme(data.links().iter()), expected);
    let yokohama = Programme::ALL.map(|(_, word)| {
        let rows = rows("links").into_iter();
        let own = rows.filter(|row| row["programme"] == word && (row["a"] == "14100" || row["b"] == "14100"));
        own.count().try_into().unwrap()
    });
    assert_eq!(count_by_programme(data.links_of(end(&data, "14100"))), yokohama);
}

#[test]
fn each_place_knows_how_many_of_its_links_lead_abroad() {
    let data = japan();
    let abroad: BTreeSet<String> = rows("partners").into_iter().map(|row| row["code"].clone()).collect();
    let mut expected: BTreeMap<String, u32> = BTreeMap::new();
    for row in rows("links").into_iter().filter(|row| abroad.contains(&row["b"])) {
        *expected.entry(row["a"].clone()).or_default() += 1;
    }
    assert!(expected.len() > 500);
    for (_, place) in data.places() {
        let count = expected.get(&*place.code).copied().unwrap_or_default();
        assert_eq!(place.links_abroad, Some(count), "{}", place.code);
    }
}

#[test]
fn partners_and_places_stand_where_the_files_say() {
    let data = japan();
    let exact = |cell: &str| (cell.parse::<f64>().expect("degrees") * 100_000.0).round() as i32;
    let stands = |position: Option<pledge_core::Position>, lat: &str, lon: &str| {
        let expected = (!lat.is_empty()).then(|| (exact(lat), exact(lon)));
        assert_eq!(position.map(|position| (position.lat, position.lon)), expected);
    };
    for row in rows("partners") {
        let partner = data.partner(data.find_partner(&row["code"]).expect("listed")).unwrap();
        stands(partner.position, &row["lat"], &row["lon"]);
        assert_eq!((&*partner.country, &*partner.world), (&*row["country"], &*row["world"]));
        assert_eq!(partner.population.map(|people| people.to_string()).unwrap_or_default(), row["population"]);
        let ja = if row["name_ja"].is_empty() { &row["name_en"] } else { &row["name_ja"] };
        assert_eq!((&*partner.name_ja, &*partner.name_en), (ja.as_str(), row["name_en"].as_str()));
    }
    for row in rows("places") {
        stands(data.place(id(&data, &row["code"])).unwrap().position, &row["lat"], &row["lon"]);
    }
}

#[test]
fn leading_areas_are_found_through_those_who_lead_them_together() {
    let data = japan();
    let mut expected: BTreeMap<String, Vec<(u32, u32)>> = BTreeMap::new();
    for row in rows("leading_areas") {
        let key = (row["round"].parse().unwrap(), row["number"].parse().unwrap());
        for code in std::iter::once(&*row["place"]).chain(row["co_places"].split_whitespace()) {
            expected.entry(code.to_owned()).or_default().push(key);
        }
    }
    for (id, place) in data.places() {
        let mut found: Vec<(u32, u32)> = data.leading_areas_of(id).map(|area| (area.round, area.number)).collect();
        found.sort_unstable();
        let mut listed = expected.remove(&*place.code).unwrap_or_default();
        listed.sort_unstable();
        assert_eq!(place.leading_round, listed.first().map(|(round, _)| *round), "{}", place.code);
        assert_eq!(found, listed, "{}", place.code);
    }
    assert!(expected.is_empty(), "{expected:?}");
    let iide = data.leading_areas_of(id(&data, "06403")).next().expect("with Yonezawa");
    assert_eq!(iide.place, data.find("06202"));
}

#[test]
fn every_link_and_partner_names_a_source() {
    let data = japan();
    assert!(data.links().iter().all(|link| !link.sources.is_empty()));
    assert!(data.partners().iter().all(|partner| !partner.sources.is_empty()));
    assert!(data.leading_areas().iter().all(|area| !area.sources.is_empty()));
}

#[test]
fn partners_are_found_by_each_of_their_names() {
    let data = japan();
    let first = |text: &str| {
        let found = find_partners(&data, text);
        found.first().and_then(|(_, id)| data.partner(*id)).map(|partner| partner.name_en.to_string())
    };
    for (text, name) in [
        ("Essen", "Essen"),
        ("essen", "Essen"),
        ("エッセン", "Essen"),
        ("ｴｯｾﾝ", "Essen"),
        ("えっせん", "Essen"),
        ("ジャカルタ", "Jakarta"),
        ("jakarta インドネシア", "Jakarta"),
        ("hai phong", "Hai Phong"),
        ("haiphong", "Hai Phong"),
        ("Viet-nam hai", "Hai Phong"),
        ("manchester 英国", "Greater Manchester"),
    ] {
        assert_eq!(first(text).as_deref(), Some(name), "{text}");
    }
    assert_eq!(first("zzzz"), None);
    assert_eq!(first("ドイツ"), None, "a country alone is no place");
    assert_eq!(first(" "), None);
}

#[test]
fn every_country_of_a_partner_has_a_name_in_both_languages() {
    let data = japan();
    for partner in data.partners() {
        let country = data.country(&partner.country).expect("listed");
        assert!(!country.name_ja.is_empty() && !country.name_en.is_empty(), "{country:?}");
    }
}

#[test]
fn targets_of_partners_are_told_apart() {
    let tables = |targets: &str| {
        let read = |name: &str, text: &str| pledge_core::ingest::csv::read(name, text.as_bytes()).0;
        let rows = (0..7).fold(String::new(), |rows, nth| rows + &format!("p{nth},Town {nth}\n"));
        vec![
            read("places", "code,name,kind,parent,population\n1,Home,city,,5\n"),
            read("partners", &format!("code,name_en\n{rows}")),
            read("partner_targets", targets),
        ]
    };
    let (data, issues) = pledge_core::ingest::read(&tables(
        "partner,target,target_year,declared,declared_kind,status\n\
         p0,net-zero,2050,2020,by,law\n\
         p1,net-zero,2050,,,proposed\n\
         p2,emissions-reduction,2030,,,\n\
         p3,none,,2022-05-25,on,\n\
         p4,,2040,,,\n\
         zz,net-zero,,,,\n",
    ));
    assert_eq!(issues.len(), 1, "{issues:?}");
    let aim = |code: &str| data.target_of(data.find_partner(code).expect("listed")).map(|target| target.aim);
    let aims = ["p0", "p1", "p2", "p3", "p4", "p5"].map(aim);
    let expected = [Aim::Neutral, Aim::Proposed, Aim::Other, Aim::NotFound, Aim::Neutral].map(Some);
    assert_eq!((aims[..5].to_vec(), aims[5]), (expected.to_vec(), None), "what nothing was read about stays unknown");
}
