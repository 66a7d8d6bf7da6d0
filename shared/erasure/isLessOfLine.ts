import { parseJsonObject } from '../lang/jsonObject.ts';
import { onlyLoses } from './onlyLoses.ts';

const STAMP = ['case', 'id', 'type', 'at', 'by'];

/**
 * Whether a line is another one that lost words, and nothing else: of the same case, of the same hand, at the same instant. The
 * server asks the same before it erases, but whoever owns its database could have written anything.
 */
export function isLessOfLine(was: string, is: string): boolean {
  const [before, after] = [parseJsonObject(was), parseJsonObject(is)];
  if (!before.ok || !after.ok) return false;
  const { value: line } = before;
  const { value: less } = after;
  return STAMP.every((field) => line[field] === less[field]) && onlyLoses(line, less);
}
