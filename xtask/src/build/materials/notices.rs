//! The notices of third parties: what is in the published files, by whom, under which terms.

use std::fmt::Write;

use anyhow::{Context, Result, ensure};

use super::{Material, Materials, texts};

/// Where data/LICENSE.md says under which terms the data are used.
const CREDITS: &str = "## Licences and credits";

const RULE: &str = "================================================================================";

/// What was taken from where, and its terms: the rows of the table in data/LICENSE.md, without marks of emphasis.
pub(super) fn credits(terms: &str) -> Result<Vec<[String; 3]>> {
    let (_, section) = terms.split_once(CREDITS).with_context(|| format!("data/LICENSE.md has no \"{CREDITS}\""))?;
    let rows = section
        .lines()
        .map(str::trim)
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'));
    let rows: Vec<[String; 3]> = rows
        .skip(2)
        .map(|row| {
            let cells = row.trim_matches('|').split('|').map(|cell| cell.trim().replace(['*', '`'], ""));
            let cells: Vec<String> = cells.collect();
            cells.try_into().ok().with_context(|| format!("not three cells under \"{CREDITS}\": {row}"))
        })
        .collect::<Result<_>>()?;
    ensure!(!rows.is_empty(), "data/LICENSE.md has no table under \"{CREDITS}\"");
    Ok(rows)
}

/// `apache` is the text of Apache-2.0, which names no holder: it stands for crates that are under it and bring no text.
pub(super) fn write(materials: &Materials, credits: &[[String; 3]], apache: &str) -> Result<String> {
    let mut all_texts: Vec<String> = Vec::new();
    let mut list = String::new();
    for material in &materials.all {
        let numbers = texts_of(material, apache)?.into_iter().map(|text| number(&mut all_texts, text).to_string());
        let numbers = numbers.collect::<Vec<_>>().join(", ");
        let Material { name, version, licence, .. } = material;
        writeln!(list, "{name} {version}\n    {licence}; text {numbers}")?;
    }
    let mut notices = format!(
        "Third-party notices of pledge-compare {}\n\n\
         pledge-compare itself is under MIT OR Apache-2.0. Its files also hold what is listed here.\n\n\
         {RULE}\n1. Code: crates in the wasm, and npm packages with data in data/\n{RULE}\n\n\
         \"Text\" says which of the texts in section 3 belong to it. Where the author has packed none, it is that of\n\
         Apache-2.0. rust-std is Rust's standard library; what it holds of others (compiler_builtins, dlmalloc, hashbrown)\n\
         can all be had under MIT or Apache-2.0.\n\n{list}\n\
         {RULE}\n2. Data: what is shown\n{RULE}\n\n",
        materials.version
    );
    for [from, what, terms] in credits {
        for line in
            [from, &format!("    {what}"), &format!("    {terms}")].into_iter().filter(|line| !line.trim().is_empty())
        {
            writeln!(notices, "{line}")?;
        }
    }
    writeln!(
        notices,
        "\nCC0 1.0      https://creativecommons.org/publicdomain/zero/1.0/\n\
         CC BY 4.0    https://creativecommons.org/licenses/by/4.0/\n\
         CC BY-SA 4.0 https://creativecommons.org/licenses/by-sa/4.0/\n\n\
         {RULE}\n3. Texts of licences\n{RULE}"
    )?;
    for (index, text) in all_texts.iter().enumerate() {
        writeln!(notices, "\n---- Text {} ----\n\n{text}", index + 1)?;
    }
    Ok(notices)
}

fn texts_of(material: &Material, apache: &str) -> Result<Vec<String>> {
    if !material.texts.is_empty() {
        return Ok(material.texts.clone());
    }
    let Material { name, version, licence, .. } = material;
    let offered = !licence.contains(" AND ") && licence.split(" OR ").any(|licence| licence == "Apache-2.0");
    ensure!(offered, "{name} {version} brings no text of its licence, {licence}: find it, or another crate");
    Ok(vec![texts::tidy(apache)])
}

/// The number of a text in the list, from one; it is added if it is new.
fn number(list: &mut Vec<String>, text: String) -> usize {
    let known = list.iter().position(|known| texts::same(known, &text));
    known.unwrap_or_else(|| {
        list.push(text);
        list.len() - 1
    }) + 1
}

#[cfg(test)]
mod tests {
    use super::{credits, write};
    use crate::build::materials::{Material, Materials};

    fn material(name: &str, licence: &str, texts: &[&str]) -> Material {
        Material {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.to_owned(),
            purl: format!("pkg:cargo/{name}@1.0.0"),
            hash: None,
            texts: texts.iter().map(|text| (*text).to_owned()).collect(),
            needs: Vec::new(),
        }
    }

    fn notices(all: Vec<Material>) -> Result<String, String> {
        let materials = Materials { version: "0.1.0".to_owned(), needs: Vec::new(), all };
        write(&materials, &[["who", "what", "terms"].map(str::to_owned)], "Apache").map_err(|error| error.to_string())
    }

    #[test]
    fn a_text_stands_once_and_each_crate_names_its_own() {
        let all = vec![
            material("a", "MIT", &["one\ntext"]),
            material("b", "MIT OR Apache-2.0", &["one text", "another"]),
            material("c", "MIT OR Apache-2.0", &[]),
        ];
        let notices = notices(all).unwrap_or_default();
        assert!(notices.contains("a 1.0.0\n    MIT; text 1\nb 1.0.0\n    MIT OR Apache-2.0; text 1, 2\n"), "{notices}");
        assert!(notices.contains("c 1.0.0\n    MIT OR Apache-2.0; text 3\n"), "{notices}");
        assert!(notices.contains("---- Text 3 ----\n\nApache\n") && !notices.contains("Text 4"), "{notices}");
        assert!(notices.contains("who\n    what\n    terms\n"), "{notices}");
    }

    #[test]
    fn a_crate_without_its_text_is_an_error_unless_it_may_be_had_under_apache() {
        assert!(
            notices(vec![material("a", "MIT", &[])]).is_err_and(|error| error.starts_with("a 1.0.0 brings no text"))
        );
        assert!(notices(vec![material("a", "(MIT OR Apache-2.0) AND Unicode-3.0", &[])]).is_err());
    }

    #[test]
    fn credits_are_the_rows_of_the_table() {
        let terms = "# Data\n## Licences and credits\n| from | where | terms |\n|---|---|---|\n| A | **`b`** | CC0 |\n\n| x |\n";
        assert_eq!(credits(terms).unwrap_or_default(), [["A", "b", "CC0"].map(str::to_owned)]);
        assert!(credits("# Data\n").is_err());
        assert!(credits("## Licences and credits\n| a | b | c |\n|---|---|---|\n| a | b |\n").is_err());
    }
}
