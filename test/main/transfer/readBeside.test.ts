import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { knowsCountry } from '../../../main/holidays/knowsCountry.ts';
import { type ReadingBeside, takeWhileRead } from '../../../main/transfer/beside/takeWhileRead.ts';
import { runImport } from '../../../main/transfer/importJob.ts';
import { bundleForNode } from '../../../scripts/build/bundleForNode.mjs';
import { english } from '../../../shared/messages/en/english.ts';
import { eventLine, openedLine } from '../../support/givenEvents.ts';
import { emptyDesk, fileOf, unwatched } from './aDesk.ts';

const root = resolve(import.meta.dirname, '../../..');
const AT = '2026-03-02T15:00:00.000Z';

let built: string;
let reading: ReadingBeside;
beforeAll(async () => {
  // Inside the project: the thread finds its packages there, as the built console does.
  built = mkdtempSync(join(root, 'test/.thread-'));
  await bundleForNode({ readingWorker: 'main/transfer/beside/readingWorker.ts' }, built);
  reading = { script: join(built, 'readingWorker.cjs'), atLeast: 0 };
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Cases of two events each, with ids and without, of customers with the days of a country and with days of their own. */
function manyLines(cases: number): ReadonlyArray<string> {
  return Array.from({ length: cases }, (_, n) => {
    const number = `C-${n}`;
    const holidays = [{ holidays: 'DE-BY' }, { holidays: ['2026-03-04'] }, {}][n % 3];
    const customer = { id: `K${n % 7}`, name: 'Überlingen', zone: 'Europe/Berlin', ...holidays };
    const id = n % 2 === 0 ? { id: `id-${n}` } : {};
    return [
      openedLine({ case: number, at: AT, customer, ...id }),
      eventLine(number, 'note', AT, { text: `Geprüft ${n}` }),
    ];
  }).flat();
}

/** A file of these lines. */
const file = (lines: ReadonlyArray<string>): string => fileOf('cases.jsonl', `${lines.join('\n')}\n`);

const takenBeside = (desk: Desk, path: string, how = reading) =>
  takeWhileRead(desk, { path, size: statSync(path).size, knowsCountry }, how, () => undefined);

/** What an import answers, and what the log holds then. */
async function imported(path: string, how?: ReadingBeside, before: ReadonlyArray<string> = []) {
  const desk = emptyDesk();
  if (before.length > 0) await runImport(english, desk, file(before), {}, unwatched);
  const watch = how === undefined ? unwatched : { ...unwatched, reading: how };
  const done = await runImport(english, desk, path, {}, watch);
  return { done, log: [...desk.exportEvents()], counts: desk.queueCounts() };
}

describe('a file that is read in a thread while it is written', () => {
  it('comes to the same log, the same cases and the same answer as one that is read before', async () => {
    const lines = manyLines(1_650);
    // Twice the same, a mark of byte order, and ends as Windows writes them.
    const path = fileOf('cases.jsonl', `\uFEFF${[...lines, ...lines.slice(1, 2)].join('\r\n')}`);
    expect(takenBeside(emptyDesk(), path)).toMatchObject({ rows: 3_301, cases: 1_650 });
    expect(await imported(path, reading)).toEqual(await imported(path));
  });

  it.each([
    ['is no JSON', 'no JSON', []],
    ['names an edition that is not there', openedLine({ case: 'C-9', at: AT, edition: 'none' }), []],
    [
      'names a country that is none',
      openedLine({ case: 'C-9', at: AT, customer: { id: 'K', name: 'K', zone: 'UTC', holidays: 'ZZ' } }),
      [],
    ],
    ['comes before the opening of its case', eventLine('C-9', 'closed', AT), []],
    [
      'is impossible after what the log has',
      openedLine({ case: 'C-9', at: AT, id: 'b' }),
      [openedLine({ case: 'C-9', at: AT, id: 'a' })],
    ],
  ])('is taken not at all when a line %s, which is told as without the thread', async (_, wrong, before) => {
    const path = file([...manyLines(20), wrong, ...manyLines(20)]);
    const beside = await imported(path, reading, before);
    expect(beside).toEqual(await imported(path, undefined, before));
    expect(beside.log).toHaveLength(before.length);
    const desk = emptyDesk();
    if (before.length > 0) await runImport(english, desk, file(before), {}, unwatched);
    expect(takenBeside(desk, path)).toBeNull();
  });

  it('is taken not at all when its bytes are no UTF-8', async () => {
    const path = fileOf('cases.jsonl', '');
    writeFileSync(
      path,
      Buffer.concat([Buffer.from(`${manyLines(1).join('\n')}\n{"a":"`), Buffer.from([0xff])]),
    );
    expect(await imported(path, reading)).toEqual(await imported(path));
    expect(takenBeside(emptyDesk(), path)).toBeNull();
  });

  it('is read in one thread when the other one ends or says nothing', async () => {
    const script = join(built, 'ends.cjs');
    writeFileSync(script, 'throw new Error("the thread has no memory left");');
    const path = file(manyLines(5));
    const lost = { script, atLeast: 0, patience: 20 };
    expect(takenBeside(emptyDesk(), path, lost)).toBeNull();
    expect(await imported(path, lost)).toEqual(await imported(path));
  });

  it('leaves nothing when it is called off on the way', async () => {
    const desk = emptyDesk();
    let asked = 0;
    const isCancelled = (): boolean => {
      asked += 1;
      return asked > 3;
    };
    const watch = { ...unwatched, reading, isCancelled };
    const done = await runImport(english, desk, file(manyLines(3_000)), {}, watch);
    expect(done).toMatchObject({ ok: true, value: { answer: { cancelled: true, newEvents: 0 } } });
    expect([...desk.exportEvents()]).toEqual([]);
  });

  it('is read before where it is short', () => {
    const { script } = reading;
    expect(takenBeside(emptyDesk(), file(manyLines(5)), { script })).toBeNull();
  });
});
