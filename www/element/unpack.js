// Puts the code of a wasm module together again, which travels by columns (`xtask/src/pack/columns.rs`) to be smaller.

const NAME = "columns";
const [OPERATIONS, LOCALS, OFFSETS, ALIGNMENTS, NUMBERS, CALLS, BRANCHES, BLOCKS, LONG, RARE, DECLARED] = Array(11).keys();
const END = 11;

/** The column of what follows each operation: a number, or something rare with its length; 0 for nothing. */
const after = new Uint8Array(256).fill(RARE);
for (const operation of [0, 1, 5, 10, END, 15, 26, 27, 0xd1]) after[operation] = 0;
after.fill(0, 0x45, 0xc5);
after.fill(BLOCKS, 2, 5).fill(BRANCHES, 12, 14).fill(CALLS, 16, 17).fill(LOCALS, 32, 35).fill(ALIGNMENTS, 40, 63).fill(NUMBERS, 65, 66).fill(LONG, 66, 67);

/** The natural alignments of loads and stores, from 40 on; the column has what is lacking. */
const natural = "23230011001122232301012";

/** Bytes that are read or written from their beginning to their end. */
class Tape {
  at = 0;

  constructor(bytes) {
    this.bytes = bytes;
  }

  /** A number as wasm writes it: seven bits a byte, the lowest first. */
  number() {
    for (let number = 0, weight = 1; ; weight *= 128) {
      const byte = this.bytes[this.at++];
      number += (byte % 128) * weight;
      if (!(byte > 127)) return number;
    }
  }

  writeNumber(number) {
    for (; number > 127; number = Math.floor(number / 128)) this.bytes[this.at++] = (number % 128) + 128;
    this.bytes[this.at++] = number;
  }

  /** Copies a number from another tape, as it stands there. */
  copyNumber(from) {
    let byte;
    do this.bytes[this.at++] = byte = from.bytes[from.at++];
    while (byte > 127);
  }

  take(length) {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  write(bytes) {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }
}

/** The module as the browser compiles it. One whose code stands in it as it should is given back. */
export function unpack(wasm) {
  const tape = new Tape(wasm);
  tape.take(8);
  while (tape.at < wasm.length) {
    const start = tape.at;
    const [kind] = tape.take(1);
    const section = new Tape(tape.take(tape.number()));
    if (kind === 0 && new TextDecoder().decode(section.take(section.number())) === NAME) {
      const length = section.number();
      const whole = new Tape(new Uint8Array(wasm.length + length));
      whole.write(wasm.subarray(0, start));
      whole.write([10]);
      whole.writeNumber(length);
      writeCode(whole, section);
      whole.write(wasm.subarray(tape.at));
      return whole.bytes.subarray(0, whole.at);
    }
  }
  return wasm;
}

function writeCode(whole, section) {
  let functions = section.number();
  whole.writeNumber(functions);
  const columns = Array.from({ length: DECLARED + 1 }, () => new Tape(section.take(section.number())));
  const body = new Tape(new Uint8Array(whole.bytes.length));
  for (; functions > 0; functions -= 1) {
    body.at = 0;
    writeFunction(body, columns);
    whole.writeNumber(body.at);
    whole.write(body.bytes.subarray(0, body.at));
  }
}

function writeFunction(body, columns) {
  const declared = columns[DECLARED];
  const groups = declared.number();
  body.writeNumber(groups);
  // How many locals, and of which type.
  for (let left = 2 * groups; left > 0; left -= 1) body.copyNumber(declared);
  const operations = columns[OPERATIONS];
  for (let open = 1; open > 0; ) {
    const operation = operations.bytes[operations.at++];
    body.bytes[body.at++] = operation;
    const column = after[operation];
    if (column === RARE) body.write(columns[RARE].take(columns[RARE].number()));
    else if (column === ALIGNMENTS) {
      body.bytes[body.at++] = natural[operation - 40] - columns[ALIGNMENTS].number();
      body.copyNumber(columns[OFFSETS]);
    } else if (column > 0) body.copyNumber(columns[column]);
    if (operation === END) open -= 1;
    else if (column === BLOCKS || operation === 31) open += 1;
  }
}
