//! How many instructions each task takes, the same in every run and under any load. Under callgrind, `cargo xtask bench --core` has
//! what happens inside `counted` counted, and nothing else; without it this does a task once.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a bench may fail loudly"
)]

mod tasks;

#[inline(never)]
fn counted(ready: &mut tasks::Ready) {
    ready();
    std::hint::black_box(ready);
}

/// Without arguments the names of all tasks; with a name and a number of places that task.
fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let [name, places] = arguments.as_slice() else {
        for (name, _) in tasks::TASKS {
            println!("{name}");
        }
        return;
    };
    if let Some((_, prepare)) = tasks::TASKS.iter().find(|(task, _)| task == name) {
        counted(&mut prepare(places.parse().unwrap()));
    }
}
