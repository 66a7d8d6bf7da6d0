import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createApplier } from '../../../main/headless/applier.ts';
import { exportedText } from '../../../main/transfer/exportLog.ts';
import { runImport } from '../../../main/transfer/importJob.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { eventLine, openedLine } from '../../support/givenEvents.ts';
import { FRIDAY_1645, openTestDesk } from '../../support/memoryDesk.ts';
import { attack } from '../attack.ts';
import { type RandomSource, randomSource } from '../randomSource.ts';
import { nastyText } from './spoil.ts';

const AT = '2026-03-06T20:00:00Z';
const HALVES = ['\ud83d', '\ude00', 'a\udfff', '\ud800\ud800', '\uFFFD\ud83d'] as const;

/** Half a sign, as an emoji that a program cut in its middle: whatever came in goes out and comes back as it was. */
attack('carry half signs through every format', { short: 20, long: 3_000 }, async ({ times, trial }) => {
  const random = randomSource('half signs');
  const folder = mkdtempSync(join(tmpdir(), 'severity-desk-halves-'));
  for (let n = 0; n < times; n += 1) {
    await trial(async () => {
      const { desk } = openTestDesk();
      expect(createApplier(desk, () => FRIDAY_1645).apply([...lines(random, n)]).refused).toEqual([]);
      const text = JSON.stringify({ type: 'note', case: `H${n}`, text: oddText(random) });
      expect(desk.command(JSON.parse(text)).ok).toBe(true);
      expect(desk.check().problems).toEqual([]);
      const log = [...desk.exportEvents()];
      for (const format of ['jsonl', 'csv'] as const) {
        const file = join(folder, `log.${format}`);
        writeFileSync(file, [...exportedText(desk, format)].join(''));
        const again = openTestDesk().desk;
        const watch = { monotonic: () => 0, tell: () => undefined, isCancelled: () => false };
        const done = await runImport(english, again, file, {}, watch);
        expect(done).toMatchObject({ ok: true, value: { answer: { refused: [] } } });
        expect([...again.exportEvents()], format).toEqual(log);
        again.close();
      }
      desk.close();
    });
  }
  rmSync(folder, { recursive: true, force: true });
});

function oddText(random: RandomSource): string {
  return `x${random.below(2) === 0 ? nastyText(random) : ''}${random.oneOf(HALVES)}${random.below(2) === 0 ? ' y' : ''}`;
}

function* lines(random: RandomSource, n: number): Generator<string> {
  yield openedLine({ case: `H${n}`, at: AT, title: oddText(random) });
  yield eventLine(`H${n}`, 'note', AT, { text: oddText(random), [oddText(random)]: oddText(random) });
  yield eventLine(`H${n}`, 'severity-set', AT, { severity: 2, reason: oddText(random) });
}
