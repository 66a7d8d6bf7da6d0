import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';
import { createTransfer } from '../../../main/transfer/createTransfer.ts';
import { createThreadedJobs } from '../../../main/transfer/threadedJobs.ts';
import { createTransferJobs } from '../../../main/transfer/transferJobs.ts';
import { bundleForNode } from '../../../scripts/build/bundleForNode.mjs';
import { english } from '../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';
import { emptyDesk, fileOf } from './aDesk.ts';

const root = resolve(import.meta.dirname, '../../..');
const LOG = join(root, 'test/fixtures/data/servicenow-incidents.csv');
const LISBON = { format: 'servicenow', zone: 'Europe/Lisbon', dateOrder: 'dmy' } as const;

let built: string;
beforeAll(async () => {
  // Inside the project: the thread finds its packages there, as the built console does.
  built = mkdtempSync(join(root, 'test/.thread-'));
  await bundleForNode({ transferWorker: 'main/transfer/transferWorker.ts' }, built);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

function openTransfer(script = join(built, 'transferWorker.cjs')) {
  const profile = temporaryProfile();
  const desk = emptyDesk(profile);
  const thread = { script, profile, language: null, by: () => 'AS', clockOffset: 0 };
  const transfer = createTransfer({
    words: english,
    desk,
    jobs: createThreadedJobs(thread, async () => createTransferJobs(english, desk)),
    now: () => Date.parse('2026-12-07T08:00:00Z'),
    monotonic: () => performance.now(),
    me: () => 'AS',
    holidays: { closedDaysOf },
  });
  return { desk, transfer };
}

const never = () => false;
const nobody = () => undefined;

describe('work on files in a thread', () => {
  it('takes a file while main goes on, and main hears of what is new', async () => {
    const { desk, transfer } = openTransfer();
    const heard: number[] = [];
    desk.onChange(({ version }) => heard.push(version));
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 5);
    const done = await transfer.run(LOG, LISBON, nobody, never);
    clearInterval(turning);
    expect(done).toMatchObject({ ok: true, value: { newCases: 445, cancelled: false } });
    expect(turns).toBeGreaterThan(5);
    expect(heard).toHaveLength(1);
    expect(desk.queueCounts().views.closed).toBe(445);
    desk.close();
  });

  it('leaves nothing behind when it is called off', async () => {
    const { desk, transfer } = openTransfer();
    const done = await transfer.run(LOG, LISBON, nobody, () => true);
    expect(done).toMatchObject({ ok: true, value: { newEvents: 0 } });
    desk.close();
  });

  it('looks at a file, and saves the rows that it refused', async () => {
    const { desk, transfer } = openTransfer();
    const path = fileOf('wrong.csv', 'case,type,at,by\nA-1,note,2026-03-03T11:00:00Z,ana\n');
    const plan = await transfer.inspect(path, {});
    expect(plan).toMatchObject({ ok: true, value: { format: 'csv', refusedCount: 1 } });
    const to = join(temporaryProfile(), 'refused.csv');
    expect(await transfer.saveRefused(path, to)).toEqual({ ok: true, value: null });
    expect(readFileSync(to, 'utf8')).toMatch(/^case,type,at,by,refused_field,refused_reason\r\nA-1,note,/);
    desk.close();
  });

  it('writes the log to a file', async () => {
    const { desk, transfer } = openTransfer();
    await transfer.loadSample();
    const to = join(temporaryProfile(), 'cases.jsonl');
    expect(await transfer.exportTo(to, 'jsonl')).toEqual({ ok: true, value: { cases: 60 } });
    expect(readFileSync(to, 'utf8')).toBe([...desk.exportEvents()].map((line) => `${line}\n`).join(''));
    desk.close();
  });

  it('says why a file cannot be written', async () => {
    const { desk, transfer } = openTransfer();
    const to = join(temporaryProfile(), 'missing', 'cases.jsonl');
    expect(await transfer.exportTo(to, 'jsonl')).toMatchObject({ ok: false, error: { kind: 'file' } });
    desk.close();
  });

  it('is done in place where there is no thread to be had', async () => {
    const { desk, transfer } = openTransfer(join(built, 'missing.cjs'));
    const done = await transfer.run(LOG, LISBON, nobody, never);
    expect(done).toMatchObject({ ok: true, value: { newCases: 445 } });
    desk.close();
  });
});
