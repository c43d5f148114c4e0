//! The state in a link: what is written is read as it was, whatever was asked for before.

use pledge_core::{
    Issue, State,
    state::{
        grammar::{KEYS, pairs},
        needs,
    },
};

pub fn target(bytes: &[u8]) {
    let link = String::from_utf8_lossy(bytes);
    let (state, issues) = State::from_link(&link);
    assert!(issues.iter().all(|issue| issue.value.chars().count() <= 80));
    same(&state);
    // The same keys as attributes, one after the other.
    let (mut by_keys, mut faults) = (State::default(), Vec::<Issue>::new());
    for (key, value) in pairs(&link) {
        by_keys.set(&key, &value, &mut faults);
    }
    assert_eq!((by_keys, faults), (state, issues));
}

/// Written and read, the state is the same, with no complaint.
pub fn same(state: &State) {
    let link = state.to_link();
    let (again, issues) = State::from_link(&link);
    assert_eq!(issues, [], "{link}");
    assert_eq!(again.to_link(), link);
    assert_eq!(again.shown(), state.shown(), "{link}");
    assert_eq!(State { view: state.view, ..again }, *state, "{link}");
    assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{link}");
    let mut by_keys = State::default();
    for key in KEYS.map(|key| key.name) {
        let mut issues = Vec::new();
        by_keys.set(key, &state.get(key), &mut issues);
        assert_eq!(issues, [], "{key}");
        assert_eq!(by_keys.get(key), state.get(key), "{key}");
    }
    for country in [false, true] {
        needs::files(state, country);
    }
}
