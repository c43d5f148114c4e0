//! Each of the four states of knowledge has its own word and its own shape on the screen, and is never taken for another.

use super::{first_file, render, small, tables};
use pledge_compare::{app::Loaded, core::ingest::csv, i18n::Lang};

/// The row of the place with this name.
fn row_of(html: &str, name: &str) -> String {
    let at = html.find(&format!(">{name}</a>")).unwrap_or_else(|| panic!("{name} is not listed"));
    let start = html[..at].rfind("<tr").unwrap();
    let end = at + html[at..].find("</tr>").unwrap();
    html[start..end].to_owned()
}

#[test]
fn word_and_shape_of_every_state() {
    let html = render(small(), "as-of=2021-10-29", Lang::Ja);
    for (place, word, shape) in [
        ("川崎市", "自ら表明", "declared"),
        ("長野市", "都道府県の表明に含まれる", "covered"),
        ("山口市", "表明なし（確認済）", "none"),
        ("秋田市", "表明は見つかっていません", "unknown"),
        ("名古屋市", "表明は見つかっていません", "unknown"),
    ] {
        let row = row_of(&html, place);
        assert!(row.contains(word), "{place} should say {word}: {row}");
        assert!(row.contains(&format!("pc-mark {shape}")), "{place} should draw {shape}");
        let others = ["自ら表明", "都道府県の表明に含まれる", "表明なし（確認済）", "表明は見つかっていません"]
            .into_iter()
            .filter(|other| *other != word);
        for other in others {
            assert!(!row.contains(&format!(">{other}<")), "{place} also says {other}");
        }
    }
}

#[test]
fn word_and_shape_of_every_state_on_the_card_and_in_the_comparison() {
    let states = [
        ("14130", "自ら表明", "表明しています", "f-self"),
        ("20201", "都道府県の表明に含まれる", "長野県の表明に含まれています", "f-prefe"),
        ("35203", "表明なし（確認済）", "表明していません（確認済）", "f-none"),
        ("05201", "表明は見つかっていません", "見つかっていません", "s-unk"),
    ];
    for (code, word, sentence, shape) in states {
        let card = render(small(), &format!("place={code}&as-of=2021-10-29"), Lang::Ja);
        let icon = between(&card, "pc-card-answer", "</svg>");
        let answer = between(&card, "<h2", "</h2>").replace("<wbr>", "");
        assert!(icon.contains(shape), "the card of {code} should draw {shape}: {icon}");
        assert!(answer.contains(sentence), "the card of {code} should say {sentence}: {answer}");
        let link = format!("view=compare&selected={code},14100&as-of=2021-10-29");
        let table = render(small(), &link, Lang::Ja);
        let cell = between(&table, "状態</th>", "</td>");
        assert!(cell.contains(word) && cell.contains(shape), "compared, {code} should say {word}: {cell}");
    }
}

#[test]
fn coverage_tells_known_not_to_be_covered_from_not_checked() {
    for (lang, none, unknown) in [
        (Lang::Ja, "表明なし（確認済）", "表明は見つかっていません"),
        (Lang::En, "Not declared (checked)", "No declaration found"),
    ] {
        let html = render(small(), "view=coverage&as-of=2021-10-29", lang);
        for (word, shape) in [(none, "f-none s-none"), (unknown, "url(#pc-dots)")] {
            let at = html.find(&format!("<dt>{word}</dt>")).unwrap_or_else(|| panic!("{word} is in the key"));
            let swatch = &html[html[..at].rfind("<svg").unwrap()..at];
            assert!(swatch.contains(shape), "{word} is drawn as {shape}: {swatch}");
        }
    }
}

/// The first text from one mark to the next.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let start = html.find(from).unwrap_or_else(|| panic!("no {from}"));
    &html[start..start + html[start..].find(to).unwrap()]
}

#[test]
fn an_absence_that_a_source_states_is_none_even_where_a_later_bound_is_known() {
    // 山口県 is known to have declared by March 2025, and is named among those that had not on 29 October 2021.
    let html = render(small(), "as-of=2021-10-29&filter=kind:prefecture", Lang::Ja);
    assert!(row_of(&html, "山口県").contains("表明なし（確認済）"));
    assert!(row_of(&html, "神奈川県").contains("自ら表明"));
}

#[test]
fn missing_is_a_word() {
    let html = render(small(), "as-of=2021-10-29", Lang::En);
    assert!(row_of(&html, "Nagoya").contains("No declaration found"));
    assert!(row_of(&html, "Daisen").contains("date not known"));
    assert!(!html.contains("<td class=\"c-date\" role=\"cell\"></td>"));
}

#[test]
fn what_has_not_come_yet_is_said_to_be_coming_and_what_no_list_has_to_be_in_none() {
    let link = "view=compare&selected=14130,35203";
    let links = ["links", "partners", "topics", "programmes", "leading_areas"];
    let mut first: Vec<_> =
        tables("tests/fixtures/small").into_iter().filter(|table| !links.contains(&table.name())).collect();
    first.push(csv::read("more", b"file,table\nsmall-links,links\n").0);
    let coming = render(first_file(&first), link, Lang::En);
    assert_eq!(coming.matches(">loading<").count(), 4, "two rows of two places");
    assert!(!coming.contains("none in the lists"));
    let come = render(small(), link, Lang::En);
    assert!(!come.contains("loading"));
    assert!(come.contains("none in the lists"));
}

#[test]
fn how_many_are_listed_of_how_many_is_said_until_all_are() {
    let with = |governments: usize, link: &str| {
        let reported = format!("date,subject,origin,governments\n2026-06-29,pledges,official,{governments}\n");
        let mut first: Vec<_> =
            tables("tests/fixtures/small").into_iter().filter(|table| table.name() != "reported").collect();
        first.push(csv::read("reported", reported.as_bytes()).0);
        render(first_file(&first), link, Lang::En).replace("<wbr>", "").replace('\n', "")
    };
    let (data, _) = pledge_compare::core::ingest::read(&tables("tests/fixtures/small"));
    let mut dated: Vec<_> =
        data.pledges().iter().filter(|one| one.declared.date().is_some()).map(|one| one.place).collect();
    dated.dedup();
    let (all, short) = (with(dated.len(), "view=coverage"), with(dated.len() + 1, "view=coverage"));
    assert!(all.contains(&format!("Counted from {} confirmed pledges", dated.len())), "{all}");
    assert!(!all.contains("in the official figures ("), "{all}");
    assert!(short.contains(&format!("of the {} in the official figures (", dated.len() + 1)), "{short}");
    // The foot of every view says what the figures rest on.
    let (all, short) = (with(dated.len(), ""), with(dated.len() + 1, ""));
    assert!(!all.contains("the official list has"), "{all}");
    assert!(short.contains(&format!("the official list has {}", dated.len() + 1)), "{short}");
}

/// A list in which half of the people are not known, as a page gives it.
fn half_known() -> std::rc::Rc<Loaded> {
    let list = "code,name,parent,kind,population,declared\nP,North,,region,,\nA,Alpha,P,town,100,2020-01-31\nB,Beta,P,town,,2020-01-31\nQ,South,,region,,\nC,Gamma,Q,town,,2020-01-31\n";
    Loaded::from_csv(&[("table", list.as_bytes())], None)
}

#[test]
fn people_who_are_not_known_are_told_as_such_beside_the_figure_and_never_as_nobody() {
    for (lang, counted, all, at_least) in [
        (
            Lang::En,
            "Population unknown for 2 of the places counted",
            "Population unknown for 2 of all places: the share is of the people known",
            "at least 100",
        ),
        (Lang::Ja, "うち2か所は人口が分からず", "全体では2か所の人口が分かりません", "少なくとも100"),
        (Lang::Easy, "うち2つは、住んでいる人の数が", "ぜんぶのうち2つは、住んでいる人の数が", "わかっているのは100"),
    ] {
        let plain = |html: String| html.replace("<wbr>", "").replace('\n', "");
        let html = plain(render(half_known(), "", lang));
        let answer = between(&html, "pc-answer", "<details");
        // Of plain Japanese the readings stand between the letters.
        if lang != Lang::Easy {
            assert!(answer.contains(counted) && answer.contains(all), "{answer}");
            let card = plain(render(half_known(), "place=P", lang));
            assert!(card.contains(at_least), "the card says {at_least}: {card}");
        }
        assert!(answer.contains(">100</span>"), "{answer}");
        let none = plain(render(half_known(), "selected=C&scope=selected", lang));
        assert!(between(&none, "pc-fig", "</strong>").contains(">?</span>"), "{none}");
    }
    let html = render(small(), "", Lang::En);
    assert!(!html.contains("unknown for"), "of data that know all people nothing is said");
}

#[test]
fn the_share_of_a_place_of_which_nothing_is_known_is_a_question_mark() {
    let table = |name: &str, text: &str| csv::read(name, text.as_bytes()).0;
    // Of One nothing was read, of Two that it has not declared, of Three nobody knows the people.
    let tables = [
        table(
            "places",
            "code,name_ja,name_en,kind,parent,population\nP,One,One,region,,\na,A,A,town,P,10\nQ,Two,Two,region,,\nb,B,B,town,Q,20\nR,Three,Three,region,,\nc,C,C,town,R,\n",
        ),
        table("pledges", "place,declared\nc,2020-01-31\n"),
        table("absences", "place,as_of\nQ,2021-10-29\nb,2021-10-29\n"),
        table("tiles", "place,column,row\nP,1,1\nQ,2,1\nR,3,1\n"),
    ];
    let html = render(first_file(&tables).completed(b""), "view=coverage&as-of=2021-10-29", Lang::En);
    let tiles = between(&html, "data-figure=\"tiles\"", "</svg>");
    let shares: Vec<&str> =
        tiles.split("class=\"p t-ink halo\">").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(shares, ["?", "0%", "?"]);
    assert!(["One: ? ", "Two: 0.0% ", "Three: ? "].iter().all(|said| tiles.contains(said)), "{tiles}");
    assert!(html.contains("One ?") && html.contains("Two 0.0%") && html.contains("Three ?"), "{html}");
}
