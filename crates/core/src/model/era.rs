//! The eras of the Japanese calendar, in which public bodies write dates: one table, for reading and for writing.

use super::date::Day;

/// An era, which began with a day and ended with the one before the next.
#[derive(Debug)]
pub struct Era {
    /// Its name.
    pub name: &'static str,
    /// How it is cut short: 令, ㋿, and the r of R3.10.29, small as readers compare it.
    pub short: [char; 3],
    /// Its first day.
    pub first: Day,
}

/// The latest first: Reiwa began by Cabinet Order 143 of 2019, Heisei by Cabinet Order 1 of 1989, Showa and Taisho with the edicts of
/// 25 December 1926 and 30 July 1912.
pub const ERAS: [Era; 4] = [
    Era { name: "令和", short: ['令', '㋿', 'r'], first: Day { year: 2019, month: 5, day: 1 } },
    Era { name: "平成", short: ['平', '㍻', 'h'], first: Day { year: 1989, month: 1, day: 8 } },
    Era { name: "昭和", short: ['昭', '㍼', 's'], first: Day { year: 1926, month: 12, day: 25 } },
    Era { name: "大正", short: ['大', '㍽', 't'], first: Day { year: 1912, month: 7, day: 30 } },
];

impl Era {
    /// The era that a day falls in; `None` before the first of the table.
    pub fn of(day: Day) -> Option<&'static Era> {
        ERAS.iter().find(|era| era.first <= day)
    }

    /// The year of the common era before its first, which is written 元年: the two counts differ by it.
    pub fn before(&self) -> u16 {
        self.first.year - 1
    }
}
