import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import type { ImportOptions } from '../../../main/transfer/importFormat.ts';
import { inspectImport } from '../../../main/transfer/importJob.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { emptyDesk, fileOf, type Line, linesOf, refusal, taken } from './aDesk.ts';

const LOG = resolve(import.meta.dirname, '../../fixtures/data/servicenow-incidents.csv');
const LISBON: ImportOptions = { zone: 'Europe/Lisbon', dateOrder: 'dmy' };

describe('the log of a real ServiceNow instance', () => {
  let desk: Desk;
  let lines: ReadonlyArray<Line>;
  beforeAll(async () => {
    desk = emptyDesk();
    await taken(desk, LOG, LISBON);
    lines = linesOf(desk);
  });

  it('is 445 cases, all of them closed', () => {
    expect(desk.queueCounts().views).toMatchObject({ open: 0, closed: 445 });
  });

  it('tells what its rows show, and nothing else', () => {
    const counts: Record<string, number> = {};
    for (const { type } of lines) counts[type] = (counts[type] ?? 0) + 1;
    expect(counts).toMatchObject({
      opened: 445,
      responded: 445,
      'awaiting-customer': 153,
      'customer-replied': 41,
      'resolution-proposed': 451,
      reopened: 6,
      closed: 445,
    });
    expect(lines).toHaveLength(Object.values(counts).reduce((sum, count) => sum + count, 0));
  });

  it('tells a history in the time of its zone', () => {
    const story = lines.filter((line) => line.case === 'INC0000045');
    expect(story.map(({ type, at }) => `${at.slice(0, 16)} ${type}`)).toEqual([
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
    const { answer } = await taken(desk, LOG, LISBON);
    expect(answer).toMatchObject({ newCases: 0, updatedCases: 0, newEvents: 0, knownEvents: lines.length });
  });

  it('needs a zone to be told, and proves its order of dates itself', async () => {
    const plan = await inspectImport(english, emptyDesk(), LOG, {});
    expect(plan).toMatchObject({
      ok: true,
      value: {
        answer: {
          format: 'servicenow',
          rows: 2989,
          cases: 445,
          events: 0,
          needs: ['zone'],
          dateOrder: { order: 'dmy', provedByRow: 2, provedBy: '29' },
        },
      },
    });
  });

  it('is refused without a zone, with what to add', async () => {
    expect(await refusal(emptyDesk(), LOG, {})).toMatchObject({ kind: 'bad-request', field: 'zone' });
  });

  it('is refused in an order that its rows contradict, with the row', async () => {
    const problem = await refusal(emptyDesk(), LOG, { zone: 'Europe/Lisbon', dateOrder: 'mdy' });
    expect(problem).toEqual({
      kind: 'bad-request',
      field: 'dateOrder',
      reason: 'the file is not written month, day, year: row 2 holds “29-02-2016 01:16”',
    });
  });
});

const HEADER =
  'number,incident_state,reopen_count,sys_mod_count,opened_at,sys_updated_at,urgency,priority,assigned_to,closed_at';
const csv = (...rows: ReadonlyArray<string>): string => fileOf('log.csv', [HEADER, ...rows].join('\r\n'));
const storyOf = async (path: string, options: ImportOptions = LISBON) => {
  const desk = emptyDesk();
  const { answer } = await taken(desk, path, options);
  const story = linesOf(desk).map(({ type, at }) => `${at.slice(11, 16)} ${type}`);
  return { story, adjusted: answer.adjusted, answer, lines: linesOf(desk) };
};

describe('an incident', () => {
  it('is answered by its first state that is no longer New', async () => {
    const { story } = await storyOf(
      csv(
        'I1,New,0,0,20-05-2016 08:00,20-05-2016 08:01,2 - Medium,3 - Moderate,?,?',
        'I1,Active,0,1,20-05-2016 08:00,20-05-2016 08:20,2 - Medium,3 - Moderate,?,?',
      ),
    );
    expect(story).toEqual(['07:00 opened', '07:20 responded']);
  });

  it('has the severity of its priority, the priority of its urgency, and an owner unless unknown', async () => {
    const { lines } = await storyOf(
      csv(
        'I1,New,0,0,20-05-2016 08:00,20-05-2016 08:01,2 - Medium,3 - Moderate,?,?',
        'I1,Active,0,1,20-05-2016 08:00,20-05-2016 08:20,1 - High,1 - Critical,Ann,?',
        'I1,Active,0,2,20-05-2016 08:00,20-05-2016 08:30,1 - High,1 - Critical,?,?',
      ),
    );
    expect(lines[0]).toMatchObject({ severity: 3, priority: 2 });
    expect(lines.slice(1)).toMatchObject([
      { type: 'severity-set', severity: 1 },
      { type: 'priority-set', priority: 1 },
      { type: 'owner-set', owner: 'Ann' },
      { type: 'responded' },
      { type: 'owner-set', owner: null },
    ]);
  });

  it('waits for its customer until it is worked on again', async () => {
    const { story } = await storyOf(
      csv(
        'I1,Awaiting User Info,0,0,20-05-2016 08:00,20-05-2016 08:05,2 - Medium,3 - Moderate,?,?',
        'I1,Active,0,1,20-05-2016 08:00,20-05-2016 09:00,2 - Medium,3 - Moderate,?,?',
      ),
    );
    expect(story).toEqual([
      '07:00 opened',
      '07:05 responded',
      '07:05 awaiting-customer',
      '08:00 customer-replied',
    ]);
  });

  it('is reopened where the log counts it, else an issue was reported', async () => {
    const rows = (count: string) =>
      csv(
        'I1,Resolved,0,0,20-05-2016 08:00,20-05-2016 08:05,2 - Medium,3 - Moderate,?,?',
        `I1,Active,${count},1,20-05-2016 08:00,20-05-2016 09:00,2 - Medium,3 - Moderate,?,?`,
      );
    expect((await storyOf(rows('1'))).lines.at(-1)).toMatchObject({ type: 'reopened', impact: true });
    expect((await storyOf(rows('0'))).lines.at(-1)).toMatchObject({ type: 'issue-reported' });
  });

  it('was closed when it says so, not when the row was written', async () => {
    const { story } = await storyOf(
      csv(
        'I1,Resolved,0,0,20-05-2016 08:00,20-05-2016 08:05,2 - Medium,3 - Moderate,?,20-05-2016 10:30',
        'I1,Closed,0,1,20-05-2016 08:00,20-05-2016 09:00,2 - Medium,3 - Moderate,?,20-05-2016 10:30',
      ),
    );
    expect(story.at(-1)).toBe('09:30 closed');
  });

  it('keeps a possible order where its times run backwards, and says so', async () => {
    const { story, adjusted } = await storyOf(
      csv(
        'I1,New,0,0,20-05-2016 08:00,20-05-2016 08:10,2 - Medium,3 - Moderate,?,?',
        'I1,Active,0,1,20-05-2016 08:00,20-05-2016 08:30,2 - Medium,3 - Moderate,?,?',
        'I1,Resolved,0,2,20-05-2016 08:00,20-05-2016 08:20,2 - Medium,3 - Moderate,?,?',
      ),
    );
    expect(story).toEqual(['07:00 opened', '07:30 responded', '07:30 resolution-proposed']);
    expect(adjusted).toMatchObject([{ row: 4, field: 'sys_updated_at' }]);
  });

  it('is told in order of its changes, whatever the order of its rows', async () => {
    const { story } = await storyOf(
      csv(
        'I1,Active,0,1,20-05-2016 08:00,20-05-2016 08:20,2 - Medium,3 - Moderate,?,?',
        'I1,New,0,0,20-05-2016 08:00,20-05-2016 08:01,2 - Medium,3 - Moderate,?,?',
      ),
    );
    expect(story).toEqual(['07:00 opened', '07:20 responded']);
  });

  it('gets only its new rows from a later export of the same log', async () => {
    const first = 'I1,New,0,0,20-05-2016 08:00,20-05-2016 08:01,2 - Medium,3 - Moderate,?,?';
    const second = 'I1,Active,0,1,20-05-2016 08:00,20-05-2016 08:20,2 - Medium,3 - Moderate,?,?';
    const desk = emptyDesk();
    await taken(desk, csv(first), LISBON);
    const { answer } = await taken(desk, csv(first, second), LISBON);
    expect(answer).toMatchObject({ newCases: 0, updatedCases: 1, newEvents: 1, knownEvents: 1 });
  });

  it('with a wrong row is refused whole, and the others are taken', async () => {
    const path = csv(
      'I1,New,0,0,20-05-2016 08:00,20-05-2016 08:01,2 - Medium,3 - Moderate,?,?',
      'I1,Active,0,1,20-05-2016 08:00,31-02-2016 08:20,2 - Medium,3 - Moderate,?,?',
      'I2,New,0,0,20-05-2016 08:00,20-05-2016 08:01,2 - Medium,6 - Trivial,?,?',
      'I3,New,0,0,20-05-2016 08:00,20-05-2016 08:01,2 - Medium,3 - Moderate,?,?',
    );
    const desk = emptyDesk();
    const { answer, refusedCsv } = await taken(desk, path, LISBON);
    expect(answer).toMatchObject({ cases: 1, newCases: 1, refusedCount: 3 });
    expect(answer.refused).toEqual([
      { row: 2, field: 'sys_updated_at', reason: 'left out with row 3 of the same case' },
      {
        row: 3,
        field: 'sys_updated_at',
        reason: '“31-02-2016 08:20” is not a date and time of the calendar',
      },
      { row: 4, field: 'priority', reason: '“6 - Trivial” is not 1 to 4' },
    ]);
    const mended = refusedCsv.replace('31-02-2016', '31-03-2016').replace('6 - Trivial', '4 - Low');
    const again = await taken(desk, fileOf('mended.csv', mended), LISBON);
    expect(again.answer).toMatchObject({ newCases: 2, refusedCount: 0 });
  });
});

describe('dates of a log', () => {
  const on = (opened: string, updated: string) =>
    csv(`I1,New,0,0,${opened},${updated},2 - Medium,3 - Moderate,?,?`);

  it('are not guessed where each day could be a month', async () => {
    const path = on('03-04-2016 08:00', '3/4/2016 08:01');
    const plan = await inspectImport(english, emptyDesk(), path, { zone: 'Europe/Lisbon' });
    expect(plan).toMatchObject({ ok: true, value: { answer: { needs: ['dateOrder'], dateOrder: null } } });
    expect((await storyOf(path)).lines[0]?.at).toBe('2016-04-03T07:00:00.000Z');
    const mdy = await storyOf(path, { zone: 'Europe/Lisbon', dateOrder: 'mdy' });
    expect(mdy.lines[0]?.at).toBe('2016-03-04T08:00:00.000Z');
  });

  it('prove themselves with the year in front', async () => {
    const path = on('2016-05-04 08:00:30', '2016-05-04 08:01:00');
    const { lines } = await storyOf(path, { zone: 'Europe/Lisbon' });
    expect(lines[0]?.at).toBe('2016-05-04T07:00:30.000Z');
  });

  it('that clocks skip move forward, those that come twice are the first', async () => {
    const skipped = await storyOf(on('27-03-2016 01:30', '27-03-2016 03:00'));
    expect(skipped.lines[0]?.at).toBe('2016-03-27T01:30:00.000Z');
    const twice = await storyOf(on('30-10-2016 01:30', '30-10-2016 03:00'));
    expect(twice.lines[0]?.at).toBe('2016-10-30T00:30:00.000Z');
  });

  it('belong to a zone that exists', async () => {
    const problem = await refusal(emptyDesk(), on('20-05-2016 08:00', '20-05-2016 08:01'), {
      zone: 'Lisboa',
    });
    expect(problem).toMatchObject({ kind: 'bad-request', field: 'zone' });
  });
});
