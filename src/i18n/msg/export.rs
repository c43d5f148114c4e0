//! What the reader takes away.

use crate::i18n::Tier;

/// What is said about saving and citing. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "the catalogues say what each message is, in two languages")]
pub enum ExportMsg<'a> {
    SaveOrCite,
    SaveTable,
    SaveTableForExcel,
    SaveFigures,
    SaveSvg { figure: &'a str },
    SavePng { figure: &'a str },
    FigureSplit,
    FigureLinks,
    FigureMap,
    FigureGrowth,
    FigureDeclarations,
    FigureTops(Tier),
    CopyFigure,
    CopyChosen { places: &'a str },
    CopyLink,
    Copied,
}
