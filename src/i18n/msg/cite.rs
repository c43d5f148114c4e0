//! Figures as texts to quote.

/// What is said in a text to quote. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum CiteMsg<'a> {
    /// First line under a saved picture: the day asked about.
    AsOf { date: &'a str },
    /// First line of a copied text. `question`: `Msg::Question` with what follows it; `people`: with unit; `share`:
    /// digits, no sign.
    Stated { question: &'a str, people: &'a str, share: Option<&'a str> },
    /// Line of a copied text. `label`: one of `Msg::PartBoth` and the others; `people`: with unit.
    Part { label: &'a str, people: &'a str },
    /// Line of a copied text, and under a saved picture: which data these are. `date`: when they were finished.
    Version { version: &'a str, date: &'a str },
    /// As `source` of `PanelMsg::QuotedSource` where there are many. `count`: documents; the list is what `SaveTable`
    /// of `ExportMsg` saves.
    ManySources { count: &'a str },
}
