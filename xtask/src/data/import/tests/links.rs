//! CLAIR's list of sister cities.

use anyhow::Result;

use super::{about, japan};

#[test]
fn sister_cities_are_brought_in() -> Result<()> {
    let list = include_str!("../fixtures/clair.csv");
    let (after, report) = japan().import(list.as_bytes(), "")?;
    assert_eq!(
        about(&report.added),
        ["01000 北海道 - CA-alberta アルバータ州", "03207 岩手県久慈市 - gn-598098 クライペダ市"]
    );
    assert_eq!(
        about(&report.changed),
        [
            "01100 北海道札幌市 - gn-2867714 ミュンヘン市",
            "13206 東京都府中市 - AT-hernals-vienna ウィーン市ヘルナルス区"
        ]
    );
    assert_eq!(
        report.conflicts,
        [(
            "01100 北海道札幌市 - gn-5746545 ポートランド市".to_owned(),
            "ours 1959-11-18 (twincities), theirs 1959-11-17 (clair-list)".to_owned()
        )]
    );
    assert_eq!(report.same, 1);
    assert_eq!(about(&report.missing), ["07213 - gn-4948924"]);
    let said: Vec<&str> = report.unmatched.iter().map(|(_, said)| said.as_str()).collect();
    assert_eq!(about(&report.unmatched), ["list row 10", "list row 11", "list row 12"]);
    assert!(said.first().is_some_and(|said| said.contains("perhaps gn-4948924 Revere")), "{said:?}");
    assert!(said.get(1).is_some_and(|said| said.contains("火星 is not in countries.csv")), "{said:?}");
    assert!(said.get(2).is_some_and(|said| said.contains("perhaps 34208 広島県府中市")), "{said:?}");

    assert_eq!(
        after.lines("links", "0"),
        [
            "01000,CA-alberta,sister-city,1980-10-17,on,,,verified,,clair-list,,,",
            "01100,gn-1835235,sister-city,2010-10-22,on,,,verified,,twincities,,,",
            "01100,gn-2867714,env-city-to-city,2020,by,,A,verified,,tokyo-news,,,",
            "01100,gn-2867714,sister-city,1972-08-28,on,,,verified,,clair-list twincities,,,",
            "01100,gn-5746545,sister-city,1959-11-18,on,,,verified,,twincities,,,",
            "03207,gn-598098,sister-city,1989-07-28,on,,,verified,,clair-list,,,",
            "07213,gn-4948924,sister-city,,,,,verified,,twincities,,,",
        ]
    );
    assert_eq!(
        after.lines("links", "13206"),
        ["13206,AT-hernals-vienna,sister-city,1992-08-20,on,,,verified,,clair-list twincities,,,"]
    );
    assert_eq!(after.lines("partners", "CA"), ["CA-alberta,region,CA,Alberta,アルバータ州,,,,,,,clair-list"]);
    assert_eq!(after.lines("sources", "clair").len(), 1);
    assert_eq!(after.changed(&japan()), ["links", "partners", "sources"]);
    Ok(())
}
