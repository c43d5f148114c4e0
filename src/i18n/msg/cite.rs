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
    /// First line of a saved picture, large. `people`: the figure alone, in English without its noun; `share`: of the population, digits, no sign.
    Figure { people: &'a str, share: Option<&'a str> },
    /// Line of a copied text. `label`: one of `Msg::PartBoth` and the others; `people`: with unit.
    Part { label: &'a str, people: &'a str },
    /// Line of a copied text, and under a saved picture: which data these are. `date`: when they were finished.
    Version { version: &'a str, date: &'a str },
    /// A reference to the whole work in APA style; an address follows. `version`: number of the data, of own files none;
    /// `accessed`: the day on which it was read.
    ReferenceApa { publisher: &'a str, year: &'a str, title: &'a str, version: Option<&'a str>, accessed: &'a str },
    /// The same as a sentence, which also ends a copied text; an address follows.
    ReferencePlain { publisher: &'a str, title: &'a str, version: Option<&'a str>, accessed: &'a str },
    /// In the place of a credit that is only known in another language: the source's figures were worked on.
    Processed,
    /// As `source` of `PanelMsg::QuotedSource` where there are many. `count`: documents; the list is what `SaveTable`
    /// of `ExportMsg` saves.
    ManySources { count: &'a str },
}
