//! Requests to the page: files, the clipboard and downloads are its work, not the widget's.

use super::WasmPart;
use pledge_core::state::needs::File;
use serde::Serialize;
use yew::{AttrValue, Callback};

/// What the reader can save or copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportKind {
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
    /// A reference to the whole work, on the clipboard; its style stands for the figure.
    Reference,
    /// The address of what the screen shows, on the clipboard.
    Link,
}

impl ExportKind {
    /// Its name for the page.
    pub fn id(self) -> &'static str {
        match self {
            ExportKind::Csv => "csv",
            ExportKind::CsvForExcel => "excel",
            ExportKind::Json => "json",
            ExportKind::Svg => "svg",
            ExportKind::Png => "png",
            ExportKind::Citation => "cite",
            ExportKind::Reference => "reference",
            ExportKind::Link => "link",
        }
    }
}

/// How a file is to be read; what is `None` is detected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ReadOptions {
    /// The encoding, by its label in the Encoding Standard.
    pub encoding: String,
    /// The separator of the cells.
    pub separator: Option<char>,
    /// The number of the header row, 0 for none.
    pub header: Option<u32>,
    /// Pairs of a column's name and its meaning.
    pub meanings: Vec<(String, String)>,
}

/// A request to the page.
#[derive(Debug, Clone, PartialEq)]
pub enum PageRequest {
    /// Save or copy something.
    Export {
        /// What.
        kind: ExportKind,
        /// The name of the figure; empty where there is only one.
        figure: &'static str,
        /// The message once it is on the clipboard.
        copied: AttrValue,
    },
    /// Put this text on the clipboard.
    Copy(String),
    /// Offer this text as a file of this name.
    Save(&'static str, String),
    /// Read the reader's file again with other options.
    Read {
        /// The options.
        options: ReadOptions,
        /// It is the file in which no place could be read.
        attempt: bool,
    },
    /// Discard the file in which no place could be read.
    Dismiss,
    /// Show the page's own data again.
    ShowBundled,
    /// Load a file of the data, if it is not loaded.
    File(File),
    /// Load this part of the wasm.
    Part(WasmPart),
    /// Call back when the part with the panels is loaded: the reader has opened one.
    OpenPanel(Callback<()>),
}

impl PageRequest {
    /// The receiver for a Yew app: there is no page to ask, and the whole widget is loaded.
    pub fn without_page() -> Callback<PageRequest> {
        Callback::from(|request| {
            if let PageRequest::OpenPanel(open) = request {
                open.emit(());
            }
        })
    }
}
