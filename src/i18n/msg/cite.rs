//! Figures as texts to quote.

use crate::i18n::Tier;

/// What is said in a text to quote. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum CiteMsg<'a> {
    AsOf { date: &'a str },
    Stated { question: &'a str, people: &'a str, share: Option<&'a str> },
    Part { label: &'a str, people: &'a str },
    Definition(Tier),
    ManySources { count: &'a str },
}
