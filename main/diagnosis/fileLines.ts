import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { copiesOf } from '../safekeeping/copies.ts';

/** The names that the program itself gives; whatever else lies there is counted and not named. */
const OWN =
  /^(cases\.db(-wal|-shm)?|config\.json|errors\.log(\.1)?|recovering\.json|last-written\.json|\.severity-desk|cases\.db\.damaged-[\w.:-]*)$/;

/** What lies in the folder of a profile: names that the program gave, and sizes. */
export function fileLines(profile: string, words: Catalogue['diagnosis']): ReadonlyArray<string> {
  const names = namesIn(profile);
  const own = names.filter((name) => OWN.test(name));
  const kept = namesIn(join(profile, 'attachments'));
  return [
    ...own.map((name) => words.file(name, sizeOf(join(profile, name)))),
    ...copiesOf(profile).map((path) => words.copy(dayOf(path), sizeOf(path))),
    words.attachments(
      kept.length,
      kept.reduce((sum, name) => sum + sizeOf(join(profile, 'attachments', name)), 0),
    ),
    words.others(names.length - own.length),
  ];
}

function dayOf(copy: string): string {
  return /\d{4}-\d{2}-\d{2}/.exec(basename(copy))?.[0] ?? '';
}

function namesIn(folder: string): ReadonlyArray<string> {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
