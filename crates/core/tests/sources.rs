//! Where facts were read: publishers, copies, sources that come later.

#![allow(clippy::expect_used, reason = "tests may fail loudly")]

use pledge_core::{
    Dataset,
    ingest::{self, Table, csv},
    model::source::{PublisherKind, Source},
};

const PLACES: &[u8] = b"code,kind,parent,name,population\nA,city,,A,100\n";
const PUBLISHERS: &str = "key,ja,en,kind,link\na.jp,A市,A City,municipality,yes\nb.net,B,B,personal,no\nenv,環境省,Ministry of the Environment,ministry,yes\n";

fn table(name: &str, text: &str) -> Table {
    csv::read(name, text.as_bytes()).0
}

fn read(pledges: &str, sources: &str) -> (Dataset, Vec<pledge_core::Issue>) {
    let tables = [
        csv::read("places", PLACES).0,
        table("pledges", pledges),
        table("publishers", PUBLISHERS),
        table("sources", sources),
    ];
    ingest::read(&tables)
}

fn cited(data: &Dataset) -> Option<&Source> {
    data.pledges().first()?.sources.first().and_then(|id| data.source(*id))
}

#[test]
fn a_source_is_named_by_its_publisher_in_two_languages() {
    let sources = "key,title_ja,title_en,publisher,quoted,url\ns,題,Title,a.jp,env,https://a.jp/x\n";
    let (data, issues) = read("place,source\nA,s\n", sources);
    assert_eq!(issues, []);
    let source = cited(&data).expect("cited");
    assert_eq!((&*source.publisher.name_ja, &*source.publisher.name_en), ("A市", "A City"));
    assert_eq!(source.publisher.kind, Some(PublisherKind::Municipality));
    assert_eq!(source.quoted.as_ref().map(|quoted| &*quoted.name_en), Some("Ministry of the Environment"));
    assert_eq!((&*source.title_ja, &*source.title_en, &*source.url), ("題", "Title", "https://a.jp/x"));
}

/// What has no table of publishers, as own data, says the name itself.
#[test]
fn a_publisher_that_is_not_listed_is_its_own_name() {
    let (data, issues) =
        read("place,source\nA,s\n", "key,title,publisher,url\ns,Title,The Herald,https://herald.example/\n");
    assert_eq!(issues, []);
    let source = cited(&data).expect("cited");
    assert_eq!((&*source.publisher.name_ja, &*source.title_ja, &*source.title_en), ("The Herald", "Title", "Title"));
    assert_eq!((source.publisher.kind, &*source.url), (None, "https://herald.example/"));
}

#[test]
fn nobody_is_led_to_a_stranger() {
    let (data, issues) = read("place,source\nA,s\n", "key,publisher,url,copy\ns,b.net,https://b.net/copy,yes\n");
    assert_eq!(issues, []);
    let source = cited(&data).expect("cited");
    assert_eq!((&*source.url, source.is_copy), ("", true));
}

/// The sources of a compiled package come in a file of their own: what cites them is read before, and finds them then.
#[test]
fn sources_may_come_later() {
    let later = table("more", "file,table\njapan-sources,sources\n");
    let tables = [csv::read("places", PLACES).0, table("pledges", "place,source\nA,2\n"), later];
    let (data, issues) = ingest::read_first(&tables);
    assert_eq!(issues, []);
    assert_eq!(cited(&data), None);
    let file = [table("sources", "key,publisher\n1,a.jp\n2,env\n"), table("publishers", PUBLISHERS)];
    data.set_references(ingest::references(&file).expect("nothing but sources"));
    assert_eq!(cited(&data).map(|source| &*source.publisher.name_ja), Some("環境省"));
}

#[test]
fn a_key_that_is_no_source_is_an_issue() {
    let (data, issues) = read("place,source\nA,x\n", "key,publisher\ns,a.jp\n");
    assert_eq!(issues.iter().map(|issue| issue.reason.id()).collect::<Vec<_>>(), ["unknown-source"]);
    assert_eq!(data.pledges().len(), 0);
}

#[test]
fn a_publisher_of_an_unknown_kind_is_an_issue() {
    let tables = [
        csv::read("places", PLACES).0,
        table("publishers", "key,ja,en,kind\nk,K,K,club\n"),
        table("sources", "key,publisher\ns,k\n"),
    ];
    let (_, issues) = ingest::read(&tables);
    assert_eq!(issues.iter().map(|issue| issue.reason.id()).collect::<Vec<_>>(), ["choice"]);
}

#[test]
fn former_names_may_come_later() {
    let later = table("more", "file,table\njapan-names,former_names\n");
    let (data, issues) = ingest::read(&[csv::read("places", PLACES).0, later]);
    assert_eq!((issues, data.former_names().len()), (Vec::new(), 0));
    let file = [table("former_names", "name_ja,successor,until\nB,A,2005-01-01\nC,Z,2005\n")];
    data.set_former_names(ingest::former_names(&file, &data).expect("nothing but former names"));
    assert_eq!(data.former_names().iter().map(|one| &*one.name_ja).collect::<Vec<_>>(), ["B"]);
}
