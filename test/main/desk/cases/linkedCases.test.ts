import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../main/desk/desk.ts';
import { DAY, HOUR } from '../../../../shared/calendar/instant/instant.ts';
import { does, opensCase, openTestDesk } from '../../../support/memoryDesk.ts';
import { temporaryProfile } from '../../../support/temporaryProfile.ts';

function resolves(desk: Desk, severity: 1 | 2) {
  const number = opensCase(desk, { severity });
  does(desk, { type: 'restore', case: number, workaround: false });
  return { number, done: does(desk, { type: 'propose-resolution', case: number }) };
}

function detailOf(desk: Desk, number: string) {
  const read = desk.readCase(number);
  if (!read.ok) throw new Error(`${number} cannot be read.`);
  return read.value;
}

describe('a resolution with an RCA to come (policy §5)', () => {
  it('opens the follow-up in the same transaction, and tells of both cases', () => {
    const { desk } = openTestDesk();
    const heard: string[] = [];
    desk.onChange((change) => heard.push(change.cases.join()));
    const { number, done } = resolves(desk, 1);
    expect(done).toMatchObject({ case: '10001', opened: '10002', undoable: true });
    expect(heard.at(-1)).toBe('10001,10002');
    expect(detailOf(desk, number).related.map((row) => row.case)).toEqual(['10002']);
    expect(detailOf(desk, '10002').related.map((row) => row.case)).toEqual(['10001']);
    expect(desk.check().problems).toEqual([]);
  });

  it('is due once: on the follow-up, in the view of the RCAs as in the alerts', () => {
    const { desk, clock } = openTestDesk();
    resolves(desk, 1);
    const rcas = desk.queueWindow({ view: 'rca-due', filter: {}, from: 0, to: 10 }).rows;
    expect(rcas.map((row) => [row.case, row.follows])).toEqual([['10002', '10001']]);
    clock.pass(10 * DAY);
    const told = desk.takeDueAlerts(clock(), null).filter((alert) => alert.clock === 'rca');
    expect(new Set(told.map((alert) => alert.case))).toEqual(new Set(['10002']));
  });

  it('survives a restart, and a rebuild gives the same rows', () => {
    const profile = temporaryProfile();
    const before = openTestDesk({ profile });
    resolves(before.desk, 2);
    const rows = [...before.desk.rows('open', {})];
    before.desk.close();
    const { desk } = openTestDesk({ profile });
    desk.rebuild();
    expect([...desk.rows('open', {})]).toEqual(rows);
    desk.close();
  });
});

describe('undo of a step that reached another case', () => {
  it('takes the resolution back and lays the follow-up to rest; the next resolution takes it up', () => {
    const { desk, clock } = openTestDesk();
    const { number } = resolves(desk, 1);
    expect(desk.undo()).toEqual({ ok: true, value: { case: number, type: 'resolution-proposed' } });
    expect(detailOf(desk, number)).toMatchObject({ row: { stage: 'restored', followUp: null } });
    expect(detailOf(desk, '10002')).toMatchObject({ row: { stage: 'closed' } });
    clock.pass(HOUR);
    const again = does(desk, { type: 'propose-resolution', case: number });
    expect(again.opened).toBeNull();
    expect(detailOf(desk, '10002')).toMatchObject({
      row: { stage: 'in-progress', clocks: { rca: { kind: 'leg', start: clock() } } },
    });
    expect(desk.check().problems).toEqual([]);
  });

  it('takes a delivered RCA back on both cases', () => {
    const { desk } = openTestDesk();
    const { number } = resolves(desk, 1);
    does(desk, { type: 'deliver-rca', case: '10002', complete: true, document: 'RCA-1' });
    expect(detailOf(desk, number).row.rcaComplete).toBe(true);
    desk.undo();
    expect([number, '10002'].map((one) => detailOf(desk, one).row.rcaComplete)).toEqual([false, false]);
  });

  it('closes the case that a request for documents opened', () => {
    const { desk } = openTestDesk();
    const { number } = resolves(desk, 1);
    const asked = does(desk, {
      type: 'request-documents',
      case: number,
      addressee: 'audit@acme.example',
      text: 'The logs.',
    });
    expect(asked.opened).toBe('10003');
    expect(detailOf(desk, '10003').related.map((row) => row.case)).toEqual([number]);
    desk.undo();
    expect(detailOf(desk, '10003').row.stage).toBe('closed');
    expect(detailOf(desk, number).events.at(-1)).toMatchObject({ event: { type: 'retracted' } });
  });
});

describe('a correction that reaches another case', () => {
  const rcaOf = (desk: Desk, number: string) => detailOf(desk, number).state.clocks.rca;
  const idOf = (desk: Desk, number: string, type: string): string =>
    detailOf(desk, number).events.findLast(({ event }) => event.type === type)?.id ?? '';

  it('takes a delivered RCA back on both cases', () => {
    const { desk } = openTestDesk();
    const { number } = resolves(desk, 1);
    does(desk, { type: 'deliver-rca', case: '10002', complete: true, document: 'RCA-1' });
    does(desk, { type: 'retract', case: number, event: idOf(desk, number, 'rca-delivered') });
    expect([number, '10002'].map((one) => detailOf(desk, one).row.rcaComplete)).toEqual([false, false]);
    expect(rcaOf(desk, '10002')).toEqual(rcaOf(desk, number));
  });

  it('of a contest lets the RCA run as if there had been none', () => {
    const { desk, clock } = openTestDesk();
    const { number } = resolves(desk, 1);
    const before = rcaOf(desk, '10002');
    clock.pass(HOUR);
    does(desk, { type: 'report-issue', case: number });
    clock.pass(2 * DAY);
    does(desk, { type: 'retract', case: number, event: idOf(desk, number, 'issue-reported') });
    expect(rcaOf(desk, '10002')).toEqual(before);
    expect(rcaOf(desk, number)).toEqual(before);
    expect(desk.check().problems).toEqual([]);
  });

  it('leaves alone what a rule did', () => {
    const { desk } = openTestDesk();
    const { number } = resolves(desk, 1);
    does(desk, { type: 'report-issue', case: number });
    const event = idOf(desk, '10002', 'closed');
    expect(desk.command({ type: 'retract', case: '10002', event })).toMatchObject({
      error: { refusal: { kind: 'not-retractable' } },
    });
  });
});
