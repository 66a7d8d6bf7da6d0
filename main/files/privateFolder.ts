import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeNew } from './durably.ts';
import { makeFolder } from './makeFolder.ts';
import { regularText } from './regularText.ts';

const OTHERS = 0o077;
const MARK = '.severity-desk';
/** What the mark says: the whole folder is ours, or only what this program writes into it. */
const OURS = 'A data folder of Severity Desk.\n';
const SHARED = 'Severity Desk keeps its data in this folder, beside other things.\n';

/** The names that this program and Chromium in it give, by folder. What lies in `window` is Chromium's alone, and the folder above it is closed. */
const NAMES: Readonly<Record<string, RegExp>> = {
  '': /^(cases\.db.*|config\.json.*|window\.json|team\.(json|password)|unsent-.*\.jsonl|errors\.log(\.1)?|last-written\.json|recovering\.json|attachments|copies|running|window|Dictionaries|Singleton\w+|Crashpad|Local State|Preferences|\.severity-desk)$/,
  attachments: /^([0-9a-f]{64}|discarded|\..*\.part)$/,
  'attachments/discarded': /^[0-9a-f]{64}$/,
  copies: /\.db(-wal|-shm|-journal)?$/,
  running: /^(\d+|to-check)$/,
};
/** What only this program puts there. A `config.json` many programs have. */
const EVIDENCE = /^(cases\.db|last-written\.json|running)$/;

/**
 * Makes a data folder, and what this program put into it, a thing of its owner alone, and so whatever this process writes
 * from now on. Ours is a folder that we made, that was empty, or that holds what only we write and nothing else; a mark in
 * it says so from then on. Of any other one, such as /tmp by mistake, nothing changes but that the mark says the contrary.
 * Windows has rights of its own.
 */
export function keepFolderPrivate(folder: string): void {
  if (process.platform === 'win32') {
    mkdirSync(folder, { recursive: true });
    return;
  }
  process.umask(OTHERS);
  makeFolder(folder);
  if (!isOurs(folder)) return;
  closeToOthers(folder);
  for (const [sub, names] of Object.entries(NAMES)) closeWithin(join(folder, sub), names);
}

function isOurs(folder: string): boolean {
  const marked = markOf(folder);
  if (marked !== null) return marked === OURS;
  const names = readdirSync(folder);
  const isAllOurs = names.every((name) => NAMES['']?.test(name));
  const isOwn = names.length === 0 || (isAllOurs && names.some((name) => EVIDENCE.test(name)));
  try {
    writeNew(join(folder, MARK), isOwn ? OURS : SHARED);
  } catch {
    // A folder that cannot be written to: whoever opens the cases is told. Another start may have marked it meanwhile.
  }
  return isOwn;
}

/** What the mark says; anything else than our own words is no mark of ours, and the folder is not either. */
function markOf(folder: string): string | null {
  try {
    return regularText(join(folder, MARK));
  } catch {
    return SHARED;
  }
}

function closeWithin(folder: string, names: RegExp): void {
  // What a link leads to was not put here by us.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const name of readdirSync(folder)) if (names.test(name)) closeToOthers(join(folder, name));
}

function closeToOthers(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  try {
    if ((found.mode & OTHERS) !== 0) chmodSync(path, found.mode & 0o700);
  } catch {
    // Of another owner, or on a file system without rights: the app works on it as before.
  }
}
