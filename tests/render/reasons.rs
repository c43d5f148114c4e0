//! Who is found by something that the screen does not show is told by what; who is found by its shown name is not.

use super::{render, small};
use pledge_compare::i18n::Lang;

/// The reason beside the first name in the list, from its label on; empty for none.
fn reason(query: &str, lang: Lang) -> String {
    let html = render(small(), &format!("query={query}"), lang).replace('\n', "");
    let row = html.split("class=\"pc-row\"").nth(1).unwrap();
    let row = row.split_once("</th>").unwrap().0;
    let Some((_, rest)) = row.split_once("pc-why\">") else { return String::new() };
    rest.split_once("</span></small>").unwrap().0.replace("<span>", "")
}

#[test]
fn the_reason_names_the_form_that_is_not_on_the_screen() {
    for (query, ja, en) in [
        ("川崎", "", ""),
        ("かわさき", "よみ：<mark>かわさき</mark>し", "matches <span lang=\"ja\"><mark>かわさき</mark>し"),
        ("kawasaki", "英語表記：<span lang=\"en\"><mark>Kawasaki</mark>-shi", ""),
        ("141305", "コード：<mark>14130</mark>", "code <mark>14130</mark>"),
        ("wasa", "英語表記：<span lang=\"en\">Ka<mark>wasa</mark>ki-shi", ""),
        ("", "", ""),
    ] {
        assert_eq!(reason(query, Lang::Ja), ja, "{query} in Japanese");
        assert_eq!(reason(query, Lang::En), en, "{query} in English");
    }
}
