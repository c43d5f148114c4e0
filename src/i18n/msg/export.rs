//! What the reader takes away.

use crate::i18n::Tier;

/// What is said about saving and citing. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum ExportMsg<'a> {
    /// Line at the foot of all views that opens these buttons.
    SaveOrCite,
    /// Button: save the places of the list. Names what is saved and the kind of file; no verb is needed, as for all
    /// files.
    SaveTable,
    /// The same in a form that Excel opens without broken characters.
    SaveTableForExcel,
    /// Button: save the numbers on the screen, and what was set.
    SaveFigures,
    /// Button: save a picture. `figure`: its name, one of those below.
    SaveSvg { figure: &'a str },
    /// The same as pixels.
    SavePng { figure: &'a str },
    /// Name of a picture, in `SaveSvg` and `SavePng`: the bar below the large figure.
    FigureSplit,
    /// The same: the programmes with their places and partners.
    FigureProgrammes,
    /// Button: save the compared places with all that the table says of them. Names what is saved and the kind of file.
    SaveComparison,
    /// Name of a picture: a place with its partners around it.
    FigureLinks,
    /// The same: the map.
    FigureMap,
    /// The same: partners’ target years on one axis.
    FigureTargets,
    /// The same: how large a programme was, as others published it.
    FigureTotals,
    /// The same: bodies and people over time.
    FigureGrowth,
    /// The same: dates of the pledges of the compared places.
    FigureDeclarations,
    /// The same: the grid of tiles.
    FigureTopLevel(Tier),
    /// Button: copy the large figure with date, definition and sources, ready to be quoted.
    CopyFigure,
    /// The same for the people of the chosen places. `places`: how many.
    CopyChosen { places: &'a str },
    /// Button: copy the address that shows this screen.
    CopyLink,
    /// Sentence below the buttons after one of the last three; also read out.
    Copied,
}
