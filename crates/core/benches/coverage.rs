//! How long coverage takes over 100,000 places. `cargo bench -p pledge-core` prints the median of many runs.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a bench may fail loudly")]

use pledge_core::{Dataset, Day, PlaceId, Snapshot, coverage::coverage, ingest};
use std::{fmt::Write, hint::black_box, time::Instant};

const PLACES: usize = 100_000;
const RUNS: usize = 401;

/// Ten countries of thirty regions each, and towns in them in turn; pledges at every level, some undated.
fn data() -> Dataset {
    let mut places = String::from("code,kind,parent,population\n");
    let mut pledges = String::from("place,declared,declared_kind\n");
    for at in 0..PLACES {
        let (kind, parent, people) = match at {
            0..10 => ("country", String::new(), String::new()),
            10..310 => ("region", format!("p{}", at % 10), String::new()),
            _ => ("town", format!("p{}", 10 + at % 300), (1_000 + at * 7_919 % 90_000).to_string()),
        };
        _ = writeln!(places, "p{at},{kind},{parent},{people}");
        match at * 31 % 10 {
            0..3 => _ = writeln!(pledges, "p{at},{}-05,on", 2018 + at % 8),
            3 => _ = writeln!(pledges, "p{at},2022-03-01,by"),
            4 => _ = writeln!(pledges, "p{at},,"),
            _ => {}
        }
    }
    let table = |name, text: &str| ingest::csv::read(name, text.as_bytes()).0;
    let (data, issues) = ingest::read(&[table("places", &places), table("pledges", &pledges)]);
    assert_eq!((data.len(), issues.len()), (PLACES, 0));
    data
}

fn measure(what: &str, mut run: impl FnMut()) {
    let mut times: Vec<u128> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_nanos()
        })
        .collect();
    times.sort_unstable();
    let [fastest, median, slow] = [0, RUNS / 2, RUNS * 95 / 100].map(|at| times.get(at).copied().unwrap_or_default());
    println!("{what:<34} median {median:>9} ns, fastest {fastest:>9}, p95 {slow:>9}");
}

fn main() {
    let data = data();
    let day = Day { year: 2021, month: 10, day: 29 };
    let snapshot = Snapshot::at(&data, day);
    let ids: Vec<PlaceId> = data.places().map(|(id, _)| id).collect();
    let pick = |step: usize| ids.iter().copied().step_by(step).collect::<Vec<_>>();
    measure("snapshot of 100,000 places", || _ = black_box(Snapshot::at(black_box(&data), day)));
    measure("coverage of all that has declared", || _ = black_box(coverage(black_box(&snapshot), None)));
    for (what, step) in [("10", PLACES / 10), ("1,000", PLACES / 1_000), ("50,000", 2), ("100,000", 1)] {
        let selection = pick(step);
        measure(&format!("coverage of {what} chosen places"), || {
            _ = black_box(coverage(black_box(&snapshot), Some(&selection)));
        });
    }
}
