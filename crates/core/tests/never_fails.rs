//! Nothing read from outside can break the core: no text, no bytes, no damaged file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic)]

use pledge_core::{
    AsOf, Dataset, End, PartialDate, PlaceId, Snapshot,
    ingest::{self, Table},
    measure::coverage::coverage,
    model::code,
    query::{
        Filter, Query, SearchIndex, Sort,
        fold::{fold, romaji, romanised_name, without_suffix},
        run,
        search::matched,
    },
};
use proptest::{prelude::*, sample::Index};

/// What a dataset promises about itself, and that every question to it has an answer.
fn assert_sound(data: &Dataset, text: &str) {
    for (id, place) in data.places() {
        assert!(place.parent.is_none_or(|parent| parent < id && data.subtree(parent).contains(&id.0)));
        assert_eq!(data.find(&place.code), Some(id));
        assert!(data.pledges_of(id).iter().all(|pledge| pledge.place == id));
        assert!(place.sources.iter().all(|source| data.source(*source).is_some()));
    }
    let pledges: usize = data.places().map(|(id, _)| data.pledges_of(id).len()).sum();
    assert_eq!(pledges, data.pledges().len());
    for link in data.links() {
        assert!(link.b != End::Home(link.a) && data.place(link.a).is_some());
        for end in [End::Home(link.a), link.b] {
            assert!(data.links_of(end).any(|other| other == link));
            assert!(matches!(end, End::Home(_)) || matches!(end, End::Abroad(id) if data.partner(id).is_some()));
        }
    }
    let snapshot =
        Snapshot::at(data, data.span().map_or(PartialDate::new(2021, None, None).unwrap().last_day(), |span| span.1));
    let all: Vec<PlaceId> = data.places().map(|(id, _)| id).collect();
    for id in &all {
        snapshot.standing(*id);
    }
    assert_eq!(coverage(&snapshot, Some(&all)).people, data.national());
    let query = Query { text, filter: &Filter::default(), sort: &Sort::default(), english: true, chosen: &all };
    run(&snapshot, &SearchIndex::new(data), &query);
}

fn read(files: &[(&str, &[u8])]) -> Dataset {
    let tables: Vec<Table> = files.iter().map(|(name, bytes)| ingest::csv::read(name, bytes).0).collect();
    ingest::read(&tables).0
}

const PLACES: &str = "\
code,kind,parent,name_ja,name_kana,name_en,population,population_date,area_km2,source
14000,prefecture,,神奈川県,かながわけん,Kanagawa,,,,census
14100,designated_city,14000,横浜市,よこはまし,,3777491,2020-10-01,438.01,census
14130,designated_city,14000,川崎市,かわさきし,,153万8262,令和2年10月1日,142.96,census
14150,designated_city,14000,相模原市,さがみはらし,,\"725,493\",2020-10-01,328.91,census
40000,prefecture,,福岡県,ふくおかけん,Fukuoka,,,,census
40100,designated_city,40000,北九州市,きたきゅうしゅうし,,939029,2020-10-01,492.5,census
01000,prefecture,,北海道,ほっかいどう,Hokkaido,5224614,2020-10-01,,census
";
const PLEDGES: &str = "\
place,target_year,declared,declared_kind,status,source,note
14000,2050,2020-11,on,declaration,paper,\"quoted, with
two lines\"
14100,2050,2018-10,on,declaration,paper,
40100,2050,2020-10-29,by,policy,paper,
14150,2050,,,declaration,paper,
";
const PARTNERS: &str = "\
code,kind,country,name_en,lat,lon,source
gn-1642911,city,ID,Jakarta,-6.21462,106.84513,paper
gn-2928810,city,DE,Essen,51.45657,7.01228,paper
";
const LINKS: &str = "\
a,b,programme,since,since_kind,topics,evidence,status,source
14130,gn-1642911,env-city-to-city,2016,by,hydrogen;electric-buses,A,verified,paper
14130,gn-2928810,sister-city,,,,,verified,paper
14100,14130,domestic-renewable,2019-02-06,on,,,verified,paper
";
const EVENTS: &str = "\
a,b,programme,date,date_end,status,text_en,source
14130,gn-1642911,env-city-to-city,2019-05,,held,Visit,paper
14130,gn-1642911,env-city-to-city,2020-10-28,2020-10-29,planned,Fair,paper
";
const FILES: [(&str, &str); 6] = [
    ("places", PLACES),
    ("pledges", PLEDGES),
    ("partners", PARTNERS),
    ("links", LINKS),
    ("link_events", EVENTS),
    ("sources", SOURCES),
];
const SOURCES: &str = "key,title,url\ncensus,国勢調査,https://www.e-stat.go.jp/\npaper,Paper,https://example.org/\n";

#[derive(Debug, Clone)]
enum Harm {
    Put(Index, u8),
    Insert(Index, u8),
    Remove(Index),
}

fn any_harm() -> impl Strategy<Value = Harm> {
    let byte = prop_oneof![any::<u8>(), prop::sample::select(b",\"\r\n0-\t 9\xFF".to_vec())];
    prop_oneof![
        (any::<Index>(), byte.clone()).prop_map(|(at, byte)| Harm::Put(at, byte)),
        (any::<Index>(), byte).prop_map(|(at, byte)| Harm::Insert(at, byte)),
        any::<Index>().prop_map(Harm::Remove),
    ]
}

fn garble(text: &str, harm: &[Harm]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for harm in harm {
        match harm {
            Harm::Put(at, byte) => *at.get_mut(&mut bytes) = *byte,
            Harm::Insert(at, byte) => bytes.insert(at.index(bytes.len()), *byte),
            Harm::Remove(at) => _ = bytes.remove(at.index(bytes.len())),
        }
    }
    bytes
}

proptest! {
    /// No text breaks a reader of small things.
    #[test]
    fn any_text_is_folded(text in any::<String>(), kana in "[ぁ-ゖァ-ヶｦ-ﾟー一-龠a-zŌ゛゜]{0,12}") {
        for text in [&text, &kana] {
            let folded = fold(text);
            prop_assert_eq!(&fold(&folded), &folded, "folding twice changes nothing");
            romaji(&folded);
            romanised_name(text, "city");
            without_suffix(text, text);
            _ = (code::canonical(text), PartialDate::parse(text), AsOf::parse(text), Filter::parse(text), Sort::parse(text));
        }
    }

    /// No bytes break a reader.
    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400), text in "[,\"\r\n0-9a-dé@+\t ]{0,200}") {
        for bytes in [&bytes, text.as_bytes()] {
            for table in ["places", "pledges", "partners", "links", "leading_areas", "link_events", "link_focus", "link_actors", "facts", "programme_members", "reported", "sources"] {
                ingest::read(&[ingest::csv::read(table, bytes).0]);
            }
            let marked = [b"pledge-compare 1\n@places 9\ncode+2\t1\t1\n", bytes].concat();
            for bytes in [bytes, &marked] {
                let (tables, _) = ingest::compact::read(bytes);
                assert_sound(&ingest::read(&tables).0, "a");
                assert_sound(&ingest::read_first(&tables).0, "a");
                ingest::compact::write(&tables);
            }
        }
    }

    /// Damaged files are read as far as they go.
    #[test]
    fn damaged_files_are_read(harm in prop::collection::vec(any_harm(), 1..8), which in 0..6_usize) {
        let mut files = FILES
            .map(|(name, text)| (name, text.as_bytes().to_vec()));
        files[which].1 = garble(std::str::from_utf8(&files[which].1).unwrap(), &harm);
        let data = read(&files.each_ref().map(|(name, bytes)| (*name, bytes.as_slice())));
        assert_sound(&data, "川崎 kawasaki");
    }

    /// Damaged compact files too.
    #[test]
    fn damaged_compact_files_are_read(harm in prop::collection::vec(any_harm(), 1..8)) {
        let tables = FILES
            .map(|(name, text)| ingest::csv::read(name, text.as_bytes()).0);
        let (tables, _) = ingest::compact::read(&garble(&ingest::compact::write(&tables), &harm));
        assert_sound(&ingest::read(&tables).0, "14130");
        assert_sound(&ingest::read_first(&tables).0, "14130");
    }

    /// A spoilt row takes nothing with it but what hangs on it.
    #[test]
    fn good_rows_load_beside_bad_ones(spoilt in prop::collection::btree_set(0_usize..7, 0..7), junk in "[!?;x.-]{0,8}(,[!?;x.-]{0,8}){0,11}") {
        let mut lines: Vec<&str> = PLACES.lines().collect();
        let codes: Vec<String> = lines[1..].iter().map(|line| line[..5].to_owned()).collect();
        for row in &spoilt {
            lines[row + 1] = &junk;
        }
        let places = lines.join("\n");
        let (table, mut issues) = ingest::csv::read("places", places.as_bytes());
        let (sources, _) = ingest::csv::read("sources", SOURCES.as_bytes());
        let (data, found) = ingest::read(&[table, sources]);
        issues.extend(found);
        let lost = |row: usize| {
            let above = codes.iter().position(|code| code[2..] == *"000" && code[..2] == codes[row][..2]);
            spoilt.contains(&row) || above.is_some_and(|above| spoilt.contains(&above))
        };
        for (row, code) in codes.iter().enumerate() {
            prop_assert_eq!(data.find(code).is_none(), lost(row), "{}", code);
        }
        for issue in &issues {
            let row = issue.row.expect("a row") as usize - 2;
            prop_assert!(lost(row), "{:?}", issue);
        }
        assert_sound(&data, "x");
    }
}

/// A text as long as a book in the column of names is shown as it is: to look in it for each of its ends would take hours.
#[test]
fn a_name_as_long_as_a_book_is_not_marked() {
    assert_eq!(matched("川崎市", "崎"), 3..6);
    assert_eq!(matched(&"か".repeat(1_000_000), "か"), 0..0);
}
