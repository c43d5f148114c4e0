// The parts of the wasm after the first, each built on those before it (`xtask/src/split`).

export const PARTS = ["panels", "views", "rest"];
