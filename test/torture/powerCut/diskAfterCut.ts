import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RandomSource } from '../randomSource.ts';
import type { DiskEvent } from './recordedWrites.ts';

/** As much as a disk writes at once: what is torn is torn between two of them. */
const SECTOR = 512;

/**
 * Makes a folder as a power cut may leave it: what was synced is there. Of what was not, each write may be there, or not,
 * or some sectors of it, whatever came after; of the names in a folder those that changed first.
 */
export function writeDiskAfterCut(
  events: ReadonlyArray<DiskEvent>,
  from: string,
  to: string,
  random: RandomSource,
): void {
  const fate = random.oneOf([() => 'lost', () => 'there', () => random.oneOf(['lost', 'there', 'torn'])]);
  const folders = namesAfterCut(events, from, random);
  const contents = contentsAfterCut(events, fate as () => Fate, random);
  const fill = (folder: string, target: string): void => {
    mkdirSync(target, { recursive: true });
    for (const [name, leads] of folders.get(folder) ?? []) {
      if (leads === 'folder') fill(join(folder, name), join(target, name));
      else if (leads !== null) writeFileSync(join(target, name), contents.get(leads) ?? Buffer.alloc(0));
    }
  };
  fill(from, to);
}

type Fate = 'lost' | 'there' | 'torn';
type Folder = Map<string, number | 'folder' | null>;

/** Folders that were there before the first event stay: `from`, and those within that nobody made. */
function namesAfterCut(
  events: ReadonlyArray<DiskEvent>,
  from: string,
  random: RandomSource,
): ReadonlyMap<string, Folder> {
  const folders = new Map<string, Folder>([[from, new Map()]]);
  for (const [folder, { durable, all }] of changesOf(events)) {
    const kept = all.slice(0, durable + random.below(all.length - durable + 1));
    folders.set(folder, new Map(kept.flatMap((change) => [...change])));
  }
  return folders;
}

interface Changes {
  /** How many of them are on the disk for good. */
  readonly durable: number;
  readonly all: ReadonlyArray<ReadonlyMap<string, number | 'folder' | null>>;
}

function changesOf(events: ReadonlyArray<DiskEvent>): ReadonlyMap<string, Changes> {
  const changes = new Map<string, Changes>();
  for (const event of events) {
    if (event.kind !== 'names' && event.kind !== 'sync-names') continue;
    const { durable, all } = changes.get(event.folder) ?? { durable: 0, all: [] };
    const next =
      event.kind === 'names' ? { durable, all: [...all, event.names] } : { durable: all.length, all };
    changes.set(event.folder, next);
  }
  return changes;
}

function contentsAfterCut(
  events: ReadonlyArray<DiskEvent>,
  fate: () => Fate,
  random: RandomSource,
): ReadonlyMap<number, Buffer> {
  const synced = new Map<number, number>();
  events.forEach((event, place) => {
    if (event.kind === 'sync') synced.set(event.file, place);
  });
  const contents = new Map<number, Buffer>();
  events.forEach((event, place) => {
    if (event.kind !== 'write' && event.kind !== 'cut') return;
    const before = contents.get(event.file) ?? Buffer.alloc(0);
    const isDurable = place < (synced.get(event.file) ?? -1);
    const befalls = isDurable ? 'there' : fate();
    if (befalls === 'lost') return;
    contents.set(event.file, after(before, event, befalls, random));
  });
  return contents;
}

function after(
  before: Buffer,
  event: Extract<DiskEvent, { kind: 'write' | 'cut' }>,
  fate: Fate,
  random: RandomSource,
): Buffer {
  if (event.kind === 'cut') return sized(before, event.size);
  const content = Buffer.from(sized(before, Math.max(before.length, event.at + event.bytes.length)));
  for (let at = 0; at < event.bytes.length; at += SECTOR) {
    if (fate === 'torn' && random.below(2) === 0) continue;
    event.bytes.copy(content, event.at + at, at, Math.min(at + SECTOR, event.bytes.length));
  }
  return content;
}

function sized(bytes: Buffer, size: number): Buffer {
  if (size <= bytes.length) return bytes.subarray(0, size);
  return Buffer.concat([bytes, Buffer.alloc(size - bytes.length)]);
}
