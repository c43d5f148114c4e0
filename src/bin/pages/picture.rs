//! The picture that other sites show of a page to share: its sentence over the bar of its people. A PNG, because readers of
//! Open Graph take no SVG; of few colours, because there are thousands.

use std::fmt::Write;

use super::share::escaped;
use pledge_compare::{
    app::context::ViewContext,
    core::PlaceId,
    i18n::{CiteMsg, Lang},
    ui::{
        headline::model::{CoverageShare, Segment, headline},
        phrases::phrases,
    },
};

/// Width and height that all readers take without cutting.
pub(crate) const SIZE: (u32, u32) = (1200, 630);
const EDGE: u32 = 64;
const ROOM: u32 = SIZE.0 - 2 * EDGE;

/// The colours of `tokens.css` in the light scheme: ground, text, secondary text.
const GROUND: &str = "#ffffff";
const INK: &str = "#15202a";
const DIM: &str = "#47545f";
/// The patterns of the parts, as in `ui::icon`.
const PATTERNS: &str = r##"<defs shape-rendering="crispEdges">
<pattern id="above" width="18" height="18" patternUnits="userSpaceOnUse"><rect width="18" height="18" fill="#8fc0d8"/><path d="M0 18L18 0M-3 3L3 -3M15 21L21 15" stroke="#2a769b" stroke-width="4"/></pattern>
<pattern id="both" width="16" height="16" patternUnits="userSpaceOnUse"><rect width="16" height="16" fill="#0a4a68"/><rect y="7" width="16" height="2" fill="#c2d2d9"/></pattern>
<pattern id="unknown" width="12" height="12" patternUnits="userSpaceOnUse"><rect width="12" height="12" fill="#e3e6e8"/><circle cx="6" cy="6" r="2.2" fill="#65717b"/></pattern>
</defs>"##;

/// What is drawn, as SVG.
pub(crate) fn drawing(context: &ViewContext<'_>, place: Option<PlaceId>, heading: &str, sentence: &str) -> String {
    let lang = context.lang();
    let headline = headline(context, place.as_ref().map(std::slice::from_ref));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" font-family=\"Noto Sans JP\">{PATTERNS}\
         <rect width=\"{0}\" height=\"{1}\" fill=\"{GROUND}\"/><rect width=\"{0}\" height=\"14\" fill=\"{INK}\"/>",
        SIZE.0, SIZE.1
    );
    text(&mut svg, EDGE, 92, 34, DIM, heading);
    let (size, lines) = fitted(lang, sentence);
    for (line, y) in lines.iter().zip((116 + size..).step_by(size as usize * 4 / 3)) {
        text(&mut svg, EDGE, y, size, INK, line);
    }
    let parts: Vec<&Segment> = headline.split.iter().filter(|part| part.length > 0).collect();
    for part in &parts {
        let at = |hundredths: u32| hundredths * ROOM / 10_000;
        rect(&mut svg, EDGE + at(part.start), 396, at(part.length).max(2), 64, part.part);
    }
    for (part, y) in parts.iter().zip((500..).step_by(34)) {
        rect(&mut svg, EDGE, y - 20, 22, 22, part.part);
        let people: String = part.people.iter().map(|piece| &*piece.text).collect();
        text(&mut svg, EDGE + 36, y, 24, INK, &lang.say(CiteMsg::Part { label: &part.label, people: &people }));
    }
    let date = context.date().map(|date| lang.say(CiteMsg::AsOf { date: &date }).to_string()).unwrap_or_default();
    let foot = [&*date, "pledge-compare"].join(" · ");
    _ = write!(
        svg,
        "<text x=\"{}\" y=\"598\" font-size=\"24\" fill=\"{DIM}\" text-anchor=\"end\">{}</text></svg>",
        SIZE.0 - EDGE,
        escaped(&foot)
    );
    svg
}

fn text(svg: &mut String, x: u32, y: u32, size: u32, fill: &str, text: &str) {
    let weight = if size > 40 { 700 } else { 400 };
    _ = write!(
        svg,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{fill}\">{}</text>",
        escaped(text)
    );
}

fn rect(svg: &mut String, x: u32, y: u32, width: u32, height: u32, part: CoverageShare) {
    let (fill, edge) = match part {
        CoverageShare::Both => ("url(#both)", "#0a4a68"),
        CoverageShare::Own | CoverageShare::Picked => ("#0a4a68", "#0a4a68"),
        CoverageShare::Above => ("url(#above)", "#2a769b"),
        CoverageShare::None => (GROUND, INK),
        CoverageShare::Unknown => ("url(#unknown)", "#65717b"),
    };
    _ = write!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" stroke=\"{edge}\" stroke-width=\"2\"/>"
    );
}

/// The largest size in which the sentence has room in three lines, with these lines.
fn fitted(lang: Lang, sentence: &str) -> (u32, Vec<String>) {
    let sizes = [64, 56, 48, 44];
    let all = sizes.map(|size| (size, lines(lang, sentence, ROOM / size)));
    let [.., smallest] = all.clone();
    all.into_iter().find(|(_, lines)| lines.len() <= 3).unwrap_or(smallest)
}

/// The text in lines of at most `room` ems, broken between phrases or words.
fn lines(lang: Lang, text: &str, room: u32) -> Vec<String> {
    let pieces: Vec<&str> = if lang == Lang::En { text.split_inclusive(' ').collect() } else { phrases(text) };
    let mut lines = vec![String::new()];
    for piece in pieces {
        let full = lines.last().is_some_and(|line| !line.is_empty() && tenths(line) + tenths(piece) > 10 * room);
        if full {
            lines.push(String::new());
        }
        lines.last_mut().into_iter().for_each(|line| line.push_str(piece));
    }
    lines
}

/// The width of a text in tenths of an em, a little generous: a Latin letter of the font has about 0.56.
fn tenths(text: &str) -> u32 {
    text.chars().map(|c| if c.is_ascii() { 6 } else { 10 }).sum()
}
