//! A bad row of the tables of links is left out and named; the rest is used.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

use pledge_core::{
    Dataset, Declared, End, Issue,
    ingest::{self, csv},
    model::link::LinkStatus,
};

const PLACES: &str = "code,name_en,population,lat,lon\n14130,Kawasaki,10,35.53,139.70\n14100,Yokohama,20,,\n";
const PARTNERS: &str = "\
code,kind,country,name_en,name_ja,population,lat,lon
gn-2,city,ID,Jakarta,,10562088,-6.2146,106.84513
gn-1,city,DE,Essen,エッセン,,51.45657,７.01228
";

fn read(tables: &[(&str, &str)]) -> (Dataset, Vec<Issue>) {
    let tables: Vec<_> = tables.iter().map(|(name, text)| csv::read(name, text.as_bytes()).0).collect();
    ingest::read(&tables)
}

fn linked(rows: &str) -> (Dataset, Vec<String>) {
    let links = format!("a,b,programme,since,since_kind,topics,evidence,status\n{rows}");
    let (data, issues) = read(&[("links", &links), ("partners", PARTNERS), ("places", PLACES)]);
    (data, issues.iter().map(named).collect())
}

fn named(issue: &Issue) -> String {
    format!("{} {} {} {}", issue.table, issue.row.unwrap_or_default(), issue.column, issue.reason.id())
}

#[test]
fn a_good_row_needs_only_its_ends_and_programme() {
    let (data, issues) = linked("141305,gn-2,iuc\n");
    assert_eq!(issues, [""; 0]);
    let link = &data.links()[0];
    assert_eq!((link.since, link.evidence, link.status), (Declared::Undated, None, LinkStatus::Verified));
    assert_eq!((link.a, link.b), (data.find("14130").unwrap(), End::Abroad(data.find_partner("gn-2").unwrap())));
}

#[test]
fn partners_stand_by_code_with_the_names_they_have() {
    let (data, _) = linked("");
    let names: Vec<_> = data.partners().iter().map(|partner| (&*partner.name_ja, &*partner.name_en)).collect();
    assert_eq!(names, [("エッセン", "Essen"), ("Jakarta", "Jakarta")]);
    let jakarta = data.partner(data.find_partner("gn-2").unwrap()).unwrap().position.unwrap();
    assert_eq!((jakarta.lat, jakarta.lon), (-621_460, 10_684_513));
    let essen = data.partner(data.find_partner("gn-1").unwrap()).unwrap().position.unwrap();
    assert_eq!((essen.lat, essen.lon), (5_145_657, 701_228));
}

#[test]
fn each_fault_is_named_and_the_rest_is_read() {
    for (row, fault) in [
        ("14131,gn-1,iuc", "a unknown-place"),
        (",gn-1,iuc", "a empty"),
        ("141306,gn-1,iuc", "a check-digit"),
        ("14130,gn-9,iuc", "b unknown-place"),
        ("14130,14130,agreement", "b choice"),
        ("14130,gn-1,twins", "programme choice"),
        ("14130,gn-1,", "programme empty"),
        ("14130,gn-1,iuc,someday", "since date"),
        ("14130,gn-1,iuc,,by", "since empty"),
        ("14130,gn-1,iuc,2019,until", "since_kind choice"),
        ("14130,gn-1,iuc,,,,D", "evidence choice"),
        ("14130,gn-1,iuc,,,,,hoped", "status choice"),
    ] {
        let (data, issues) = linked(&format!("{row}\n14130,14100,domestic-renewable\n"));
        assert_eq!(issues, [format!("links 2 {fault}")], "{row}");
        assert_eq!(data.links().len(), 1, "{row}");
    }
}

#[test]
fn a_pair_counts_once_in_each_programme() {
    let (data, issues) = linked("14130,gn-1,iuc\n14130,gn-1,iurc\n14130,gn-1,iuc,2019,on\n");
    assert_eq!(issues, ["links 4 a duplicate"]);
    assert_eq!(data.links_of(End::Abroad(data.find_partner("gn-1").unwrap())).count(), 2);
}

#[test]
fn a_link_inside_the_country_belongs_to_both_and_leads_abroad_for_neither() {
    let (data, _) = linked("14100,14130,domestic-renewable\n14130,gn-1,iuc\n");
    let links = |code| data.links_of(End::Home(data.find(code).unwrap())).count();
    assert_eq!((links("14100"), links("14130")), (1, 2));
    let abroad = |code| data.place(data.find(code).unwrap()).unwrap().links_abroad;
    assert_eq!((abroad("14100"), abroad("14130")), (Some(0), Some(1)));
}

#[test]
fn without_links_nothing_is_said_about_them() {
    let (data, _) = read(&[("places", PLACES)]);
    assert!(data.places().all(|(_, place)| place.links_abroad.is_none() && place.leading_round.is_none()));
    let (data, _) = read(&[("places", "code,links_abroad,leading_round\na,2,\nb,,3\n")]);
    let told: Vec<_> = data.places().map(|(_, place)| (place.links_abroad, place.leading_round)).collect();
    assert_eq!(told, [(Some(2), None), (Some(0), Some(3))]);
}

#[test]
fn faults_of_partners_leading_areas_and_positions_are_named() {
    for (table, text, fault) in [
        ("partners", "code,lat,lon\nx,90.5,0\n", "partners 2 lat number"),
        ("partners", "code,lat,lon\nx,0,180.00001\n", "partners 2 lon number"),
        ("partners", "code,lat,lon\nx,0,east\n", "partners 2 lon number"),
        ("partners", "code\nx\ny\nx\n", "partners 4 code duplicate"),
        ("partners", "name_en\nEssen\n", "partners 0 code missing-column"),
        (
            "leading_areas",
            "round,number,selected_on,place\n1,1,2022-04-26,99999\n",
            "leading_areas 2 place unknown-place",
        ),
        (
            "leading_areas",
            "round,number,selected_on,co_places\n1,1,2022-04-26,14130 9\n",
            "leading_areas 2 co_places unknown-place",
        ),
        ("leading_areas", "round,number,selected_on\nfirst,1,2022-04-26\n", "leading_areas 2 round number"),
        ("links", "a,b\n14130,14100\n", "links 0 programme missing-column"),
        ("topics", "slug,name_en\n,Water\n", "topics 2 slug empty"),
        ("programmes", "code,since\njcm,long ago\n", "programmes 2 since date"),
    ] {
        let (_, issues) = read(&[("places", PLACES), (table, text)]);
        assert_eq!(issues.iter().map(named).collect::<Vec<_>>(), [fault], "{text}");
    }
}
