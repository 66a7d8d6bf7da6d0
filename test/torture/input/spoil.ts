import type { RandomSource } from '../randomSource.ts';
import { NASTY_TEXTS, NASTY_VALUES } from './nastyTexts.ts';

/** Makes a sound value unsound in one or a few places: a field gone, another value, a field more, a list repeated. */
export function spoiledValue(random: RandomSource, value: unknown): unknown {
  if (random.below(12) === 0) return nastyValue(random);
  if (Array.isArray(value)) return spoiledList(random, value);
  if (typeof value === 'object' && value !== null) return spoiledObject(random, value);
  return random.below(3) === 0 ? nastyValue(random) : nastyText(random);
}

/** Makes a sound text unsound: pieces cut out, doubled, moved, or nasty ones put in. */
export function spoiledText(random: RandomSource, text: string): string {
  const [from, to] = span(random, text.length);
  const [before, piece, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  switch (random.below(6)) {
    case 0:
      return before + after;
    case 1:
      return before + piece + piece + after;
    case 2:
      return before;
    case 3:
      return before + nastyText(random) + piece + after;
    case 4:
      return before + JSON.stringify(nastyText(random)).slice(1, -1) + after;
    default:
      return before + random.oneOf(['"', '{', '}', '[', ']', ',', ':', '\\', '\n', '\r', '0', 'e']) + after;
  }
}

/** Makes sound bytes unsound: some of them turned, cut, doubled, or written in another encoding. */
export function spoiledBytes(random: RandomSource, bytes: Buffer): Buffer {
  const spoiled = Buffer.from(bytes);
  const [from, to] = span(random, bytes.length);
  switch (random.below(7)) {
    case 0:
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    case 1:
      return Buffer.from(bytes.toString('utf8'), 'utf16le');
    case 2:
      return Buffer.concat([
        Buffer.from([0xfe, 0xff]),
        Buffer.from(bytes.toString('utf8'), 'utf16le').swap16(),
      ]);
    case 3:
      return Buffer.from(
        bytes.toString('utf8').replaceAll('\n', random.oneOf(['\r', '\r\n', '\n\r', '\n\n'])),
      );
    case 4:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    default:
      for (let n = 0; n <= random.below(4); n++) spoiled[random.below(bytes.length)] = random.below(256);
      return spoiled;
  }
}

export function nastyText(random: RandomSource): string {
  const text = random.oneOf(NASTY_TEXTS);
  return random.below(4) === 0 ? text + random.oneOf(NASTY_TEXTS) : text;
}

export function nastyValue(random: RandomSource): unknown {
  if (random.below(20) === 0) return nested(random.oneOf([30, 200, 20_000]));
  return NASTY_VALUES[random.below(NASTY_VALUES.length)];
}

/** JSON of a value; deep nesting is written here, since it overflows the stack of JSON.stringify. */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    let [inner, depth] = [value, 0];
    for (; Array.isArray(inner) && inner.length === 1; depth += 1) inner = inner[0];
    const within = Array.isArray(inner) ? `[${inner.map(jsonOf).join()}]` : innerJson(inner);
    return '['.repeat(depth) + within + ']'.repeat(depth);
  }
}

/** Lists in lists, as deep as that. */
function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let n = 0; n < depth; n++) value = [value];
  return value;
}

function innerJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}:${jsonOf(field)}`);
  return `{${fields.join()}}`;
}

function spoiledList(random: RandomSource, list: ReadonlyArray<unknown>): unknown {
  const at = random.below(list.length + 1);
  if (at === list.length) return [...list, nastyValue(random)];
  return list.map((item, index) => (index === at ? spoiledValue(random, item) : item));
}

function spoiledObject(random: RandomSource, object: object): unknown {
  const entries = Object.entries(object);
  const at = random.below(entries.length);
  switch (random.below(5)) {
    case 0:
      entries.splice(at, 1);
      break;
    case 1:
      entries.push([nastyText(random), random.below(2) === 0 ? nastyValue(random) : nastyText(random)]);
      break;
    default: {
      const [key, value] = entries[at] ?? ['x', null];
      entries[at] = [key, spoiledValue(random, value)];
    }
  }
  // Defines, never sets: a key `__proto__` is a key here, as it is after JSON.parse.
  return Object.fromEntries(entries);
}

function span(random: RandomSource, length: number): readonly [number, number] {
  const from = random.below(length + 1);
  return [from, Math.min(length, from + random.below(1 + Math.min(20, length)))];
}
