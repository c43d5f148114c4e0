//! Codes of places, alone and in lists.

use pledge_core::{model::code, state::grammar};

pub fn target(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for part in text.split('\n') {
        one(part);
    }
    let (codes, bad) = grammar::codes(&text);
    let list = codes.join(",");
    let (again, faults) = grammar::codes(&list);
    assert!(faults.is_empty() && again == codes, "{list:?}: {faults:?}");
    assert!(codes.len() + bad.len() <= text.split([',', ' ']).filter(|part| !part.is_empty()).count());
}

fn one(text: &str) {
    let Ok(kept) = code::canonical(text) else { return };
    assert!(code::well_formed(text).is_ok_and(|given| given.starts_with(kept)), "{text:?}: {kept:?}");
    assert_eq!(code::canonical(kept), Ok(kept), "{text:?}");
    match code::check_digit(kept) {
        Some(digit) => {
            assert_eq!(digit, by_definition(kept), "{kept}");
            for other in 0..=9 {
                let six = format!("{kept}{other}");
                let expected = if other == digit { kept } else { &six };
                assert_eq!(code::canonical(&six), Ok(expected));
            }
        }
        None => assert!(kept.len() != 5 || !kept.bytes().all(|byte| byte.is_ascii_digit()), "{kept}"),
    }
}

/// The check digit as the Ministry words it: the products with 6, 5, 4, 3, 2 are added; below 11, the sum is taken from 11; else
/// what remains of it divided by 11 is; of the result, the last digit counts.
fn by_definition(five: &str) -> u8 {
    let digits = five.bytes().map(|byte| i32::from(byte - b'0'));
    let sum: i32 = digits.zip((2..=6).rev()).map(|(digit, weight)| digit * weight).sum();
    let rest = if sum < 11 { 11 - sum } else { 11 - sum % 11 };
    (rest % 10) as u8
}
