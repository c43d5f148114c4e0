//! Promise: the rows of a list as a public body keeps it find their places, or what is not read is named. The figures are counted by hand
//! from the files in `tests/fixtures/lists`.

#![allow(clippy::panic, clippy::expect_used, reason = "tests may fail loudly")]

#[allow(dead_code, reason = "shared by several tests")]
mod japan_package;
#[allow(dead_code, reason = "shared by several tests")]
mod list_files;

use list_files::{bytes, listed, over, people, places, read, read_as, read_below};
use pledge_core::ingest::own::Did;

#[test]
fn a_row_of_totals_is_left_out_and_told() {
    let list = read("total-row");
    assert_eq!(
        places(&list.data),
        ["川崎市 川崎市 1538262 2020-02-17>2050", "横浜市 横浜市 3777491", "相模原市 相模原市 725493 2020-10-01>2050"]
    );
    assert_eq!(listed(&list), [(5, "", "total")]);
    assert_eq!(people(&list.data), (6_041_246, 2_263_755));
    assert_eq!(list.summary.totals.first().and_then(|total| total.stated), Some(6_041_246));
    for word in ["計", "総数", "総計", "全国", "Total", "Summe", "Sum", "小計", "県計", "神奈川県計"] {
        let text = String::from_utf8(bytes("total-row")).expect("UTF-8").replace("合計", word);
        let list = read_as(text.as_bytes(), &[]);
        assert_eq!((list.data.national(), listed(&list)), (6_041_246, vec![(5, "", "total")]), "{word}");
    }
    // Without a word, the sum tells.
    let text = String::from_utf8(bytes("total-row")).expect("UTF-8").replace("合計", "");
    assert_eq!(listed(&read_as(text.as_bytes(), &[])), [(5, "", "total")]);
}

#[test]
fn a_prefecture_lies_above_its_cities_and_wards_are_told() {
    let list = read("prefecture-row");
    let expected = [
        "01000 北海道 5183687 2020-03-11>2050",
        "01100 札幌市 1961225 2020-02-27>2050",
        "01202 函館市 246904 2022-03-01>2050",
    ];
    assert_eq!(places(&list.data), expected);
    assert_eq!(listed(&list), [(4, "", "ward"), (5, "", "ward"), (7, "", "total")]);
    assert_eq!(people(&list.data), (5_183_687, 5_183_687));
}

/// A slip, a district or nothing where the prefecture should stand: the code says in which it lies, so that nobody counts twice.
#[test]
fn people_of_a_prefecture_in_the_list_are_not_counted_again_under_another_name() {
    let text = String::from_utf8(bytes("prefecture-row")).expect("UTF-8");
    for word in ["北海遠", "渡島総合振興局", ""] {
        let list = read_as(text.replace("北海道,函館市", &format!("{word},函館市")).as_bytes(), &[]);
        assert_eq!(people(&list.data), (5_183_687, 5_183_687), "{word}");
        assert_eq!(list.summary.people, 5_183_687, "{word}");
        assert_eq!(list.data.len(), 3, "{word}");
    }
}

#[test]
fn zeros_are_put_back_alone_and_over_the_list() {
    let list = read("code-without-zero");
    let codes: Vec<_> = list.data.places().map(|(_, place)| &*place.code).collect();
    assert_eq!(codes, ["01000", "01202", "09000", "09201"]);
    assert_eq!(listed(&list), []);
    let did: Vec<_> =
        list.summary.remarks.iter().map(|remark| (remark.row, remark.did, remark.taken.as_str())).collect();
    assert_eq!(did, [(2, Did::AddedZero, "01202"), (3, Did::AddedZero, "09201")]);
    let (data, merged, issues) = over(&bytes("code-without-zero"));
    assert_eq!((issues.len(), merged.places_added, merged.pledges_added, merged.pledges_replaced), (0, 0, 0, 2));
    assert_eq!(data.national(), 126_146_099);
}

#[test]
fn a_list_over_the_bundled_one_adds_no_place_that_it_has() {
    let names_only = "都道府県名,市区町村名,表明日\n北海道,函館市,2022-03-01\n栃木県,宇都宮市,2021-09-03\n";
    let one_cell = "市区町村,表明日\n北海道函館市,2022-03-01\n栃木県宇都宮市,2021-09-03\n";
    let english = "city,prefecture,declared\nHakodate,Hokkaido,2022-03-01\nUtsunomiya City,Tochigi,2021-09-03\n";
    let lists = [bytes("prefectures-by-name"), names_only.into(), one_cell.into(), english.into()];
    for list in lists {
        let (data, merged, issues) = over(&list);
        assert_eq!(issues, []);
        assert_eq!((merged.places_added, merged.pledges_added, merged.pledges_replaced), (0, 0, 2));
        let declared = ["01202", "09201"].map(|code| {
            data.pledges_of(data.find(code).expect(code))
                .iter()
                .map(|pledge| pledge.declared.date().expect("dated").to_string())
                .collect::<Vec<_>>()
        });
        assert_eq!(declared, [vec!["2022-03-01"], vec!["2021-09-03"]]);
        assert_eq!(data.national(), 126_146_099);
    }
}

#[test]
fn what_is_ambiguous_or_unknown_over_the_list_is_named_with_its_candidates() {
    let (_, merged, issues) = over("市区町村名,表明日\n府中市,2022-03-01\n架空市,2022-03-01\n".as_bytes());
    assert_eq!((merged.places_added, merged.pledges_added + merged.pledges_replaced), (0, 0));
    let found: Vec<_> = issues
        .iter()
        .map(|issue| (issue.row, issue.reason.id(), issue.candidates.iter().map(|code| &**code).collect::<Vec<_>>()))
        .collect();
    assert_eq!(found, [(Some(2), "ambiguous", vec!["13206", "34208"]), (Some(3), "unknown-place", vec![])]);
    let (_, _, issues) = over("団体コード,市区町村名,表明日\n141305,横浜市,2022-03-01\n".as_bytes());
    assert_eq!(issues.iter().map(|issue| issue.reason.id()).collect::<Vec<_>>(), ["name-differs"]);
    let (data, merged, issues) = over("code,name,都道府県,人口\n14133,架空市,神奈川県,1000\n".as_bytes());
    assert_eq!((issues.len(), merged.places_added, data.national()), (0, 1, 126_147_099));
    assert_eq!(data.parent(data.find("14133").expect("new")), data.find("14000"));
}

#[test]
fn dots_between_thousands_are_told_by_their_column() {
    let list = read("dots-for-thousands");
    let people: Vec<_> = list.data.places().map(|(_, place)| place.population).collect();
    assert_eq!((people, listed(&list)), (vec![Some(84_446), Some(315_293), Some(3_669_491)], vec![]));
    let list = read_as(b"id,name,population,declared\n1,A,84.446,2019-05-02\n2,B,120000,2019-05-02\n", &[]);
    assert_eq!(listed(&list), [(2, "population", "thousands")]);
}

#[test]
fn places_of_one_name_are_told_apart_by_their_prefecture() {
    let list = read("same-name");
    let mut cities: Vec<String> = places(&list.data)
        .into_iter()
        .filter(|place| place.contains('市'))
        .map(|place| place.split_once(' ').map(|(_, rest)| rest.to_owned()).expect("code"))
        .collect();
    cities.sort();
    assert_eq!(
        cities,
        [
            "伊達市 32826 2021-06-10>2050",
            "伊達市 58240 2022-02-01>2050",
            "府中市 262790",
            "府中市 37655 2021-03-01>2050"
        ]
    );
    assert_eq!((people(&list.data), listed(&list)), ((391_511, 128_721), vec![]));
    let list = read_as("市区町村,人口,表明日\n府中市,262790,\n府中市,37655,2021-03-01\n".as_bytes(), &[]);
    assert_eq!(listed(&list), [(2, "name_ja", "same-name"), (3, "name_ja", "same-name")]);
    assert_eq!(list.data.pledges().len(), 0);
}

#[test]
fn the_row_of_the_headings_can_be_chosen() {
    let text = "code,name,population\nof the town,as written,at the census\n\nid,town,inhabitants,declared\nA,Alpha,10,2020-05-01\n";
    let columns = |list: &list_files::Read| -> Vec<String> {
        list.summary.columns.iter().map(|column| column.taken.clone()).collect()
    };
    let chosen = read_below(text.as_bytes(), Some(4), &[("id", "code"), ("town", "name_ja")]);
    assert_eq!(columns(&chosen), ["code", "name_ja", "population", "declared"]);
    assert_eq!((places(&chosen.data), listed(&chosen)), (vec!["A Alpha 10 2020-05-01>0".to_owned()], vec![]));
    let rows: Vec<u32> = chosen.summary.header.rows.iter().map(|(row, _)| *row).collect();
    assert_eq!(rows, [1, 2, 4, 5], "each may be chosen");

    let text = "code,Alpha,10\nB,Beta,20\n";
    let none = read_below(text.as_bytes(), Some(0), &[("code", "code"), ("Alpha", "name_ja"), ("10", "population")]);
    assert_eq!(places(&none.data), ["code Alpha 10", "B Beta 20"], "all rows are data");
    assert_eq!(read("no-header").data.len(), read_below(&bytes("no-header"), Some(0), &[]).data.len());
}

#[test]
fn what_lies_above_is_not_guessed_where_several_have_its_name() {
    let list = b"code,name,parent,population,declared\nN,North,,100,\nS,South,,100,\na,Mid,N,40,2020\nb,Mid,S,50,\nc,Here,Mid,10,2020\nd,North,North,30,2020\ne,There,North,20,\n";
    let list = read_as(list, &[]);
    let left_out = [(6, "parent", "unknown-parent"), (6, "place", "unknown-place")];
    assert_eq!(listed(&list), left_out, "Mid may be a or b; the town of North lies in North");
    let above = |code: &str| {
        let id = list.data.parent(list.data.find(code).expect(code));
        id.and_then(|id| list.data.place(id)).map(|place| place.code.to_string())
    };
    assert_eq!(["a", "b", "d", "e"].map(above), ["N", "S", "N", "N"].map(|code| Some(code.to_owned())));
    assert_eq!(people(&list.data), (200, 70));
}

/// Of former names one is taken only where it leads to one place of today.
#[test]
fn a_municipality_that_has_merged_leads_to_its_successor() {
    let (data, merged, issues) =
        over("都道府県,市区町村名,表明日\n埼玉県,浦和市,2022-03-01\n兵庫県,篠山市,2022-03-02\n".as_bytes());
    assert_eq!(issues, []);
    assert_eq!(merged.places_added, 0);
    let declared = |code: &str| {
        let id = data.find(code).expect("a place of the list");
        data.pledges_of(id)
            .iter()
            .filter_map(|pledge| pledge.declared.date())
            .map(|date| date.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!((declared("11100"), declared("28221")), (vec!["2022-03-01".to_owned()], vec!["2022-03-02".to_owned()]));
    // 旭村 was in Ibaraki and in Yamaguchi.
    let (_, merged, issues) = over("市区町村名,表明日\n旭村,2022-03-01\n".as_bytes());
    let reasons: Vec<_> = issues.iter().map(|issue| (issue.row, issue.reason.id(), issue.candidates.len())).collect();
    assert_eq!((merged.pledges_added, reasons), (0, vec![(Some(2), "ambiguous", 2)]));
}
