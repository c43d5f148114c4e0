//! Instruction counts of each task, reproducible under any load. `cargo xtask bench --core` runs it under callgrind, which counts inside
//! `counted` only; without callgrind a task runs once.

#![allow(missing_docs, clippy::indexing_slicing, clippy::print_stdout, reason = "a bench may fail loudly")]

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
    let task = tasks::TASKS.iter().find(|(task, _)| task == name);
    match (task, places.parse()) {
        (Some((_, prepare)), Ok(places)) => counted(&mut prepare(places)),
        _ => eprintln!("{name} {places}: the name of a task and a number of places are needed"),
    }
}
