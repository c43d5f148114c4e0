// How much is tested: `cargo xtask test --all` sets TEST_ALL, and every combination is tried; without it the ones that differ most.

/** All of `combinations` with `--all`, else the first `most`. */
export const sample = (combinations, most) => (process.env.TEST_ALL ? combinations : combinations.slice(0, most));
