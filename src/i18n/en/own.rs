//! English: a reader's own data.

#![allow(clippy::match_same_arms, reason = "one message, one line: two that agree in one language differ in another")]

use super::plural;
use crate::i18n::OwnMsg;
use pledge_core::{Reason, ingest::own::Did};
use yew::AttrValue;

pub(in crate::i18n) fn say(msg: OwnMsg<'_>) -> AttrValue {
    match msg {
        OwnMsg::OwnTitle => "Your data".into(),
        OwnMsg::OwnSummary { places, pledges } => {
            format!("{places} place{} and {pledges} pledge{} were read.", plural(places), plural(pledges)).into()
        }
        OwnMsg::OwnMerged { added, replaced, places } => format!(
            "{added} pledge{} and {places} place{} were added to the list, {replaced} pledge{} replaced.",
            plural(added),
            plural(places),
            was(replaced)
        )
        .into(),
        OwnMsg::OwnPeople { people } => format!("People in all: {people}.").into(),
        OwnMsg::OwnInBase { matched, people } => {
            format!("{matched} row{} found in the base list; in the base list: {people} people.", was(matched)).into()
        }
        OwnMsg::OwnSeparator(separator) => format!("The cells are separated by {}.", separators(separator)).into(),
        OwnMsg::Separator(separator) => separators(separator).into(),
        OwnMsg::ChooseSeparator => "What separates the cells".into(),
        OwnMsg::ChooseHeader => "Row with the headings".into(),
        OwnMsg::HeaderRow { row, cells } => format!("Row {row}: {cells}").into(),
        OwnMsg::HeaderNone => "None: all rows are data".into(),
        OwnMsg::ChooseEncoding => "Encoding of the file".into(),
        OwnMsg::OwnEncoding(label) => format!("The file is in {label}.").into(),
        OwnMsg::OwnHeader { first, last } if first == last => format!("The header is row {first}.").into(),
        OwnMsg::OwnHeader { first, last } => format!("The header is rows {first} to {last}.").into(),
        OwnMsg::OwnHeaderIsData { row, cells } => {
            format!("Row {row} was taken for the header, and read as data too: {cells}.").into()
        }
        OwnMsg::OwnHeaderCells { row, cells } => format!("The header, as read from row {row}: {cells}.").into(),
        OwnMsg::OwnUnused { count, names } => {
            format!("{count} column{} not used: {names}.", if count == "1" { " is" } else { "s are" }).into()
        }
        OwnMsg::OwnTotal { row, name } => format!("Row {row} ({name}) was left out as a total.").into(),
        OwnMsg::OwnDid { did, count, examples } => done(did, count, examples),
        OwnMsg::OwnFaults { count } => format!(
            "{count} fault{} found. The rows with a fault are left out.",
            if count == "1" { " was" } else { "s were" }
        )
        .into(),
        OwnMsg::OwnLeftOut { count } => format!("{count} row{} left out.", was(count)).into(),
        OwnMsg::OwnUnread => "This file could not be read".into(),
        OwnMsg::OwnStays => "The data that were there before are still shown.".into(),
        OwnMsg::Candidates { places } => format!("It may be: {places}.").into(),
        OwnMsg::OwnDismiss => "Close this file".into(),
        OwnMsg::OwnFirst { values } => format!("In the first rows: {values}").into(),
        OwnMsg::OwnNoFaults => "Every row could be read.".into(),
        OwnMsg::OwnColumns => "How the columns were read".into(),
        OwnMsg::OwnBack => "Back to the original data".into(),
        OwnMsg::OwnCopy => "Copy the list".into(),
        OwnMsg::OwnSave => "Save the list (CSV)".into(),
        OwnMsg::MeaningNone => "not used".into(),
        OwnMsg::Meaning(column) => meaning(column),
        OwnMsg::IssueTable => "Table".into(),
        OwnMsg::IssueRow => "Row".into(),
        OwnMsg::IssueColumn => "Column".into(),
        OwnMsg::IssueValue => "Value".into(),
        OwnMsg::IssueReason => "Why".into(),
        OwnMsg::Fault(reason) => fault(reason),
    }
}

fn was(count: &str) -> &'static str {
    if count == "1" { " was" } else { "s were" }
}

fn separators(separator: char) -> &'static str {
    match separator {
        ';' => "semicolons",
        '\t' => "tabs",
        '|' => "vertical bars",
        _ => "commas",
    }
}

fn done(did: Did, count: &str, examples: &str) -> AttrValue {
    match did {
        Did::AddedZero => format!("{count} code{} read with a zero in front: {examples}.", was(count)),
        Did::FilledDown => {
            format!("{count} empty cell{} read as the prefecture or region above: {examples}.", was(count))
        }
        Did::FoundByFormerName => {
            format!("{count} place{} found by a name from before a merger: {examples}.", was(count))
        }
        Did::FoundByName => format!("{count} place{} found by another spelling: {examples}.", was(count)),
        Did::AddedPledge => format!("{count} further row{} read as further pledges: {examples}.", was(count)),
    }
    .into()
}

fn meaning(column: &str) -> AttrValue {
    let word = match column {
        "parent" => "prefecture, or place above",
        "name_ja" => "name",
        "name_kana" => "reading of the name",
        "name_en" => "English name",
        "population_date" => "date of the population",
        "area_km2" => "area in km²",
        "lat" => "latitude",
        "lon" => "longitude",
        "population:3" => "population, in thousands",
        "population:4" => "population, in ten thousands",
        "declared" => "date declared",
        "declared:dmy" => "date declared, day first",
        "declared:mdy" => "date declared, month first",
        "declared_on_or_before" => "date by which it was declared",
        "declared_kind" => "kind of date (on, by)",
        other => return other.replace('_', " ").into(),
    };
    word.into()
}

fn fault(reason: Reason) -> AttrValue {
    let word = match reason {
        Reason::MissingColumn => "The column is missing. Check the header.",
        Reason::Empty => "The cell is empty and must not be.",
        Reason::Code => "The code holds a blank or a comma.",
        Reason::CheckDigit { expected } => {
            return format!("The check digit (the sixth) should be {expected}.").into();
        }
        Reason::Number => "Not a number. Write it in digits.",
        Reason::Negative => "Below zero.",
        Reason::Date => "Not a date. Write it like 2021-10-29.",
        Reason::Choice => "None of the values that this column can have.",
        Reason::UnknownPlace => "No such place in the list.",
        Reason::UnknownParent => "No such place above in the list.",
        Reason::Cycle => "The place lies within itself.",
        Reason::Duplicate { first } => return format!("Says the same as row {first}.").into(),
        Reason::Whole => "Not a whole number.",
        Reason::Thousands => "The dot or comma may separate thousands or decimals. Write the number without it.",
        Reason::DateOrder => "Day and month, or the year, cannot be told apart. Write the date like 2021-10-29.",
        Reason::DateRange => "The date is in the future or too long ago. Check the year.",
        Reason::NoPlace => {
            "No column says which place a row is about. Choose the column with the name or the code below."
        }
        Reason::Total => "A row of totals: left out.",
        Reason::Ward => "A ward of a city that has a row of its own: left out, its people are counted in the city.",
        Reason::Note => "No row of data: left out.",
        Reason::Ambiguous => "Several places have this name. Add the code or the prefecture.",
        Reason::NameDiffers => "Code and name are those of different places. Check which is right.",
        Reason::SameName { first } => {
            return format!(
                "Has the same name as row {first} and cannot be told apart. Add the prefecture or the code."
            )
            .into();
        }
        Reason::Differs { first } => {
            return format!("Says otherwise than row {first} about the same place; that row counts.").into();
        }
        Reason::Encoding => "The characters cannot be read. Save the file as UTF-8.",
        Reason::Format => "Not in the right form.",
        Reason::UnknownSource => "No such key in the table of sources.",
        Reason::UnknownKey => "There is no such setting.",
    };
    word.into()
}
