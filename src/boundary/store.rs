//! The datasets of the page: each is read once and shared by every widget that shows it.

use crate::app::{Loaded, OwnDataReader};
use std::{cell::RefCell, rc::Rc};

thread_local! {
    static READERS: RefCell<Vec<(String, OwnDataReader)>> = const { RefCell::new(Vec::new()) };
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

/// Drops the dataset kept under this key; widgets that still show it hold it.
pub(crate) fn remove(key: &str) {
    STORE.with_borrow_mut(|store| store.retain(|(other, _)| other != key));
}

/// Lends the reader of own data kept under this key, made where there is none; an empty one is dropped afterwards.
pub(crate) fn with_reader<T>(key: &str, work: impl FnOnce(&mut OwnDataReader) -> T) -> T {
    READERS.with_borrow_mut(|readers| {
        let at = readers.iter().position(|(other, _)| other == key);
        let mut reader = at.map(|at| readers.swap_remove(at).1).unwrap_or_default();
        let done = work(&mut reader);
        if !reader.is_empty() {
            readers.push((key.to_owned(), reader));
        }
        done
    })
}
