//! Small files without a fault, and how they load.

use pledge_core::{
    Dataset, Issue,
    ingest::{self, Table},
};

pub(crate) const PLACES: &str = "\
code,kind,parent,name_ja,name_kana,population,area_km2,source
14000,prefecture,,神奈川県,かながわけん,,,census
14100,designated_city,14000,横浜市,よこはまし,3777491,438.01,census
14130,designated_city,14000,川崎市,かわさきし,1538262,142.96,census
";
pub(crate) const PLEDGES: &str = "\
place,target_year,declared,declared_kind,source
14000,2050,2020-11,on,kanagawa
14100,2050,2018-10,on,yokohama
";
pub(crate) const SOURCES: &str = "\
key,title,url
census,国勢調査,https://www.e-stat.go.jp/
kanagawa,神奈川県,https://www.pref.kanagawa.jp/
yokohama,横浜市,http://www.city.yokohama.lg.jp/
";

pub(crate) fn load(files: &[(&str, &[u8])]) -> (Dataset, Vec<Issue>) {
    let mut issues = Vec::new();
    let tables: Vec<Table> = files
        .iter()
        .map(|(name, bytes)| {
            let (table, found) = ingest::csv::read(name, bytes);
            issues.extend(found);
            table
        })
        .collect();
    let (data, found) = ingest::read(&tables);
    issues.extend(found);
    (data, issues)
}

/// The three places and two pledges of the good files are there, whatever else is.
pub(crate) fn assert_good_rows(data: &Dataset) {
    for code in ["14000", "14100", "14130"] {
        assert!(data.find(code).is_some(), "{code} is lost");
    }
    assert_eq!(data.pledges().len(), 2);
    assert_eq!(data.find("14000").and_then(|id| data.place(id)).and_then(|place| place.population), Some(5_315_753));
}
