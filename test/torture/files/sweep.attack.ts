import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sweepFolder } from '../../../main/attachments/sweepFolder.ts';
import { DAY, type Instant } from '../../../shared/calendar/instant/instant.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';

/** What a case file says of the attachments; there are several, of different moments and computers. */
interface Log {
  readonly named: ReadonlySet<string>;
  readonly discarded: ReadonlyMap<string, Instant>;
}

interface World {
  readonly folder: string;
  now: Instant;
  log: Log;
  /** Copies, to one of which a person goes back, and forward again. */
  copies: ReadonlyArray<Log>;
  made: number;
}

type Act = (world: World, random: RandomSource) => void;

/** What people and computers do to a folder of attachments and to the file beside it. */
const ACTS: readonly [Act, ...Act[]] = [
  attach,
  attach,
  letGo,
  letGo,
  (world, random) => {
    world.now += random.below(20) * DAY;
  },
  (world) => {
    world.copies = [...world.copies, world.log];
  },
  // `restore --only-copy`, and back; a case file that was missing and returned.
  (world, random) => {
    const other = world.copies[random.below(Math.max(1, world.copies.length))];
    if (other === undefined) return;
    world.copies = [...world.copies, world.log];
    world.log = other;
  },
  // Attachments that came to this computer before their log.
  (world) => write(world, hashNo(++world.made)),
  (world) => {
    world.log = { named: new Set(), discarded: new Map() };
  },
];

attack(
  'attachments that some log still names',
  { short: 40, long: 3_000 },
  async ({ times, trial, note }) => {
    const random = randomSource('sweep');
    let [files, removed] = [0, 0];
    for (let n = 0; n < times; n++) {
      await trial(async () => {
        const world = aWorld();
        for (let step = 0; step < 40; step++) {
          random.oneOf(ACTS)(world, random);
          if (random.below(3) === 0) removed += await sweepIsRight(world);
        }
        files += world.made;
      });
    }
    note(`${files} files, ${removed} removed, each a month after this log said that it was let go`);
  },
);

/** Gives how many files were removed. Only what this log says was let go, and when, is ever put away or removed. */
async function sweepIsRight(world: World): Promise<number> {
  const before = [...filesOf(world)];
  await sweepFolder(
    world.folder,
    { namedFiles: () => world.log.named, discardedFiles: () => world.log.discarded },
    world.now,
  );
  const { named, discarded } = world.log;
  const after = filesOf(world);
  for (const hash of before) {
    const since = world.now - (discarded.get(hash) ?? Number.POSITIVE_INFINITY);
    const isLetGo = !named.has(hash) && since > 0;
    if (!after.has(hash)) expect([hash, isLetGo && since > 30 * DAY]).toEqual([hash, true]);
    else if (named.has(hash)) expect([hash, isIn(world, hash)]).toEqual([hash, true]);
  }
  return before.filter((hash) => !after.has(hash)).length;
}

function aWorld(): World {
  const folder = join(temporaryProfile(), 'attachments');
  mkdirSync(folder);
  const log = { named: new Set<string>(), discarded: new Map<string, Instant>() };
  return { folder, now: Date.parse('2026-03-02T09:00:00Z'), log, copies: [], made: 0 };
}

function attach(world: World): void {
  const hash = hashNo(++world.made);
  write(world, hash);
  world.log = { ...world.log, named: new Set([...world.log.named, hash]) };
}

/** A draft is discarded, and sometimes that is undone. */
function letGo(world: World, random: RandomSource): void {
  const { named, discarded } = world.log;
  const hash = [...named][random.below(Math.max(1, named.size))];
  if (hash === undefined) return;
  const kept = random.below(5) === 0 ? named : new Set([...named].filter((other) => other !== hash));
  world.log = { named: kept, discarded: new Map([...discarded, [hash, world.now]]) };
}

function write({ folder }: World, hash: string): void {
  writeFileSync(join(folder, hash), 'x');
}

function isIn({ folder }: World, hash: string): boolean {
  return existsSync(join(folder, hash));
}

function filesOf({ folder }: World): ReadonlySet<string> {
  const away = join(folder, 'discarded');
  const names = [...readdirSync(folder), ...(existsSync(away) ? readdirSync(away) : [])];
  return new Set(names.filter((name) => name.length === 64));
}

function hashNo(n: number): string {
  return n.toString(16).padStart(64, '0');
}
