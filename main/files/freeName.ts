import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A path beside the case file for what is set aside: one that no earlier damage has taken, whatever the clock says. */
export function freeName(file: string, stamp: string): string {
  const folder = dirname(file);
  const taken = readdirSync(folder);
  const name = `${basename(file)}.damaged-${stamp}`;
  let free = name;
  for (let n = 2; taken.some((other) => other.startsWith(free)); n++) free = `${name}-${n}`;
  return join(folder, free);
}
