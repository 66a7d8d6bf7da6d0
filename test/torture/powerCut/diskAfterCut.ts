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
  const mood = random.oneOf(['lost', 'lost', 'there', 'any'] as const);
  const fate = (): Fate => (mood === 'any' ? random.oneOf<Fate>(['lost', 'there', 'torn']) : mood);
  const folders = namesAfterCut(events, from, random);
  const contents = contentsAfterCut(events, fate, random);
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
  const contents = new Map<number, Content>();
  events.forEach((event, place) => {
    if (event.kind !== 'write' && event.kind !== 'cut') return;
    const isDurable = place < (synced.get(event.file) ?? -1);
    const befalls = isDurable ? 'there' : fate();
    if (befalls === 'lost') return;
    const content = contents.get(event.file) ?? { room: Buffer.alloc(0), size: 0 };
    contents.set(event.file, after(content, event, befalls, random));
  });
  return new Map([...contents].map(([file, { room, size }]) => [file, room.subarray(0, size)]));
}

/** What is in a file, with room for more; the rest of the room is empty. */
interface Content {
  readonly room: Buffer;
  readonly size: number;
}

function after(
  content: Content,
  event: Extract<DiskEvent, { kind: 'write' | 'cut' }>,
  fate: Fate,
  random: RandomSource,
): Content {
  const end = event.kind === 'cut' ? event.size : event.at + event.bytes.length;
  const room = withRoom(content.room, end);
  if (event.kind === 'cut') return { room: room.fill(0, Math.min(end, content.size)), size: end };
  for (let at = 0; at < event.bytes.length; at += SECTOR) {
    if (fate === 'torn' && random.below(2) === 0) continue;
    event.bytes.copy(room, event.at + at, at, Math.min(at + SECTOR, event.bytes.length));
  }
  return { room, size: Math.max(content.size, end) };
}

function withRoom(room: Buffer, size: number): Buffer {
  return size <= room.length ? room : Buffer.concat([room, Buffer.alloc(2 * size - room.length)]);
}
