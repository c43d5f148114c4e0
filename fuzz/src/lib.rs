//! What the fuzzer feeds to the core, and what must hold whatever it feeds. libFuzzer calls each body through `fuzz_targets/`,
//! `tests/short.rs` calls the same bodies on a stable toolchain.

mod codes;
mod compiled;
mod dates;
mod grammar;
mod memory;
mod own_package;
mod own_table;
mod search;
mod sound;
mod whole;
#[allow(dead_code, reason = "shared with the tests of the core")]
#[path = "../../crates/core/tests/world/plain.rs"]
mod world;

/// A body: fails by a panic.
type Target = fn(&[u8]);

/// All targets, by their names.
pub const TARGETS: [(&str, Target); 8] = [
    ("own_table", own_table::target),
    ("own_package", own_package::target),
    ("compiled", compiled::target),
    ("codes", codes::target),
    ("dates", dates::target),
    ("grammar", grammar::target),
    ("search", search::target),
    ("whole", whole::target),
];

/// Runs a target on an input. Whatever the input, memory stays bounded by its length.
pub fn run(name: &str, bytes: &[u8]) {
    let (_, target) = TARGETS.into_iter().find(|(other, _)| *other == name).expect("a target of the list");
    let most = memory::peak(|| target(bytes));
    let allowed = memory::FREE + memory::PER_BYTE * bytes.len();
    assert!(most <= allowed, "{most} bytes of memory for an input of {} bytes", bytes.len());
}
