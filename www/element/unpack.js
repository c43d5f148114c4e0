// Puts the code of a wasm module together again, which travels by columns (`xtask/src/pack/columns.rs`) to be smaller.

const NAME = "columns";
const [OPERATIONS, LOCALS, OFFSETS, ALIGNMENTS, NUMBERS, CALLS, BRANCHES, BLOCKS, LONG, RARE, DECLARED] = Array(11).keys();

/** The columns of what follows each operation: numbers, or something rare with its length. */
const after = Array.from({ length: 256 }, (_, operation) => {
  if (operation > 0x27 && operation < 0x3f) return [ALIGNMENTS, OFFSETS];
  if ((operation > 0x44 && operation < 0xc5) || [0, 1, 5, 10, 11, 15, 26, 27, 0xd1].includes(operation)) return [];
  return [RARE];
});
const numbers = { 2: BLOCKS, 3: BLOCKS, 4: BLOCKS, 12: BRANCHES, 13: BRANCHES, 16: CALLS, 32: LOCALS, 33: LOCALS, 34: LOCALS, 65: NUMBERS, 66: LONG };
for (const [operation, column] of Object.entries(numbers)) after[operation] = [column];

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
      const code = unpacked(section);
      const head = new Tape(new Uint8Array(6));
      head.write([10]);
      head.writeNumber(code.length);
      const parts = [wasm.subarray(0, start), head.bytes.subarray(0, head.at), code, wasm.subarray(tape.at)];
      const whole = new Tape(new Uint8Array(parts.reduce((length, part) => length + part.length, 0)));
      for (const part of parts) whole.write(part);
      return whole.bytes;
    }
  }
  return wasm;
}

function unpacked(section) {
  const code = new Tape(new Uint8Array(section.number()));
  let functions = section.number();
  const columns = Array.from(after.slice(0, DECLARED + 1), () => new Tape(section.take(section.number())));
  const body = new Tape(new Uint8Array(code.bytes.length));
  for (code.writeNumber(functions); functions > 0; functions -= 1) {
    body.at = 0;
    write(body, columns);
    code.writeNumber(body.at);
    code.write(body.bytes.subarray(0, body.at));
  }
  return code.bytes;
}

/** Writes one function. */
function write(body, columns) {
  const declared = columns[DECLARED];
  const groups = declared.number();
  body.writeNumber(groups);
  // How many locals, and of which type.
  for (let left = 2 * groups; left > 0; left -= 1) body.copyNumber(declared);
  const operations = columns[OPERATIONS];
  for (let open = 1; open > 0; ) {
    const operation = (body.bytes[body.at++] = operations.bytes[operations.at++]);
    for (const column of after[operation]) {
      if (column === RARE) body.write(columns[RARE].take(columns[RARE].number()));
      else body.copyNumber(columns[column]);
    }
    if (operation === 11) open -= 1;
    else if ((operation > 1 && operation < 5) || operation === 31) open += 1;
  }
}
