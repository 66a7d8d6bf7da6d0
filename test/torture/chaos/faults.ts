import { setTimeout as sleep } from 'node:timers/promises';
import type { RandomSource } from '../randomSource.ts';
import type { ChaosDesk, ChaosTeam } from './chaosTeam.ts';

const HOUR = 3_600_000;
/** A push is longer than this, and what opens a connection is not. */
const A_PUSH = 700;

/** What is done to a team while its desks work. */
export interface Fault {
  readonly name: string;
  /** How often it comes beside the others. */
  readonly weight: number;
  strike(team: ChaosTeam, desk: ChaosDesk, random: RandomSource): void | Promise<void>;
}

const FAULTS: ReadonlyArray<Fault> = [
  { name: 'connection cut', weight: 4, strike: (_, { way }) => void way.cut() },
  { name: 'answer lost', weight: 5, strike: (_, { way }) => way.loseNextAnswer(A_PUSH) },
  { name: 'all swallowed', weight: 2, strike: (_, { way }) => way.swallow() },
  { name: 'slow way', weight: 2, strike: (_, { way }) => way.delay(40) },
  {
    name: 'hours offline',
    weight: 2,
    strike: (_, { process, way, skew }, random) => {
      way.shut();
      // As if it had been offline from long ago until now: its clock is back again when the way is healed.
      process.skew(skew - (1 + random.below(6)) * HOUR);
    },
  },
  {
    name: 'desk killed',
    weight: 4,
    strike: async (_, { process }, random) => {
      await sleep(random.below(200));
      await process.kill();
      await process.start();
    },
  },
  {
    name: 'server killed',
    weight: 1,
    strike: async ({ server }, _, random) => {
      await sleep(random.below(200));
      await server.kill();
      await sleep(random.below(500));
      await server.startAgain();
    },
  },
];

/** So many faults, each kind once in a random order before the rest come by their weight. */
export function someFaults(random: RandomSource, count: number): ReadonlyArray<Fault> {
  const once = FAULTS.map((fault) => ({ fault, place: random.below(2 ** 20) })).sort(
    (a, b) => a.place - b.place,
  );
  const all = FAULTS.flatMap((fault) => Array.from({ length: fault.weight }, () => fault));
  return Array.from({ length: count }, (_, n) => once[n]?.fault ?? (all[random.below(all.length)] as Fault));
}

/** All ways are open again, and the clocks are wrong as they were. */
export function healed({ desks }: ChaosTeam): void {
  for (const { way, process, skew } of desks) {
    way.heal();
    process.skew(skew);
  }
}
