//! The datasets of the page: each is read once and shared by every widget that shows it.

use crate::app::{Loaded, Reading};
use std::{cell::RefCell, rc::Rc};

thread_local! {
    static READINGS: RefCell<Vec<(String, Reading)>> = const { RefCell::new(Vec::new()) };
    static STORE: RefCell<Vec<(String, Rc<Loaded>)>> = const { RefCell::new(Vec::new()) };
}

/// The dataset kept under this key.
pub(crate) fn get(key: &str) -> Option<Rc<Loaded>> {
    STORE.with_borrow(|store| store.iter().find(|(other, _)| other == key).map(|(_, loaded)| loaded.clone()))
}

/// Keeps a dataset under this key, in place of an older one.
pub(crate) fn put(key: &str, loaded: Rc<Loaded>) {
    STORE.with_borrow_mut(|store| {
        store.retain(|(other, _)| other != key);
        store.push((key.to_owned(), loaded));
    });
}

/// Forgets the dataset kept under this key; widgets that still show it keep it.
pub(crate) fn remove(key: &str) {
    STORE.with_borrow_mut(|store| store.retain(|(other, _)| other != key));
}

/// Does something with the files read so far for this key; what is left empty is forgotten.
pub(crate) fn reading<T>(key: &str, work: impl FnOnce(&mut Reading) -> T) -> T {
    READINGS.with_borrow_mut(|readings| {
        let at = readings.iter().position(|(other, _)| other == key);
        let mut reading = at.map(|at| readings.swap_remove(at).1).unwrap_or_default();
        let done = work(&mut reading);
        if !reading.is_empty() {
            readings.push((key.to_owned(), reading));
        }
        done
    })
}
