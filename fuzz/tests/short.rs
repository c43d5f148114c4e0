//! A short run of every fuzz target where there is no fuzzer: the corpus, and changes of it at random, the same on every run.
//! `FUZZ_INPUTS` says how many changes; `cargo xtask test --all` asks for more where cargo-fuzz is not installed.

use std::{fs, path::PathBuf};

/// How many changed inputs each target gets.
const INPUTS: usize = 300;

/// xorshift64*: which input follows is decided by the one before.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % most.max(1)
    }
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("each target has seeds").map(|entry| entry.expect("readable").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("readable")).collect()
}

/// One of the seeds with some bytes changed, put in, taken out, or a part of another one in it.
fn changed(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seeds[dice.below(seeds.len())].clone();
    for _ in 0..=dice.below(8) {
        let at = dice.below(bytes.len() + 1);
        match dice.below(4) {
            0 => bytes.insert(at, dice.below(256) as u8),
            1 if at < bytes.len() => bytes[at] = dice.below(256) as u8,
            2 => _ = bytes.drain(at..(at + dice.below(16)).min(bytes.len())),
            _ => {
                let other = &seeds[dice.below(seeds.len())];
                let from = dice.below(other.len() + 1);
                let to = (from + dice.below(64)).min(other.len());
                bytes.splice(at..at, other[from..to].iter().copied());
            }
        }
    }
    bytes
}

#[test]
fn every_target_holds_on_its_corpus_and_on_changes_of_it() {
    let inputs = std::env::var("FUZZ_INPUTS").ok().and_then(|count| count.parse().ok()).unwrap_or(INPUTS);
    for (name, _) in pledge_fuzz::TARGETS {
        let seeds = corpus(name);
        assert!(!seeds.is_empty(), "{name}");
        for seed in &seeds {
            check(name, seed);
        }
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
        for _ in 0..inputs {
            let input = changed(&seeds, &mut dice);
            check(name, &input);
        }
    }
}

/// Runs a target, and tells the input where it fails.
fn check(name: &str, input: &[u8]) {
    let outcome = std::panic::catch_unwind(|| pledge_fuzz::run(name, input));
    assert!(outcome.is_ok(), "{name} on {:?}", String::from_utf8_lossy(input));
}
