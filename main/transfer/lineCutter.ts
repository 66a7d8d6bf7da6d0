/** A line of a file without its end; null when its bytes are no UTF-8. */
export type Line = string | null;

/** No event comes near it. What is longer is no file of lines, and would be read until the memory is full. */
export const LONGEST_LINE = 8 * 1024 * 1024;

/** A line without end, or one that is longer than `LONGEST_LINE`. */
export class LongLineError extends Error {
  /** From 1. */
  readonly line: number;
  constructor(line: number) {
    super(`Line ${line} is longer than ${LONGEST_LINE} bytes.`);
    this.line = line;
  }
}

/** Cuts bytes that come in pieces into lines. Throws a `LongLineError`. */
export interface LineCutter {
  /** The lines that end within these bytes. */
  cut(bytes: Uint8Array): ReadonlyArray<Line>;
  /** A last line without an end is a line. */
  end(): ReadonlyArray<Line>;
}

const LINE_END = 0x0a;

export function createLineCutter(): LineCutter {
  let begun: Uint8Array[] = [];
  let held = 0;
  let given = 0;
  const hold = (bytes: Uint8Array): void => {
    held += bytes.length;
    if (held > LONGEST_LINE) throw new LongLineError(given + 1);
    if (bytes.length > 0) begun.push(bytes);
  };
  const give = (): ReadonlyArray<Line> => {
    const lines = linesOf(Buffer.concat(begun), given === 0);
    begun = [];
    held = 0;
    given += lines.length;
    return lines;
  };
  return {
    cut(bytes) {
      const end = bytes.indexOf(LINE_END);
      if (end === -1) {
        hold(bytes);
        return [];
      }
      // The line begun has to be within bounds with its end; those that follow lie within the piece.
      hold(bytes.subarray(0, end));
      const last = bytes.lastIndexOf(LINE_END);
      if (last > end) begun.push(bytes.subarray(end, last));
      const lines = give();
      hold(bytes.subarray(last + 1));
      return lines;
    },
    end: () => (held === 0 ? [] : give()),
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Lines that are no UTF-8 are looked for one by one only where there are any. */
function linesOf(bytes: Uint8Array, areFirst: boolean): ReadonlyArray<Line> {
  const text = decoded(bytes);
  const lines = text === null ? bytesByLine(bytes).map(decoded) : text.split('\n');
  // A mark of byte order at the start belongs to no line.
  if (areFirst && typeof lines[0] === 'string') lines[0] = lines[0].replace(/^\uFEFF/, '');
  return lines.map((line) => (line?.endsWith('\r') ? line.slice(0, -1) : line));
}

function decoded(bytes: Uint8Array): Line {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function bytesByLine(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, from)) {
    lines.push(bytes.subarray(from, end));
    from = end + 1;
  }
  return [...lines, bytes.subarray(from)];
}
