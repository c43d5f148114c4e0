//! What only the page around the widget can do.

use super::WasmPart;
use pledge_core::state::needs::File;
use serde::Serialize;
use yew::{AttrValue, Callback};

/// What the reader can take away of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// The list as a file.
    Csv,
    /// The list as a file that Excel reads as UTF-8.
    CsvForExcel,
    /// State and figures as a file.
    Json,
    /// A figure as a drawing.
    Svg,
    /// A figure as an image.
    Png,
    /// A figure as a text to quote, on the clipboard.
    Citation,
    /// The address of what the screen shows, on the clipboard.
    Link,
}

impl Take {
    /// The name that the page knows it by.
    pub fn id(self) -> &'static str {
        match self {
            Take::Csv => "csv",
            Take::CsvForExcel => "excel",
            Take::Json => "json",
            Take::Svg => "svg",
            Take::Png => "png",
            Take::Citation => "cite",
            Take::Link => "link",
        }
    }
}

/// How a file is to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ReadAs {
    /// The encoding, by the name that decoders know it by.
    pub encoding: String,
    /// What separates the cells; found where nobody has said it.
    pub separator: Option<char>,
    /// The number of the row with the headings, 0 for none; found where nobody has said it.
    pub header: Option<u32>,
    /// Pairs of a heading and what it means.
    pub meanings: Vec<(String, String)>,
}

/// A request to the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// Take something away; `figure` is the name of one, and `copied` says that a copy was made.
    Take {
        /// What.
        take: Take,
        /// Of which figure; empty where there is only one.
        figure: &'static str,
        /// What is said when it is on the clipboard.
        copied: AttrValue,
    },
    /// Put this text on the clipboard.
    Copy(String),
    /// Offer this text as a file of this name.
    Save(&'static str, String),
    /// Read the reader's file again, so.
    ReadAs {
        /// How.
        read_as: ReadAs,
        /// It is the file in which no place could be read.
        attempt: bool,
    },
    /// Leave the file in which no place could be read.
    Dismiss,
    /// Show the data that the page brought.
    Bundled,
    /// Load a file of the data, if it is not here.
    File(File),
    /// Load this part of the widget.
    Later(WasmPart),
    /// Say when the part that has panels is here: the reader has opened one.
    Open(Callback<()>),
}

impl Ask {
    /// Where no page answers, as in a Yew app, the whole widget is here.
    pub fn nobody() -> Callback<Ask> {
        Callback::from(|ask| {
            if let Ask::Open(open) = ask {
                open.emit(());
            }
        })
    }
}
