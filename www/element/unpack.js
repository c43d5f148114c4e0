// Puts the sections of a wasm module together again that travel by columns (`xtask/src/pack`) to be smaller.

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

  /** Writes a number; where `most` is 63, as one that may be negative. */
  writeNumber(number, most = 127) {
    for (; number > most; number = Math.floor(number / 128)) this.bytes[this.at++] = (number % 128) + 128;
    this.bytes[this.at++] = number;
  }

  /** Copies a number from another tape, as it stands there. */
  copyNumber(from) {
    let byte;
    do this.bytes[this.at++] = byte = from.bytes[from.at++];
    while (byte > 127);
  }

  /** So many columns, each with its length before it. */
  columns(count) {
    return Array.from({ length: count }, () => new Tape(this.take(this.number())));
  }

  take(length) {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  write(bytes) {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }
}

/** How sections are written that travel by columns, by their numbers. */
const WRITE = { 7: writeExports, 10: writeCode, 11: writeData };

/** The module as the browser compiles it. One that does not travel by columns stays as it is. */
export function unpack(wasm) {
  const tape = new Tape(wasm);
  const pieces = [tape.take(8)];
  while (tape.at < wasm.length) {
    const start = tape.at;
    const [kind] = tape.take(1);
    const section = new Tape(tape.take(tape.number()));
    if (kind === 0 && new TextDecoder().decode(section.take(section.number())) === NAME) {
      const [number] = section.take(1);
      const length = section.number();
      const whole = new Tape(new Uint8Array(length + 6));
      whole.write([number]);
      whole.writeNumber(length);
      WRITE[number](whole, section);
      pieces.push(whole.bytes.subarray(0, whole.at));
    } else pieces.push(wasm.subarray(start, tape.at));
  }
  const whole = new Tape(new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0)));
  for (const piece of pieces) whole.write(piece);
  return whole.bytes;
}

function writeExports(whole, section) {
  let exports = section.number();
  whole.writeNumber(exports);
  const [names, kinds, numbers] = section.columns(3);
  for (let last, number; exports > 0; exports -= 1) {
    const length = names.number();
    whole.writeNumber(length);
    whole.write(names.take(length));
    const kind = kinds.number();
    whole.writeNumber(kind);
    number = (kind === last ? number : 0) + numbers.number();
    whole.writeNumber(number);
    last = kind;
  }
}

function writeData(whole, section) {
  let segments = section.number();
  whole.writeNumber(segments);
  const [heads] = section.columns(1);
  for (let end = 0; segments > 0; segments -= 1) {
    const start = end + heads.number();
    const length = heads.number();
    // In memory 0, at a constant: i32.const, which has a sign, and end.
    whole.write([0, 65]);
    whole.writeNumber(start, 63);
    whole.writeNumber(END);
    whole.writeNumber(length);
    whole.write(section.take(length));
    end = start + length;
  }
}

function writeCode(whole, section) {
  let functions = section.number();
  whole.writeNumber(functions);
  const columns = section.columns(DECLARED + 1);
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
