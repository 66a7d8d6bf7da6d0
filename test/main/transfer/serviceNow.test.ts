import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { createIds } from '../../../main/desk/newId.ts';
import { openDesk } from '../../../main/desk/openDesk.ts';
import { closedDaysOf } from '../../../main/holidays/holidaySource.ts';
import type { ImportOptions } from '../../../main/transfer/importFormat.ts';
import { inspectImport, runImport } from '../../../main/transfer/importJob.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const LOG = resolve(import.meta.dirname, '../../fixtures/data/servicenow-incidents.csv');
const LISBON: ImportOptions = { zone: 'Europe/Lisbon', dateOrder: 'dmy' };
const watch = { monotonic: () => 0, tell: () => undefined, isCancelled: () => false };

function emptyDesk(): Desk {
  const now = () => Date.parse('2026-12-07T08:00:00Z');
  return openDesk({
    profile: ':memory:',
    now,
    newId: createIds(now),
    by: () => 'AS',
    holidays: { closedDaysOf },
  });
}

async function taken(desk: Desk, path: string, options = LISBON) {
  const done = await runImport(desk, path, options, watch);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

interface Line {
  readonly case: string;
  readonly type: string;
  readonly at: string;
  readonly [field: string]: unknown;
}

const linesOf = (desk: Desk): ReadonlyArray<Line> =>
  [...desk.exportEvents()].map((line) => JSON.parse(line) as Line);

describe('the log of a real ServiceNow instance', () => {
  let desk: Desk;
  let lines: ReadonlyArray<Line>;
  beforeAll(async () => {
    desk = emptyDesk();
    await taken(desk, LOG);
    lines = linesOf(desk);
  });
  const count = (type: string) => lines.filter((line) => line.type === type).length;
  const story = (number: string) =>
    lines.filter((line) => line.case === number).map(({ type, at }) => `${at.slice(0, 16)} ${type}`);

  it('is 445 cases, all of them closed', () => {
    expect(desk.queueCounts().views).toMatchObject({ open: 0, closed: 445 });
  });

  it('tells what its rows show, and nothing else', () => {
    expect({
      opened: count('opened'),
      responded: count('responded'),
      'awaiting-customer': count('awaiting-customer'),
      'customer-replied': count('customer-replied'),
      'resolution-proposed': count('resolution-proposed'),
      reopened: count('reopened'),
      closed: count('closed'),
    }).toEqual({
      opened: 445,
      responded: 445,
      'awaiting-customer': 153,
      'customer-replied': 41,
      'resolution-proposed': 451,
      reopened: 6,
      closed: 445,
    });
  });

  it('tells a history in the time of its zone', () => {
    expect(story('INC0000045')).toEqual([
      '2016-02-29T01:16 opened',
      '2016-02-29T08:53 responded',
      '2016-02-29T08:53 resolution-proposed',
      '2016-03-05T12:00 closed',
    ]);
  });

  it('is wrong nowhere that a check looks', () => {
    expect(desk.check()).toMatchObject({ ok: true, cases: 445 });
  });

  it('adds nothing when it is taken again', async () => {
    const again = await taken(desk, LOG);
    expect(again.answer).toMatchObject({
      newCases: 0,
      updatedCases: 0,
      newEvents: 0,
      knownEvents: lines.length,
    });
  });
});
