//! The map of places.

/// What the map says. Parameters are already formatted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "notes on variants tell of their fields; `cargo xtask check` asks for the notes")]
pub enum MapMsg<'a> {
    /// Heading of the map.
    Title,
    /// Read out only: name of the map itself, which the arrow keys move in.
    Label,
    /// First sentence below `Title`: how to read the map. `date`: the day asked about; `dots`: number of places.
    Summary { date: Option<&'a str>, dots: &'a str },
    /// Sentence after it, when a search or a filter is set. `found`, `all`: numbers of places.
    Narrowed { found: &'a str, all: &'a str },
    /// Sentence after it: others that have no dot. `count`: how many.
    Nowhere { count: &'a str },
    /// In the place of these sentences.
    NoDots,
    /// In the place of the map: a reader’s own data. Names columns of the file, `lat` and `lon`.
    NoMap,
    /// Sentence below the map, while small dots are drawn larger than they ought to be.
    Smallest,
    /// Line that opens the sentences on how to use the map.
    HelpTitle,
    /// Sentences below it: keys. Names keys as keyboards of the language do.
    HelpKeys,
    /// Sentences after them, for a mouse.
    HelpMouse,
    /// In their place, for fingers.
    HelpTouch,
    /// Sentence below the map, where a small one leaves out dots that would lie over larger ones. `shown`, `all`: numbers.
    Thinned { shown: &'a str, all: &'a str },
    /// Before a row of colours, each with `AreaStep`: what the colour of a prefecture means. Ends without a colon.
    AreaTitle,
    /// Beside a colour. `range`: percent, with its sign; `count`: of prefectures.
    AreaStep { range: &'a str, count: &'a str },
    /// Beside a hatched area: for most of those covered, the prefecture alone has declared. `count`: of prefectures.
    AreaHatched { count: &'a str },
    /// Beside a dotted area: nothing is known. `count`: of prefectures.
    AreaUnknown { count: &'a str },
    /// Read out only: name of the group of buttons in the key, each of which shows the places of one state alone.
    KeyLabel,
    /// Button that shows only when the keyboard reaches it: past the map.
    Skip,
    /// Button above the map. Short, as the next three.
    Larger,
    /// Button beside it.
    Smaller,
    /// Button beside it: as it was at first.
    Whole,
    /// Button that stays pressed: draw a box, and all places in it are chosen.
    Box,
    /// Sentences below the map while that button is pressed: what to do.
    BoxHint,
    /// In their place when a box was drawn; also read out. `count`: places chosen by it.
    Boxed { count: &'a str },
    /// The same when it holds too many. `count`: places in it; `most`: how many of them were chosen.
    BoxedSome { count: &'a str, most: &'a str },
    /// The same when it is empty.
    BoxedNone,
    /// Read out only: name of the group of these buttons.
    Controls,
    /// Label of the field above the map; also names its section, read out only.
    FindLabel,
    /// Line below the map while no dot is pointed at: how to point at one, with a mouse or keys.
    Point,
    /// The same, for a finger.
    PointTouch,
    /// In its place, also read out. `place`: with the place above; `state`: as `Msg::StatusWord`; `people`: digits
    /// without unit, or `Msg::UnknownValue`.
    At { place: &'a str, state: &'a str, people: &'a str },
    /// Follows `At` after a comma: the place is chosen.
    Chosen,
    /// Button after that line. `place`: with the place above.
    Choose { place: &'a str },
    /// The same button when the place is chosen.
    Remove { place: &'a str },
    /// In the key, after a state. `people`: rounded, with unit; `places`: how many. Short.
    StateSum { places: &'a str, people: &'a str },
    /// Heading over the table beside the map.
    TableTitle,
    /// Caption of that table. `shown`, `seen`: numbers of places; `all`: the whole map is seen, not a part of it.
    Caption { shown: &'a str, seen: &'a str, all: bool },
    /// Heading over a map of the world with the partners of the chosen places.
    GlobeTitle,
    /// Sentences below it, also read out as the drawing. `places`, `partners`, `countries`: numbers.
    GlobeSummary { places: &'a str, partners: &'a str, countries: &'a str },
    /// Sentence after it: partners that are not drawn. `count`: how many.
    GlobeNowhere { count: &'a str },
    /// In the place of `GlobeSummary`: none in the lists that were read. Not: there is none.
    GlobeNone,
    /// Button beside the heading: to the view of links.
    ToLinks,
}
