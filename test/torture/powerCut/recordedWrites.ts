import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** One thing that happened to the disk, or that was told; a file is known by a number of its own, whatever its name. */
export type DiskEvent =
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly file: number; readonly size: number }
  | { readonly kind: 'sync'; readonly file: number }
  | { readonly kind: 'sync-names'; readonly folder: string }
  /** Names of one folder change together: to which file each leads then, null for none, 'folder' for a new folder. */
  | { readonly kind: 'names'; readonly folder: string; readonly names: ReadonlyMap<string, Leads> }
  | { readonly kind: 'told'; readonly text: string };

type Leads = number | 'folder' | null;

/** What `writeRecorder.c` recorded, in order. */
export function recordedWrites(path: string): ReadonlyArray<DiskEvent> {
  const log = readFileSync(path);
  const names = createNames();
  const events: DiskEvent[] = [];
  let at = 0;
  while (at < log.length) {
    const end = log.indexOf(0x0a, at);
    const line = log.toString('utf8', at, end);
    at = end + 1;
    const length = /^[WT] /.test(line) ? Number(line.split(' ').at(-1)) : 0;
    events.push(...eventOf(line, log.subarray(at, at + length), names));
    at += length;
  }
  return events;
}

type Names = ReturnType<typeof createNames>;

function eventOf(line: string, bytes: Buffer, names: Names): ReadonlyArray<DiskEvent> {
  const [kind, rest] = [line.charAt(0), line.slice(2)];
  const [first = '', second = ''] = kind === 'R' || kind === 'L' ? rest.split('\t') : rest.split(' ');
  switch (kind) {
    case 'N':
      return names.open(first, rest.slice(first.length + 1));
    case 'W':
      return [{ kind: 'write', file: names.fileOf(first), at: Number(second), bytes }];
    case 'C':
      return [{ kind: 'cut', file: names.fileOf(first), size: Number(second) }];
    case 'S':
      return [{ kind: 'sync', file: names.fileOf(first) }];
    case 'D':
      return [{ kind: 'sync-names', folder: rest }];
    case 'M':
      return [change(rest, 'folder')];
    case 'U':
      return [change(rest, names.take(rest))];
    case 'R':
      return names.rename(first, second);
    case 'L':
      return [change(second, names.link(first, second))];
    case 'T':
      return [{ kind: 'told', text: bytes.toString() }];
    default:
      throw new Error(`The record ${line} is none.`);
  }
}

/** The system gives the number of a file that is gone to a new one: here each has a number of its own. */
function createNames() {
  const byName = new Map<string, number>();
  const byInode = new Map<string, number>();
  let last = 0;
  const fileOf = (inode: string): number => {
    const known = byInode.get(inode) ?? ++last;
    byInode.set(inode, known);
    return known;
  };
  return {
    fileOf,
    open(inode: string, path: string): ReadonlyArray<DiskEvent> {
      if (byName.has(path) && byName.get(path) === byInode.get(inode)) return [];
      byInode.set(inode, ++last);
      byName.set(path, last);
      return [change(path, last)];
    },
    take(path: string): null {
      byName.delete(path);
      return null;
    },
    link(from: string, to: string): number {
      const file = byName.get(from) ?? 0;
      byName.set(to, file);
      return file;
    },
    rename(from: string, to: string): ReadonlyArray<DiskEvent> {
      const file = byName.get(from) ?? 0;
      byName.delete(from);
      byName.set(to, file);
      if (dirname(from) !== dirname(to)) return [change(to, file), change(from, null)];
      const names = new Map<string, Leads>([
        [basename(from), null],
        [basename(to), file],
      ]);
      return [{ kind: 'names', folder: dirname(to), names }];
    },
  };
}

function change(path: string, leads: Leads): DiskEvent {
  return { kind: 'names', folder: dirname(path), names: new Map([[basename(path), leads]]) };
}
