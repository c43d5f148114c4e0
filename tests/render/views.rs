//! One snapshot for each view, state of the session and language.

use super::{linked, render, small, world};
use pledge_compare::{app::Loaded, i18n::Lang};

/// A name, and the link whose state is drawn.
const STATES: [(&str, &str); 18] = [
    ("places-latest", ""),
    ("places-at-cop26", "as-of=2021-10-29"),
    ("places-searched", "query=nagano&selected=20201,14130"),
    ("places-columns", "columns=kind,in,population,area,density,households,solar&sort=-density&query=nagano"),
    ("places-nothing-found", "query=zzz&filter=status:none"),
    ("compare-three", "view=compare&selected=14130,20201,35203&as-of=2021-10-29"),
    ("compare-of-kinds", "view=compare&selected=20201,14000,14130,05212"),
    ("compare-too-few", "view=compare&selected=14130"),
    ("card-declared", "place=14130&as-of=2021-10-29"),
    ("card-covered", "place=20201&as-of=2021-10-29"),
    ("card-none", "place=35203&as-of=2021-10-29"),
    ("card-unknown", "place=05201&as-of=2021-10-29"),
    ("card-of-no-place", "place=99999"),
    ("coverage-latest", "view=coverage"),
    ("coverage-at-cop26", "view=coverage&as-of=2021-10-29"),
    ("coverage-of-some", "view=coverage&selected=14130,23100,14000&as-of=2021-10-29"),
    ("map-at-cop26", "view=map&as-of=2021-10-29&selected=14130"),
    ("map-narrowed", "view=map&as-of=2021-10-29&query=nagano"),
];

#[test]
fn every_view_in_every_language() {
    for lang in Lang::ALL {
        for (name, link) in STATES {
            insta::assert_snapshot!(format!("{name}.{}", lang.tag()), render(small(), link, lang));
        }
    }
}

#[test]
fn the_words_follow_the_data() {
    for lang in Lang::ALL {
        for (name, link) in [("world", ""), ("world-searched", "query=essen&columns=kind,in,population")] {
            let html = render(world(), link, lang);
            for japanese in ["municipalit", "Municipalit", "prefecture", "Prefecture", "市区町村", "都道府県", "川崎"]
            {
                assert!(!html.contains(japanese), "{name} says {japanese} of the world");
            }
            insta::assert_snapshot!(format!("{name}.{}", lang.tag()), html);
        }
    }
}

#[test]
fn links_from_both_sides() {
    for lang in Lang::ALL {
        for (name, link) in [
            ("links-whole", "view=links"),
            ("links-of-one", "view=links&selected=14130"),
            ("links-of-several", "view=links&selected=20201,20541,16201,14100,07203"),
            ("links-of-a-partner", "view=links&partner=gn-2928810"),
            ("map-with-partners", "view=map&selected=14130"),
            ("dossier", "view=links&dossier=07203~gn-2928810~iuc"),
            ("dossier-bare", "view=links&dossier=14100~07203~domestic-renewable"),
            ("programme-env", "view=links&programme=env-city-to-city"),
            ("programme-jcm", "view=links&programme=jcm"),
            ("programme-domestic", "view=links&programme=domestic-renewable"),
            ("programme-leading-areas", "view=links&programme=leading-areas"),
        ] {
            insta::assert_snapshot!(format!("{name}.{}", lang.tag()), render(linked(), link, lang));
        }
    }
}

#[test]
fn the_world_has_a_map_and_data_without_positions_say_so() {
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("map-without-positions.{}", lang.tag()), render(world(), "view=map", lang));
    }
}

#[test]
fn own_data_with_faults() {
    let text = "コード,名称,人口,表明日\n14100,横浜市,3777491,2019-06\n14130,川崎市,百万,\n141501,相模原市,725493,\n";
    for lang in Lang::ALL {
        let loaded = Loaded::from_csv(&[("table", text.as_bytes())], None);
        insta::assert_snapshot!(format!("own-data.{}", lang.tag()), render(loaded, "", lang));
    }
}

#[test]
fn nothing_a_strict_policy_would_block_is_drawn() {
    for (name, link) in STATES {
        let html = render(small(), link, Lang::En);
        for forbidden in ["style=", "<style", "javascript:"] {
            assert!(!html.contains(forbidden), "{name} holds {forbidden}");
        }
    }
}

/// "By" stands once before a date.
#[test]
fn no_word_for_how_exactly_a_date_is_known_is_said_twice() {
    for (lang, twice) in [(Lang::Ja, "以前以前"), (Lang::En, "by by ")] {
        for (name, link) in STATES {
            assert!(!render(small(), link, lang).contains(twice), "{name}: {twice}");
        }
    }
}

#[test]
fn a_target_on_the_way_is_told_where_the_data_have_one() {
    let world = render(world(), "view=compare&selected=DEU,JPN", Lang::En);
    for said in ["Target on the way", "2030: 65% less than in 1990", "2030: 46% less than in 2013"] {
        assert!(world.contains(said), "{said}");
    }
    let japan = render(small(), "view=compare&selected=14130,20201", Lang::En);
    assert!(!japan.contains("Target on the way"), "no row where no place has one");
}

#[test]
fn the_world_is_not_spoken_of_as_if_it_were_japan() {
    for view in ["", "view=coverage", "view=compare&selected=DEU,JPN", "view=card&place=DEU", "view=compare"] {
        let html = render(world(), view, Lang::Ja);
        for word in ["自治体", "都道府県", "市区町村", "全国", "国の人口に占める"] {
            assert!(!html.contains(word), "{view}: {word}");
        }
        let html = render(world(), view, Lang::En);
        for word in ["refecture", "unicipalit", "the country", "hole country"] {
            assert!(!html.contains(word), "{view}: {word}");
        }
    }
}

#[test]
fn a_comparison_has_no_row_that_the_data_cannot_fill() {
    let html = render(world(), "view=compare&selected=DEU,JPN", Lang::En);
    assert!(html.contains(">Population<"));
    for row in ["Households", "Area", "solar", "Solar"] {
        assert!(!html.contains(row), "{row}");
    }
}

#[test]
fn a_date_after_the_newest_of_the_data_is_shown_as_that_one() {
    let newest = render(small(), "view=coverage", Lang::En);
    let (_, date) = newest.split_once("everywhere, as of ").unwrap();
    let (date, _) = date.split_once(')').unwrap();
    assert!(render(small(), "view=coverage&as-of=2040", Lang::En).contains(&format!("everywhere, as of {date})")));
}
