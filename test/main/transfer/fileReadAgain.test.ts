import { appendFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runImport } from '../../../main/transfer/importJob.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { eventLine, openedLine } from '../../support/givenEvents.ts';
import { emptyDesk, fileOf, refusal, taken, unwatched } from './aDesk.ts';

const AT = '2026-03-02T15:00:00.000Z';

/** Cases of three events each, more lines than one piece of the file holds. */
function manyLines(cases: number): string {
  return Array.from({ length: cases }, (_, n) => {
    const number = `C-${n}`;
    const note = eventLine(number, 'note', AT, { text: `Überprüft ${'x'.repeat(200)}` });
    return `${openedLine({ case: number, at: AT })}\n${note}\n${eventLine(number, 'closed', AT)}\n`;
  }).join('');
}

it('a file of several pieces is taken line by line as it is', async () => {
  const desk = emptyDesk();
  const text = manyLines(1_200);
  const { answer } = await taken(desk, fileOf('many.jsonl', text));
  expect(answer).toMatchObject({ rows: 3_600, cases: 1_200, events: 3_600, newEvents: 3_600 });
  const bare = [...desk.exportEvents()].map((line) => line.replace(/^\{"id":"[^"]*",/, '{'));
  expect(`${bare.join('\n')}\n`).toBe(text);
});

it('nothing is taken of a file that changes between its check and its taking', async () => {
  for (const change of [
    (path: string) => appendFileSync(path, `${openedLine({ case: 'C-9', at: AT })}\n`),
    (path: string) => writeFileSync(path, manyLines(3).replace('Überprüft', 'Verändert')),
    (path: string) => writeFileSync(path, 'no longer JSON\n'),
  ]) {
    const desk = emptyDesk();
    const path = fileOf('cases.jsonl', manyLines(3));
    let asked = 0;
    // Asked once for the one piece of the file, then before the first event is written.
    const isCancelled = (): boolean => {
      asked += 1;
      if (asked === 2) change(path);
      return false;
    };
    const done = await runImport(english, desk, path, {}, { ...unwatched, isCancelled });
    expect(done).toMatchObject({ ok: false, error: { reason: english.transfer.changedMeanwhile } });
    expect([...desk.exportEvents()]).toEqual([]);
  }
});

it('an import can be called off while cases are derived from its events, and leaves nothing', async () => {
  const desk = emptyDesk();
  let last = 0;
  let isLate = false;
  const watch = {
    monotonic: () => (last += 1_000),
    tell: ({ rows, of }: { rows: number; of: number }) => {
      isLate = rows / of > 0.7;
    },
    isCancelled: () => isLate,
  };
  const done = await runImport(english, desk, fileOf('many.jsonl', manyLines(1_000)), {}, watch);
  expect(done).toMatchObject({ ok: true, value: { answer: { cancelled: true, newEvents: 0 } } });
  expect(desk.caseCount()).toBe(0);
  expect([...desk.exportEvents()]).toEqual([]);
});

it('a line that the log makes impossible is shown as it stands in the file', async () => {
  const desk = emptyDesk();
  await taken(desk, fileOf('first.jsonl', manyLines(1)));
  const late = `${openedLine({ case: 'C-0', at: AT, id: 'again' })}\n`;
  const done = await runImport(english, desk, fileOf('second.jsonl', late), {}, unwatched);
  expect(done).toMatchObject({ ok: true, value: { answer: { refusedCount: 1, newEvents: 0 } } });
  expect(done.ok && done.value.refusedCsv).toContain('again');
  expect((await refusal(desk, 'missing.jsonl')).kind).toBe('file');
});
