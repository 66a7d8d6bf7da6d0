import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createApplier } from '../../../main/headless/applier.ts';
import { countryCalendars } from '../../../main/headless/countryCalendars.ts';
import { runImport } from '../../../main/transfer/importJob.ts';
import { clocksOfFile } from '../../../shared/interchange/clocksOfFile.ts';
import type { LineProblem } from '../../../shared/interchange/lineProblem.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { lineReason } from '../../../shared/wording/interchangeText.ts';
import { FRIDAY_1645, openTestDesk } from '../../support/memoryDesk.ts';
import { attack } from '../attack.ts';
import { caseLives } from '../kill/caseLives.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { createHangWatch } from './hangWatch.ts';
import { jsonOf, spoiledBytes, spoiledText, spoiledValue } from './spoil.ts';

/** After so many inputs the file is held against its own rebuild, and a new one begins. */
const INPUTS_A_FILE = 1_000;
/** Of twenty inputs, which are some thousand signs long at most: many times what they take, and far less than a loop in a loop over the signs. */
const MOST_STEPS = 2_000_000;

attack('spoil lines of events', { short: 500, long: 25_000 }, async ({ times, trial, worst, note }) => {
  const random = randomSource('spoil lines of events');
  const watch = await createHangWatch('spoil lines of events');
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-lines-'));
  const file = join(folder, 'events.jsonl');
  let taken = 0;
  try {
    for (let done = 0; done < times; done += INPUTS_A_FILE) {
      const profile = mkdtempSync(join(folder, 'profile-'));
      const { desk } = openTestDesk({ profile });
      const applier = createApplier(desk, () => FRIDAY_1645);
      let events = 0;
      for (let n = done; n < Math.min(times, done + INPUTS_A_FILE); n++) {
        const bytes = spoiledLife(random, `s${n}`);
        writeFileSync(file, bytes);
        await trial(async () => {
          const { value, steps } = await watch.within(bytes.toString('latin1'), async () => {
            const entrance = random.below(3);
            if (entrance === 0) return countryClocks(bytes.toString('utf8'));
            if (entrance === 1) return applied(applier, bytes.toString('utf8').split('\n'));
            return imported(desk, file);
          });
          worst('most steps', steps);
          expect(steps).toBeLessThan(MOST_STEPS);
          events += value.taken;
          for (const { line, field, reason } of value.refused) {
            expect(line).toBeGreaterThan(0);
            expect(field).not.toBe('');
            expect(reason.length).toBeLessThan(500);
          }
        });
      }
      await trial(() => isSound(desk, events));
      taken += events;
      desk.close();
      rmSync(profile, { recursive: true, force: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await watch.end();
  }
  note(`${taken} events taken`);
});

/** What an entrance answers: how many events it took, and what it refused. */
interface Answer {
  readonly taken: number;
  readonly refused: ReadonlyArray<{ readonly line: number; readonly field: string; readonly reason: string }>;
}

type Desk = ReturnType<typeof openTestDesk>['desk'];

function countryClocks(text: string): Answer {
  const lines = clocksOfFile(text, FRIDAY_1645, countryCalendars({ first: 2026, last: 2026 }));
  return { taken: 0, refused: lines.ok ? [] : worded([lines.error]) };
}

function applied(applier: ReturnType<typeof createApplier>, lines: ReadonlyArray<string>): Answer {
  const before = applier.refused();
  const { ids, refused } = applier.apply(lines);
  expect(applier.refused() - before).toBe(refused.length);
  return { taken: new Set(ids).size, refused: worded(refused) };
}

function worded(problems: ReadonlyArray<LineProblem>): Answer['refused'] {
  return problems.map((problem) => ({
    line: problem.line,
    field: problem.field,
    reason: lineReason(english, problem),
  }));
}

async function imported(desk: Desk, file: string): Promise<Answer> {
  const watch = { monotonic: () => 0, tell: () => undefined, isCancelled: () => false };
  const done = await runImport(english, desk, file, {}, watch);
  if (!done.ok) {
    expect(['file', 'bad-request']).toContain(done.error.kind);
    return { taken: 0, refused: [] };
  }
  const { newEvents, refused, format } = done.value.answer;
  if (format === 'jsonl' && refused.length > 0) expect(newEvents).toBe(0);
  return { taken: newEvents, refused: refused.map(({ row, ...rest }) => ({ line: row, ...rest })) };
}

/** The log holds what was taken and nothing else, says it again as it came, and each case can be found. */
function isSound(desk: Desk, events: number): void {
  const lines = [...desk.exportEvents()];
  expect(lines.length).toBe(events);
  expect(desk.check().problems).toEqual([]);
  const again = openTestDesk().desk;
  const applier = createApplier(again, () => FRIDAY_1645);
  expect(applier.apply(lines).refused).toEqual([]);
  expect([...again.exportEvents()]).toEqual(lines);
  again.close();
  for (const line of lines) {
    const { case: number } = JSON.parse(line) as { case: string };
    expect(desk.readCase(number)).toMatchObject({ ok: true });
  }
}

/** Some lines of a case, spoiled as values, as text or as bytes. */
function spoiledLife(random: RandomSource, name: string): Buffer {
  const lives = caseLives(name);
  const lines = Array.from({ length: 1 + random.below(5) }, () => String(lives.next().value));
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const way = random.below(4);
  if (way < 2) lines[at] = jsonOf(spoiledValue(random, JSON.parse(line)));
  if (way === 2) lines[at] = spoiledText(random, line);
  const text = lines.join(random.oneOf(['\n', '\n', '\r\n']));
  const bytes = Buffer.from(random.below(4) === 0 ? text : `${text}\n`);
  return way === 3 ? spoiledBytes(random, bytes) : bytes;
}
