// Puts the sections of a wasm module together again that travel by columns (`xtask/src/pack`) to be smaller.

const NAME = "columns";
const [OPERATIONS, LOCALS, OFFSETS, ADDRESSES, CALLS, BRANCHES, BLOCKS, LONG, GLOBALS, RARE, DECLARED, NUMBERS] = Array(12).keys();
const END = 11;
const NUMBER = 65;
/** Stands for the operation NUMBER where the number is an address of data, counted from where data start. */
const ADDRESS = 215;
const DATA = 1 << 20;
/** The first byte that stands for a pair of operations. */
const PAIR = 216;

/** The column of what follows each operation: a number, or something rare with its length; 0 for nothing. */
const after = new Uint8Array(256).fill(RARE);
for (const operation of [0, 1, 5, 10, END, 15, 26, 27, 0xd1]) after[operation] = 0;
after.fill(0, 0x45, 0xc5);
after.fill(BLOCKS, 2, 5).fill(BRANCHES, 12, 14).fill(CALLS, 16, 17).fill(LOCALS, 32, 35).fill(GLOBALS, 35, 37).fill(OFFSETS, 40, 63).fill(NUMBERS, NUMBER, 66).fill(LONG, 66, 67).fill(ADDRESSES, ADDRESS, PAIR);

/** The natural alignments of loads and stores, from 40 on. */
const natural = Uint8Array.from("23230011001122232301012");

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
    for (; number > most; number = Math.floor(number / 128)) this.put((number % 128) + 128);
    this.put(number);
  }

  /** Copies a number from another tape, as it stands there. */
  copyNumber(from) {
    let byte;
    do this.bytes[this.at++] = byte = from.bytes[from.at++];
    while (byte > 127);
  }

  /** What has its length before it. */
  column() {
    return new Tape(this.take(this.number()));
  }

  /** So many of these. */
  columns(count) {
    // Pages replace `Array.from` by one that does not know the second argument.
    const columns = [];
    while (columns.length < count) columns.push(this.column());
    return columns;
  }

  put(byte) {
    this.bytes[this.at++] = byte;
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
const WRITE = { 7: writeExports, 9: writeElements, 10: writeCode, 11: writeData };

/** The module as the browser compiles it. One that does not travel by columns stays as it is. */
export function unpack(wasm) {
  const tape = new Tape(wasm);
  const pieces = [tape.take(8)];
  while (tape.at < wasm.length) {
    const start = tape.at;
    const [kind] = tape.take(1);
    const section = tape.column();
    if (kind === 0 && new TextDecoder().decode(section.take(section.number())) === NAME) {
      const [number] = section.take(1);
      const length = section.number();
      const whole = new Tape(new Uint8Array(length + 6));
      whole.put(number);
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
  for (let last, number, unnamed = 0; exports > 0; exports -= 1) {
    const name = names.column().bytes;
    const named = name.length ? name : new TextEncoder().encode((unnamed++).toString(36));
    whole.writeNumber(named.length);
    whole.write(named);
    const kind = kinds.number();
    whole.writeNumber(kind);
    number = (kind === last ? number : 0) + numbers.number();
    whole.writeNumber(number);
    last = kind;
  }
}

function writeElements(whole, section) {
  writeSegments(whole, section, (length) => {
    for (; length > 0; length -= 1) whole.copyNumber(section);
  });
}

function writeData(whole, section) {
  writeSegments(whole, section, (length) => whole.write(section.take(length)));
}

/** Segments that lie in the first memory or table, and `writeContents` for what is in each. */
function writeSegments(whole, section, writeContents) {
  let segments = section.number();
  whole.writeNumber(segments);
  const heads = section.column();
  for (let end = 0; segments > 0; segments -= 1) {
    const start = end + heads.number();
    const length = heads.number();
    whole.put(0);
    writeConstant(whole, start);
    whole.put(END);
    whole.writeNumber(length);
    writeContents(length);
    end = start + length;
  }
}

function writeConstant(whole, number) {
  whole.put(NUMBER);
  whole.writeNumber(number, 63);
}

function writeCode(whole, section) {
  let functions = section.number();
  whole.writeNumber(functions);
  const pairs = section.take(2 * section.number());
  const columns = section.columns(DECLARED + 1);
  const operations = new Operations(columns[OPERATIONS].bytes, pairs);
  const numbers = {};
  for (let left = section.number(); left > 0; left -= 1) {
    const [operation] = section.take(1);
    numbers[operation] = section.column();
  }
  const body = new Tape(new Uint8Array(whole.bytes.length));
  for (; functions > 0; functions -= 1) {
    body.at = 0;
    writeFunction(body, operations, columns, numbers);
    whole.writeNumber(body.at);
    whole.write(body.bytes.subarray(0, body.at));
  }
}

/** Operations, of which several may travel as one byte. */
class Operations {
  at = 0;
  /** Those that the last byte stands for, and how many of them have been given. */
  run = [];
  given = 0;

  constructor(bytes, pairs) {
    this.bytes = bytes;
    /** What the bytes for pairs stand for; in a pair may be pairs before it. */
    this.runs = [];
    for (let at = 0; at < pairs.length; at += 2) this.runs[PAIR + at / 2] = [pairs[at], pairs[at + 1]].flatMap((byte) => this.runs[byte] ?? byte);
  }

  next() {
    if (this.given < this.run.length) return this.run[this.given++];
    const byte = this.bytes[this.at++];
    const run = this.runs[byte];
    if (!run) return byte;
    this.run = run;
    this.given = 1;
    return run[0];
  }
}

function writeFunction(body, operations, columns, numbers) {
  const declared = columns[DECLARED];
  const groups = declared.number();
  body.writeNumber(groups);
  // How many locals, and of which type.
  for (let left = 2 * groups; left > 0; left -= 1) body.copyNumber(declared);
  for (let open = 1, column; open > 0; ) {
    const operation = operations.next();
    // By what follows it, it is known where a constant stands.
    if (column === NUMBERS) body.copyNumber(numbers[operation]);
    column = after[operation];
    if (column === ADDRESSES) {
      writeConstant(body, DATA + columns[column].number());
      continue;
    }
    body.bytes[body.at++] = operation;
    if (column === RARE) body.write(columns[RARE].column().bytes);
    else if (column > 0 && column !== NUMBERS) {
      if (column === OFFSETS) body.bytes[body.at++] = natural[operation - 40];
      body.copyNumber(columns[column]);
    }
    if (operation === END) open -= 1;
    else if (column === BLOCKS || operation === 31) open += 1;
  }
}
