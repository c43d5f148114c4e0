//! How much memory a target takes at most: a small file that makes the page ask for a gigabyte is an attack.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

/// What any input may take: tables of the reader that do not depend on it.
pub const FREE: usize = 4 << 20;

/// What each byte of an input may take beside that: the targets hold several copies of what they have read.
pub const PER_BYTE: usize = 4096;

/// Counts what this thread holds.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

thread_local! {
    static HELD: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
}

/// The most that `work` holds at once.
pub fn peak(work: impl FnOnce()) -> usize {
    HELD.set(0);
    PEAK.set(0);
    work();
    PEAK.get()
}

fn count(more: usize, less: usize) {
    // A thread that ends has no counters any more.
    let held = HELD.try_with(|held| {
        held.set(held.get().saturating_add(more).saturating_sub(less));
        held.get()
    });
    _ = held.map(|now| PEAK.try_with(|peak| peak.set(peak.get().max(now))));
}

// SAFETY: everything is left to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        count(0, layout.size());
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size, layout.size());
        unsafe { System.realloc(place, layout, size) }
    }
}
