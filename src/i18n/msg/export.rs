//! What the reader takes away.

use crate::i18n::Tier;

/// The forms of a reference to the whole work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceStyle {
    /// As lists of literature have it after the American Psychological Association.
    Apa,
    /// An entry of `BibTeX`.
    BibTex,
    /// A sentence.
    Plain,
}

impl ReferenceStyle {
    /// All, with their names for the page.
    pub const ALL: [(ReferenceStyle, &'static str); 3] =
        [(ReferenceStyle::Apa, "apa"), (ReferenceStyle::BibTex, "bibtex"), (ReferenceStyle::Plain, "plain")];
}

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
    /// Button below a figure: save it as pixels.
    SavePicture,
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
    /// The same: local governments and people over time.
    FigureGrowth,
    /// The same: dates of the pledges of the compared places.
    FigureDeclarations,
    /// The same: the grid of tiles.
    FigureTopLevel(Tier),
    /// Button: copy the large figure with date, definition and sources, ready to be quoted.
    CopyFigure,
    /// The same for the people of the chosen places. `places`: how many.
    CopyChosen { places: &'a str },
    /// Button: copy a reference to the whole work, as lists of literature have it.
    CopyReference(ReferenceStyle),
    /// Button: copy the address that shows this screen.
    CopyLink,
    /// Sentence below the buttons after one of the last three; also read out.
    Copied,
}
