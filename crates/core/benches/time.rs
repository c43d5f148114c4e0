//! Times of each task at four sizes: they must grow linearly with the rows. `cargo xtask bench --core`.

#![allow(missing_docs, clippy::indexing_slicing, reason = "a bench may fail loudly")]

mod tasks;

use divan::Bencher;

const SIZES: [usize; 4] = [1_788, 13_000, 100_000, 1_000_000];

fn main() {
    divan::main();
}

/// The names of all tasks, in the order in which they are done.
fn names() -> impl Iterator<Item = &'static str> {
    tasks::TASKS.iter().map(|(name, _)| *name)
}

#[divan::bench(args = names(), consts = SIZES, min_time = 0.2, max_time = 2, skip_ext_time = true)]
fn task<const PLACES: usize>(bencher: Bencher, name: &str) {
    if let Some((_, prepare)) = tasks::TASKS.iter().find(|(task, _)| *task == name) {
        bencher.bench_local(prepare(PLACES));
    }
}
