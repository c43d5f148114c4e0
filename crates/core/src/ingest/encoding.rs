//! Character encoding detection from bytes alone; the browser decodes (`TextDecoder`).

/// The encodings that a file may be in, the most common first. Those after `windows-1250` are not
/// detected; the user can choose them.
pub const LABELS: [&str; 11] = [
    "utf-8",
    "shift_jis",
    "euc-jp",
    "utf-16le",
    "utf-16be",
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "gb18030",
    "big5",
    "euc-kr",
];

/// The number of bytes examined.
const SAMPLE: usize = 1 << 18;

/// The plausibility of a text in an encoding: counts of likely and of improbable characters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Score {
    likely: u32,
    odd: u32,
    impossible: bool,
}

impl Score {
    /// The share of likely characters in thousandths.
    fn share(self) -> u32 {
        let all = self.likely + self.odd;
        if self.impossible || all == 0 { 0 } else { self.likely * 1000 / all }
    }
}

/// The encoding of a file, one of the first seven of [`LABELS`]: by its byte-order mark, UTF-8 where valid, else the candidate with the highest
/// share of likely characters.
pub fn detect(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => return "utf-8",
        [0xFF, 0xFE, ..] => return "utf-16le",
        [0xFE, 0xFF, ..] => return "utf-16be",
        _ => {}
    }
    if let Some(label) = unmarked_utf16(bytes) {
        return label;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return "utf-8";
    }
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let candidates = [
        ("shift_jis", score_double_byte(sample, Double::ShiftJis)),
        ("euc-jp", score_double_byte(sample, Double::EucJp)),
        ("windows-1252", score_single_byte(sample, western)),
        ("windows-1250", score_single_byte(sample, central)),
    ];
    let mut best = ("utf-8", mostly_utf8(bytes));
    for (label, score) in candidates {
        // On equal share the earlier candidate wins.
        if score.share() > best.1 {
            best = (label, score.share());
        }
    }
    best.0
}

/// UTF-16 without a byte-order mark: every other byte is mostly zero.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static str> {
    let sample = bytes.get(..2048).unwrap_or(bytes);
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count() * 8;
    match (zeros(0) > sample.len(), zeros(1) > sample.len()) {
        (true, false) => Some("utf-16be"),
        (false, true) => Some("utf-16le"),
        _ => None,
    }
}

/// The share of valid UTF-8 among non-ASCII text in thousandths: one damaged row does not make a file another encoding.
fn mostly_utf8(bytes: &[u8]) -> u32 {
    let (mut good, mut bad) = (0_u32, 0_u32);
    for chunk in bytes.get(..SAMPLE).unwrap_or(bytes).utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count() as u32;
        bad += chunk.invalid().len() as u32;
    }
    if good > bad { good * 1000 / (good + bad).max(1) + 1 } else { 0 }
}

/// The two encodings in which a Japanese character is two bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Double {
    ShiftJis,
    EucJp,
}

fn score_double_byte(bytes: &[u8], encoding: Double) -> Score {
    let mut score = Score::default();
    let mut before = b' ';
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        rest = after;
        if first.is_ascii() {
            before = *first;
            continue;
        }
        let second = after.first().copied();
        let (fits, pair, common) = match encoding {
            Double::ShiftJis => shift_jis(*first, second),
            Double::EucJp => euc_jp(*first, second),
        };
        if pair {
            rest = after.get(1..).unwrap_or_default();
        }
        if !fits {
            // At the end of the sample a character may be cut in two.
            score.impossible |= second.is_some();
            continue;
        }
        // A rare character, or a Japanese one inside a Latin word, is improbable.
        let inside = before.is_ascii_lowercase() || rest.first().is_some_and(u8::is_ascii_lowercase);
        if common && !inside {
            score.likely += 1;
        } else {
            score.odd += 1;
        }
        before = b' ';
    }
    score
}

/// Whether the bytes are a valid character, whether it has two bytes, and whether it is common.
fn shift_jis(first: u8, second: Option<u8>) -> (bool, bool, bool) {
    match (first, second) {
        // Half-width katakana.
        (0xA1..=0xDF, _) => (true, false, false),
        (0x81..=0x9F | 0xE0..=0xFC, Some(second)) => {
            let fits = matches!(second, 0x40..=0x7E | 0x80..=0xFC);
            (fits, true, matches!((first, second), (0x81..=0x83 | 0x88..=0x97, _) | (0x98, 0x40..=0x72)))
        }
        _ => (false, false, false),
    }
}

fn euc_jp(first: u8, second: Option<u8>) -> (bool, bool, bool) {
    match (first, second) {
        (0x8E, Some(second)) => ((0xA1..=0xDF).contains(&second), true, false),
        (0xA1..=0xFE, Some(second)) => {
            ((0xA1..0xFF).contains(&second), true, matches!(first, 0xA1 | 0xA3..=0xA5 | 0xB0..=0xCF))
        }
        _ => (false, false, false),
    }
}

/// Single-byte text: letters with diacritics are likely beside ASCII letters.
fn score_single_byte(bytes: &[u8], letter: fn(u8) -> bool) -> Score {
    let mut score = Score::default();
    let around = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
    for (at, byte) in bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii()) {
        let (before, after) = (at.checked_sub(1).map_or(b' ', around), around(at + 1));
        let beside = before.is_ascii_alphabetic() || after.is_ascii_alphabetic();
        // Dashes, quotation marks and the like stand alone.
        let sign = matches!(byte, 0x80 | 0x85 | 0x91..=0x97 | 0xA0 | 0xA7 | 0xAB | 0xB0 | 0xBB | 0xB2);
        if letter(*byte) && beside || sign { score.likely += 1 } else { score.odd += 1 }
    }
    score
}

fn western(byte: u8) -> bool {
    matches!(byte, 0x8A | 0x8C | 0x8E | 0x9A | 0x9C | 0x9E | 0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0xFF)
}

fn central(byte: u8) -> bool {
    let letters = matches!(byte, 0x8A | 0x8C..=0x8F | 0x9A | 0x9C..=0x9F | 0xA3 | 0xA5 | 0xAA | 0xAF | 0xB3);
    letters || matches!(byte, 0xB9 | 0xBA | 0xBC | 0xBE | 0xBF | 0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0xFE)
}
