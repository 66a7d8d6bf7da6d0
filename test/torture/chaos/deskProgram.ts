import { statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Act, Desk } from '../../../main/desk/desk.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import type { TeamDesk } from '../../../main/desk/team/teamDesk.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { inventedHolidays, NEW_YORK, registers } from '../../support/memoryDesk.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import type { Asked, ChaosDeskOptions, Done, Said } from './deskOptions.ts';
import { keepInStep } from './keepInStep.ts';
import { randomDeed } from './randomDeed.ts';

/** One deed in so many takes an earlier one back. */
const UNDOES = 8;

const options: ChaosDeskOptions = JSON.parse(process.argv[2] ?? '');
const clock = { skew: options.skew };
const now = (): number => Date.now() + clock.skew;
const desk = openDesk({
  words: english,
  profile: options.profile,
  now,
  newId: createIds(now),
  by: () => options.handle,
  holidays: inventedHolidays(),
  joins: { team: options.address.team, name: 'Chaos', handle: options.handle, desk: options.name },
});
const team = teamOf(desk);
if (desk.readCalendar('x') === null && desk.isEmpty()) registers(desk, NEW_YORK);
const random = randomSource(options.seed);
const sync = keepInStep(team, options, (kind) => say({ say: 'outcome', kind }));
let count = 0;

createInterface({ input: process.stdin }).on('line', (line) => void hear(JSON.parse(line)));
say({ say: 'ready' });

async function hear(asked: Asked): Promise<void> {
  switch (asked.ask) {
    case 'act': {
      let refused = 0;
      for (let time = 0; time < asked.times; time += 1) {
        if (!acts(random)) refused += 1;
        // What came from the team meanwhile is taken between two deeds.
        await new Promise((next) => setImmediate(next));
      }
      return say({ say: 'acted', refused });
    }
    case 'skew':
      clock.skew = asked.ms;
      return;
    case 'state':
      return say({ say: 'state', state: { head: team.cases.head().g, ...team.waiting(), ...sizes() } });
    case 'tick':
      desk.trustClock(now());
      desk.dueWork(now());
      desk.takeDueAlerts(now(), null);
      sync.wrote();
      return;
    default:
      await sync.end();
      desk.close();
      process.exit(0);
  }
}

/** Does one thing; false where the desk refuses it. */
function acts(source: RandomSource): boolean {
  const before = new Set(team.cases.pending().map(({ step }) => step));
  const act: Act = { steps: [] };
  count += 1;
  const did =
    source.below(UNDOES) === 0
      ? desk.undo().ok
      : desk.command(randomDeed(desk, source, `${options.seed} ${count}`), act).ok;
  if (!did) return false;
  sync.wrote();
  const done = team.cases.pending().find(({ step }) => !before.has(step));
  if (done !== undefined) say({ say: 'done', done: doneOf(done.step, done.events) });
  return true;
}

function sizes(): { readonly heapMb: number; readonly fileMb: number } {
  globalThis.gc?.();
  const bytes = ['', '-wal'].reduce(
    (sum, end) => sum + (statSync(`${desk.file}${end}`, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return { heapMb: process.memoryUsage().heapUsed / 1e6, fileMb: bytes / 1e6 };
}

function doneOf(step: string, events: ReadonlyArray<{ readonly id: string; readonly body: string }>): Done {
  return { step, lines: events.map(({ id, body }) => JSON.stringify({ ...JSON.parse(body), id })) };
}

function teamOf(opened: Desk): TeamDesk {
  if (opened.team === null) throw new Error('The desk is in no team.');
  return opened.team;
}

function say(said: Said): void {
  process.stdout.write(`${JSON.stringify(said)}\n`);
}
