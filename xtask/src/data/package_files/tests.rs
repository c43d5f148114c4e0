//! A package that is split and joined again is the same.

use super::split;
use crate::{data, project};
use pledge_core::{
    Dataset, End, Link, LinkId, PartnerId,
    ingest::{self, Table, compact, merge},
    model::source::SourceId,
};

fn read(tables: &[Table]) -> Dataset {
    let (data, issues) = ingest::read(tables);
    assert_eq!(issues, []);
    data
}

fn link_text(data: &Dataset, link: &Link) -> String {
    let end = |end: End| match end {
        End::Home(id) => data.place(id).map(|place| place.code.clone()),
        End::Abroad(id) => data.partner(id).map(|partner| partner.code.clone()),
    };
    let sources = cited(data, &link.sources);
    let ends = (end(End::Home(link.a)), end(link.b));
    format!("{ends:?} {:?} {:?} {:?} {sources:?} {:?}", link.programme, link.since, link.topics, data.note(&link.note))
}

fn sourced(data: &Dataset, sources: &[SourceId]) -> Vec<Option<String>> {
    cited(data, sources).into_iter().map(|url| url.map(str::to_owned)).collect()
}

fn cited<'a>(data: &'a Dataset, sources: &[SourceId]) -> Vec<Option<&'a str>> {
    sources.iter().map(|id| data.source(*id).map(|source| &*source.url)).collect()
}

/// Together, the files of each package say what the package says; the first one alone says it of the filters.
#[test]
fn the_files_say_what_the_package_says() -> anyhow::Result<()> {
    let packages = data::packages(&project::shell()?)?;
    for package in &packages {
        let tables = package.tables.iter().map(|(name, bytes)| ingest::csv::read(name, bytes).0).collect();
        let tables = data::with_targets(tables, &packages);
        let whole = read(&tables);
        let mut files = split(&package.name, &tables, &whole, &[]);
        let unpack = |tables: &[Table]| compact::read(compact::write(tables).as_bytes()).0;
        let first = unpack(&files.pop().unwrap_or_default().1);
        let alone = read(&first);
        assert_eq!(whole.span(), alone.span(), "the dates of sources count before they have come");
        let joined = read(&files.iter().rev().fold(first, |joined, (_, more)| merge::join(&joined, &unpack(more))));
        for ((_, a), ((_, b), (_, first))) in whole.places().zip(joined.places().zip(alone.places())) {
            assert_eq!((a.position, a.area, a.households, a.solar_kw), (b.position, b.area, b.households, b.solar_kw));
            assert_eq!((a.links_abroad, a.leading_round), (b.links_abroad, b.leading_round));
            assert_eq!((a.links_abroad, a.leading_round), (first.links_abroad, first.leading_round));
        }
        let links = |data: &Dataset| data.links().iter().map(|link| link_text(data, link)).collect::<Vec<_>>();
        assert_eq!(links(&whole), links(&joined));
        for (a, b) in whole.partners().iter().zip(joined.partners()) {
            assert_eq!((&a.code, &a.name_ja, a.position, &a.world), (&b.code, &b.name_ja, b.position, &b.world));
            assert_eq!(cited(&whole, &a.sources), cited(&joined, &b.sources));
        }
        let targets = |data: &Dataset| {
            let targets = (0..).map(PartnerId).zip(data.partners()).filter_map(|(id, _)| data.target_of(id).cloned());
            let rows = targets.map(|one| (one.partner, one.aim, one.year, one.declared, sourced(data, &one.sources)));
            rows.collect::<Vec<_>>()
        };
        assert_eq!(targets(&whole), targets(&joined));
        assert_eq!(whole.country("DE"), joined.country("DE"));
        for (a, b) in whole.leading_areas().iter().zip(joined.leading_areas()) {
            assert_eq!((a.round, a.number, a.place), (b.round, b.number, b.place));
            assert_eq!(cited(&whole, &a.sources), cited(&joined, &b.sources));
        }
        assert_eq!(whole.city_totals().len(), joined.city_totals().len());
        assert_eq!(whole.reported().len(), joined.reported().len());
        let dossiers = |data: &Dataset| {
            let ids = (0..).map(LinkId).zip(data.links()).map(|(id, _)| data.dossier(id));
            let texts = ids.flat_map(|dossier| {
                let focal_points = dossier.focal_points.iter().map(|one| (&one.text_ja, &one.sources));
                let events = dossier.events.iter().map(|one| (&one.text_ja, &one.sources));
                let actors = dossier.actors.iter().map(|one| (&one.name_ja, &one.sources));
                focal_points
                    .chain(events)
                    .chain(actors)
                    .map(|(text, of)| (text.clone(), sourced(data, of)))
                    .collect::<Vec<_>>()
            });
            texts.collect::<Vec<_>>()
        };
        assert_eq!(dossiers(&whole), dossiers(&joined));
        for programme in whole.programmes() {
            let members = |data: &Dataset| {
                data.members_of(&programme.code).map(|one| (one.name_ja.clone(), one.since)).collect::<Vec<_>>()
            };
            assert_eq!(members(&whole), members(&joined));
            let facts =
                |data: &Dataset| data.facts_of(&programme.code).map(|one| one.text_ja.clone()).collect::<Vec<_>>();
            assert_eq!(facts(&whole), facts(&joined));
        }
        assert_eq!(whole.partners().len(), joined.partners().len());
        assert_eq!(whole.leading_areas().len(), joined.leading_areas().len());
    }
    Ok(())
}
