import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { does, NEW_YORK, opensCase, openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

describe('a command', () => {
  it('opens cases under the numbers that follow the greatest one', () => {
    const { desk } = openTestDesk();
    expect(opensCase(desk)).toBe('10001');
    expect(opensCase(desk)).toBe('10002');
    const line = `{"case":"20500","id":"x","type":"opened","at":"2026-03-06T20:00:00Z","by":"XX","severity":3,"priority":3,"title":"T","customer":{"id":"A","name":"A","zone":"UTC"},"edition":"targets"}`;
    desk.appendEvents([{ event: { ...JSON.parse(line), at: Date.parse('2026-03-06T20:00:00Z') }, line }], {
      source: 'import',
    });
    expect(opensCase(desk)).toBe('20501');
  });

  it('is there after the desk was closed, stamped with who, when and an id', () => {
    const profile = temporaryProfile();
    const first = openTestDesk({ profile });
    const number = opensCase(first.desk);
    first.clock.pass(20 * MINUTE);
    const done = does(first.desk, { type: 'respond', case: number });
    first.desk.close();
    const { desk, clock } = openTestDesk({ profile });
    const read = desk.readCase(number);
    expect(read.ok && read.value.events[2]).toMatchObject({
      id: done.events[0],
      recordedAt: clock() + 20 * MINUTE,
      event: { type: 'responded', by: 'AM', at: clock() + 20 * MINUTE },
      retracted: false,
    });
    expect(read.ok && read.value.row.version).toBe(3);
    desk.close();
  });

  it('is refused with a reason and changes nothing', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk);
    const before = desk.version();
    expect(desk.command({ type: 'report-issue', case: number })).toEqual({
      ok: false,
      error: { kind: 'refused', refusal: { kind: 'not-proposed' } },
    });
    expect(desk.command({ type: 'respond', case: '999' })).toEqual({
      ok: false,
      error: { kind: 'no-such-case', case: '999' },
    });
    expect(desk.version()).toBe(before);
  });

  it('that expects another version of the case is refused', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk);
    does(desk, { type: 'note', case: number, text: 'Seen', expectedVersion: 2 });
    expect(desk.command({ type: 'respond', case: number, expectedVersion: 2 })).toEqual({
      ok: false,
      error: { kind: 'changed-meanwhile', case: number },
    });
  });

  it('that opens a case from a draft takes the draft away', () => {
    const { desk } = openTestDesk();
    const saved = desk.saveDraft({ title: 'Printer' });
    if (!saved.ok) throw new Error('not saved');
    opensCase(desk, { draft: saved.value.draft });
    expect(desk.drafts()).toEqual([]);
  });

  it('tells who listens which case changed, until they stop', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk);
    const heard: string[] = [];
    const stop = desk.onChange((change) => heard.push(`${change.version} ${change.cases.join()}`));
    does(desk, { type: 'note', case: number, text: 'Seen' });
    stop();
    does(desk, { type: 'respond', case: number });
    expect(heard).toEqual([`${desk.version() - 1} 10001`]);
  });
});

describe('two desks on one profile', () => {
  it('see each other, and the second hears when it is told to look', () => {
    const profile = temporaryProfile();
    const one = openTestDesk({ profile });
    const two = openTestDesk({ profile, by: 'BN' });
    const number = opensCase(one.desk);
    const heard: number[] = [];
    two.desk.onChange((change) => heard.push(change.version));
    two.desk.noticeOthers();
    two.desk.noticeOthers();
    expect(heard).toEqual([one.desk.version()]);
    expect(opensCase(two.desk)).toBe(String(Number(number) + 1));
    expect(one.desk.queueCounts().views.open).toBe(2);
    one.desk.close();
    two.desk.close();
  });
});

describe('undo', () => {
  it('takes the latest command back by an event, then the one before', () => {
    const { desk } = openTestDesk();
    const number = opensCase(desk);
    does(desk, { type: 'respond', case: number });
    does(desk, { type: 'change-severity', case: number, severity: 2, reason: 'Worse' });
    expect(desk.undo()).toEqual({ ok: true, value: { case: number, type: 'severity-set' } });
    expect(desk.undo()).toEqual({ ok: true, value: { case: number, type: 'responded' } });
    expect(desk.undo()).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } });
    const read = desk.readCase(number);
    expect(read.ok && [read.value.row.severity, read.value.row.stage, read.value.row.version]).toEqual([
      3,
      'open',
      6,
    ]);
    expect(read.ok && read.value.events.map((event) => event.retracted)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(desk.check().problems).toEqual([]);
  });

  it('is refused when what came later needs what it takes back', () => {
    const { desk, clock } = openTestDesk();
    const number = opensCase(desk);
    does(desk, { type: 'await-customer', case: number });
    clock.pass(HOUR);
    const reply = { type: 'customer-replied', case: number, at: clock(), by: 'import' } as const;
    desk.appendEvents([{ event: reply }], { source: 'apply' });
    expect(desk.undo()).toMatchObject({
      ok: false,
      error: { kind: 'refused', refusal: { kind: 'impossible-order', event: 'customer-replied' } },
    });
    expect(desk.undo()).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } });
  });

  it('leaves an opening alone', () => {
    const { desk } = openTestDesk();
    opensCase(desk, { customer: NEW_YORK });
    expect(desk.undo()).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } });
  });
});
