#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pledge_fuzz::run("dates", bytes));
