//! Times of reading, searching, filtering and sorting an own list. `cargo bench -p pledge-core --bench lists`.

#![allow(missing_docs, clippy::print_stdout, reason = "a bench may fail loudly")]

use pledge_core::{
    Day, Snapshot,
    ingest::{
        self,
        own::{self, Options},
    },
    query::{Filter, Query, SearchIndex, Sort, run},
};
use std::{fmt::Write, hint::black_box, time::Instant};

fn list(rows: usize) -> String {
    let mut text = String::from("団体コード,都道府県名,市区町村名,人口,表明日,目標年\n");
    for at in 0..rows {
        let declared = if at % 3 == 0 { "令和3年10月29日" } else { "－" };
        _ = writeln!(text, "x{at},地域{},第{at}市,\"{}\",{declared},2050年", at % 50, 1_000 + at * 7_919 % 900_000);
    }
    text
}

fn measure<T>(what: &str, mut run: impl FnMut() -> T) {
    let mut times: Vec<u128> = (0..9)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    println!("  {what:<28} median {:>9} µs", times.get(4).copied().unwrap_or_default());
}

fn main() {
    for rows in [1_788, 13_000, 100_000] {
        println!("{rows} rows");
        let text = list(rows);
        measure("understand the list", || own::understand(text.as_bytes(), &Options::default()));
        let read = || own::understand(text.as_bytes(), &Options::default()).tables(None).0;
        measure("and make tables", read);
        let tables = read();
        measure("read the tables", || ingest::read(&tables));
        let (data, issues) = ingest::read(&tables);
        assert!(issues.is_empty() && data.len() > rows);
        measure("fold names for the search", || SearchIndex::new(&data));
        let (index, snapshot) = (SearchIndex::new(&data), Snapshot::at(&data, Day { year: 2026, month: 1, day: 1 }));
        let chosen: Vec<_> = data.places().map(|(id, _)| id).collect();
        let ask = |text: &str, filter: &str, sort: &str| {
            let (filter, sort) = (Filter::parse(filter).0, Sort::parse(sort).0);
            run(&snapshot, &index, &Query { text, filter: &filter, sort: &sort, english: false, chosen: &chosen }).len()
        };
        measure("search", || ask("第99", "", ""));
        measure("filter by state", || ask("", "status:declared", ""));
        measure("filter by choice of all", || ask("", "chosen:yes", ""));
        measure("sort by people", || ask("", "", "-population"));
        measure("sort by name", || ask("", "", "name"));
        measure("sort by date, people", || ask("", "", "declared,-population"));
    }
}
