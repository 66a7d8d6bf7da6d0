import { err, ok, type Result } from './result.ts';

/** What JSON has to say between braces. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** No record of ours is nested like that; writing what is nested thousands deep overflows the stack. */
export const DEEPEST_JSON = 100;

/** Reads a JSON object; any other text is none, nor is one whose parts are nested too deep to be written again. */
export function parseJsonObject(text: string): Result<JsonObject, 'not-json' | 'too-deep'> {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return err('not-json');
  return mayBeDeep(text) && isTooDeep(value) ? err('too-deep') : ok(value as JsonObject);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Each level opens a bracket: most texts have too few of them for a closer look. */
function mayBeDeep(text: string): boolean {
  let opened = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5b || sign === 0x7b) opened += 1;
  }
  return opened > DEEPEST_JSON;
}

/** Level by level, since a walk that calls itself would meet the end of the stack, too. */
function isTooDeep(value: object): boolean {
  let level: ReadonlyArray<object> = [value];
  for (let depth = 0; depth < DEEPEST_JSON; depth++) {
    level = level.flatMap((outer) => Object.values(outer).filter(isNested));
    if (level.length === 0) return false;
  }
  return true;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
