//! What stands around the element in a page: its events, slots and parts, for the manifest. The custom properties are read from
//! the style sheet, which defines them.

/// Each event with the type of its `detail` and its meaning; `version` is in all of them.
pub(crate) const EVENTS: [(&str, &str, &str); 3] = [
    ("pledge-ready", "", "The widget is on screen."),
    (
        "pledge-change",
        "state: PledgeState; reason: string;",
        "The reader changed something, also by going back or forward (`reason` is `history`) or by a link or step of the page's story (`story`); changes made by a script of the page send no event.",
    ),
    (
        "pledge-error",
        "code: PledgeErrorCode; message: string; issues: PledgeIssue[]; summary?: PledgeSummary | null;",
        "Something has failed or could not be read. `summary` is what was understood of own data in which there is no place; the widget shows it, with the columns to be corrected.",
    ),
];

/// Each slot with its meaning; the first has no name.
pub(crate) const SLOTS: [(&str, &str); 4] = [
    ("", "The fallback: what stands there until the widget does, and when it cannot"),
    ("title", "In place of the title; not on the card"),
    ("note", "Above the footer: a remark of the page"),
    ("footer", "Below everything"),
];

/// Each part with its meaning.
pub(crate) const PARTS: [(&str, &str); 8] = [
    ("widget", "All of it"),
    ("head", "Title and language switch"),
    ("languages", "The language switch: a page that has its own may hide it"),
    ("views", "The way to the other views"),
    ("body", "The view shown; of a card, the card"),
    ("figure", "The large number of people"),
    ("answer", "The sentence that a card begins with"),
    ("foot", "Sources, exports and own files"),
];

/// The custom property of `room.css`, with its default there and its meaning: pages set it before the widget has a style sheet.
pub(crate) const ROOM: [&str; 3] = [
    "--pc-room",
    "clamp(45em, 100vh, 75em)",
    "least height until the reader does something, so that nothing below jumps while the widget loads",
];
