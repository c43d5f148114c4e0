//! Dossiers, programmes and what others counted of them. Every expected value is read here from the CSV files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod japan_package;

use japan_package::{Row, id, japan, rows};
use pledge_core::{
    Dataset, Declared, End, LinkId, PartialDate,
    model::{
        actor::Side,
        event::Held,
        focal_point::Focus,
        link::Supply,
        member::Membership,
        reported::Origin,
        source::{Source, SourceId},
    },
};
use std::collections::BTreeMap;

/// The rows of a table by the link that they name, as a state names it.
fn by_link(table: &str) -> BTreeMap<String, Vec<Row>> {
    let mut found: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for row in rows(table) {
        found.entry(format!("{}~{}~{}", row["a"], row["b"], row["programme"])).or_default().push(row);
    }
    found
}

fn ids(data: &Dataset) -> impl Iterator<Item = (LinkId, String)> + '_ {
    (0..).map(LinkId).zip(data.links()).map(|(id, _)| (id, data.link_key(id).expect("both ends have codes")))
}

fn date(cell: &str) -> Option<PartialDate> {
    (!cell.is_empty()).then(|| PartialDate::parse(cell).expect("a date"))
}

fn urls(data: &Dataset, sources: &[SourceId]) -> Vec<String> {
    let name = |source: &Source| format!("{} {}", source.publisher.name_en, source.title_en);
    sources.iter().map(|id| name(data.source(*id).expect("listed"))).collect()
}

fn cited(row: &Row) -> Vec<String> {
    let publishers: BTreeMap<String, String> =
        rows("publishers").iter().map(|row| (row["key"].clone(), row["en"].clone())).collect();
    let names: BTreeMap<String, String> = rows("sources")
        .iter()
        .map(|row| (row["key"].clone(), format!("{} {}", publishers[&row["publisher"]], row["title_en"])))
        .collect();
    row["source"].split(' ').map(|key| names[key].clone()).collect()
}

#[test]
fn every_link_is_found_by_its_name_in_a_state() {
    let data = japan();
    for (id, key) in ids(&data) {
        assert_eq!(data.find_link(&key), Some(id), "{key}");
    }
    for nothing in
        ["", "07203", "07203~gn-2928810", "07203~gn-2928810~jcm", "07203~nowhere~iuc", "gn-2928810~07203~iuc"]
    {
        assert_eq!(data.find_link(nothing), None, "{nothing}");
    }
}

#[test]
fn dossiers_say_what_their_rows_say_in_the_order_of_the_files() {
    let data = japan();
    let (focus, events, actors) = (by_link("link_focus"), by_link("link_events"), by_link("link_actors"));
    let none = Vec::new();
    let mut told = 0;
    for (id, key) in ids(&data) {
        let dossier = data.dossier(id);
        told += usize::from(!dossier.is_empty());
        let expected = focus.get(&key).unwrap_or(&none);
        assert_eq!(dossier.focal_points.len(), expected.len(), "{key}");
        for (one, row) in dossier.focal_points.iter().zip(expected) {
            let kind = Focus::ALL.iter().find(|(focus, _)| *focus == one.focus).unwrap().1;
            assert_eq!((kind, &*one.text_ja, &*one.text_en), (&*row["kind"], &*row["text_ja"], &*row["text_en"]));
            assert_eq!(one.topics.join(";"), row["topics"]);
            assert_eq!(urls(&data, &one.sources), cited(row));
        }
        let expected = events.get(&key).unwrap_or(&none);
        assert_eq!(dossier.events.len(), expected.len(), "{key}");
        for (one, row) in dossier.events.iter().zip(expected) {
            let held = match &*row["status"] {
                "held" => Held::Held,
                "planned" => Held::Planned,
                _ => Held::Postponed,
            };
            assert_eq!((Some(one.date), one.until, one.held), (date(&row["date"]), date(&row["date_end"]), held));
            assert_eq!((&*one.text_ja, &*one.text_en), (&*row["text_ja"], &*row["text_en"]));
            assert_eq!(urls(&data, &one.sources), cited(row));
        }
        let expected = actors.get(&key).unwrap_or(&none);
        assert_eq!(dossier.actors.len(), expected.len(), "{key}");
        for (one, row) in dossier.actors.iter().zip(expected) {
            assert_eq!(one.side, if row["side"] == "a" { Side::A } else { Side::B });
            assert_eq!((&*one.field_ja, &*one.field_en), (&*row["field_ja"], &*row["field_en"]));
            assert_eq!((&*one.name_ja, &*one.name_en), (&*row["name_ja"], &*row["name_en"]));
            assert_eq!((&*one.role_ja, &*one.role_en), (&*row["role_ja"], &*row["role_en"]));
            assert_eq!(urls(&data, &one.sources), cited(row));
        }
    }
    let mut keys: Vec<&String> = focus.keys().chain(events.keys()).chain(actors.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(told, keys.len(), "no dossier is lost");
}

#[test]
fn the_way_of_the_energy_is_that_of_the_rows() {
    let data = japan();
    let rows: BTreeMap<String, Row> =
        rows("links").into_iter().map(|row| (format!("{}~{}~{}", row["a"], row["b"], row["programme"]), row)).collect();
    for (link, key) in ids(&data) {
        let expected = match &*rows[&key]["supply"] {
            "b" => Some(Supply::FromB),
            "both" => Some(Supply::Mutual),
            _ => None,
        };
        assert_eq!(data.link(link).unwrap().supply, expected, "{key}");
        assert_eq!(expected.is_some(), key.ends_with("domestic-renewable"), "{key}");
    }
    let yokohama = End::Home(id(&data, "14100"));
    let taken = data.links_of(yokohama).filter(|link| End::Home(link.a) == yokohama && link.supply.is_some());
    assert_eq!(
        taken.count(),
        rows.keys().filter(|key| key.starts_with("14100~") && key.ends_with("renewable")).count()
    );
}

#[test]
fn members_say_what_their_rows_say() {
    let data = japan();
    let all = rows("programme_members");
    for programme in data.programmes() {
        let expected: Vec<&Row> = all.iter().filter(|row| row["programme"] == *programme.code).collect();
        let found: Vec<_> = data.members_of(&programme.code).collect();
        assert_eq!(found.len(), expected.len(), "{}", programme.code);
        for (member, row) in found.iter().zip(expected) {
            assert_eq!((&*member.name_ja, &*member.name_en), (&*row["name_ja"], &*row["name_en"]));
            assert_eq!(member.order.map(|order| order.to_string()).unwrap_or_default(), row["order"]);
            assert_eq!(member.place, data.find(&row["member"]).filter(|_| row["member_kind"] == "place"));
            let since = match (&*row["since_kind"], date(&row["since"])) {
                ("on", Some(date)) => Declared::On(date),
                ("by", Some(date)) => Declared::By(date),
                _ => Declared::Undated,
            };
            assert_eq!(member.since, since, "{row:?}");
            let membership = match &*row["status"] {
                "partner" => Membership::Partner,
                "partner-country" => Membership::PartnerCountry,
                _ => Membership::PartnerNotFound,
            };
            assert_eq!(member.membership, membership);
        }
        let facts: Vec<Row> = rows("facts").into_iter().filter(|row| row["topic"] == *programme.code).collect();
        let told: Vec<&str> = data.facts_of(&programme.code).map(|fact| &*fact.text_en).collect();
        assert_eq!(told, facts.iter().map(|row| &*row["text_en"]).collect::<Vec<_>>());
    }
}

#[test]
fn totals_are_the_counts_of_cities_that_were_published_and_stay_apart_by_origin() {
    let data = japan();
    let counted = |row: &Row| row["subject"] == "city-links" && !row["home_cities"].is_empty();
    let mut expected: Vec<(String, String, String, String, bool)> = rows("reported")
        .into_iter()
        .filter(counted)
        .map(|row| {
            let article = row["origin"] == "article";
            (
                row["date"].clone(),
                row["home_cities"].clone(),
                row["abroad_cities"].clone(),
                row["countries"].clone(),
                article,
            )
        })
        .collect();
    let text = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let mut found: Vec<_> = data
        .city_totals()
        .iter()
        .map(|one| {
            let article = one.origin == Origin::Article;
            (one.date.to_string(), text(one.home), text(one.abroad), text(one.countries), article)
        })
        .collect();
    assert!(found.is_sorted_by_key(|one| PartialDate::parse(&one.0).unwrap().last_day()));
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    let article: Vec<_> = found.iter().filter(|one| one.4).map(|one| (&*one.1, &*one.2)).collect();
    assert_eq!(article, [("17", "43")], "the article's own figures");
    assert!(found.iter().any(|one| (&*one.1, &*one.2, one.4) == ("17", "41", false)), "beside the Ministry's");
}

#[test]
fn rows_of_links_that_do_not_exist_are_left_out_and_named() {
    let table = |name: &str, text: &str| pledge_core::ingest::csv::read(name, text.as_bytes()).0;
    let tables = [
        table("places", "code,name,kind,parent,population\n1,Home,city,,5\n"),
        table("partners", "code,name_en\np,Town\n"),
        table("links", "a,b,programme,supply\n1,p,iuc,c\n1,p,iurc,\n"),
        table(
            "link_events",
            "a,b,programme,date,status\n1,p,iurc,2020,held\n1,p,iuc,2020,held\n1,p,iurc,someday,held\n1,p,iurc,2020,done\n",
        ),
        table("link_actors", "a,b,programme,side\n1,p,iurc,c\n"),
        table("link_focus", "a,b,programme,kind\n1,p,iurc,mood\n"),
        table("programme_members", "programme,member,status\njcm,MN,friend\n"),
        table("facts", "topic,places\njcm,2\n"),
    ];
    let (data, issues) = pledge_core::ingest::read(&tables);
    let told: Vec<(&str, Option<u32>, &str)> =
        issues.iter().map(|issue| (&*issue.table, issue.row, issue.reason.id())).collect();
    assert_eq!(
        told,
        [
            ("links", Some(2), "choice"),
            ("programme_members", Some(2), "choice"),
            ("facts", Some(2), "unknown-place"),
            ("link_focus", Some(2), "choice"),
            ("link_events", Some(3), "unknown-place"),
            ("link_events", Some(4), "date"),
            ("link_events", Some(5), "choice"),
            ("link_actors", Some(2), "choice"),
        ]
    );
    assert_eq!(data.dossier(LinkId(0)).events.len(), 1);
}
