//! The datasets of the page: each is read once and shared by every widget that shows it.

use crate::app::Loaded;
use std::{cell::RefCell, rc::Rc};

thread_local! {
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
