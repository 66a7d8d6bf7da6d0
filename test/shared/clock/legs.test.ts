import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { at, contextWith, happens, opened, reading, severity, stateOf } from '../case/newYorkWeek.ts';

const restored = (when: string) => happens(when, { type: 'restored' });
const reopened = (when: string) => happens(when, { type: 'reopened', impact: true });

describe('a clock in legs (policy §4)', () => {
  it('starts its first leg at the opening, with the severity of the opening', () => {
    expect(reading('response', 'Tue 10:15', [opened()])).toEqual({
      kind: 'deadline',
      state: 'running',
      start: at('Tue 10:00'),
      due: at('Tue 11:00'),
      stopped: null,
      targetMs: HOUR,
      elapsedMs: 15 * MINUTE,
      remainingMs: 45 * MINUTE,
      fraction: 0.25,
      waiting: false,
      resumesAt: null,
    });
  });

  it('raised, is due at the earlier of the old due instant and the new target from then', () => {
    const response = { name: 'response', when: 'Tue 10:30' } as const;
    const fromS3 = [opened({ severity: 3 }), severity('Tue 10:30', 2)];
    expect(reading(response.name, response.when, fromS3)).toMatchObject({
      due: at('Tue 11:30'),
      targetMs: HOUR,
    });
    const late = [opened({ severity: 3 }), severity('Tue 11:30', 2)];
    expect(reading('response', 'Tue 11:30', late)).toMatchObject({
      due: at('Tue 12:00'),
      targetMs: HOUR / 2,
    });
  });

  it('raised past due, keeps its leg', () => {
    const events = [opened(), severity('Tue 12:00', 1)];
    const kept = { start: at('Tue 10:00'), due: at('Tue 11:00'), targetMs: HOUR, state: 'breached' };
    expect(reading('response', 'Tue 12:00', events)).toMatchObject(kept);
  });

  it('raised at due exactly, has a leg of no length that counts as fully used', () => {
    const events = [opened(), severity('Tue 11:00', 1)];
    const used = { targetMs: 0, fraction: 1 };
    expect(reading('response', 'Tue 11:00', events)).toMatchObject({ ...used, state: 'at-risk' });
    expect(reading('response', 'Tue 11:01', events)).toMatchObject({ ...used, state: 'breached' });
  });

  it('lowered, starts at the opening with the full target of the new severity', () => {
    const events = [opened(), severity('Tue 10:30', 3)];
    const leg = { start: at('Tue 10:00'), due: at('Tue 12:00'), elapsedMs: HOUR, targetMs: 2 * HOUR };
    expect(reading('response', 'Tue 11:00', events)).toMatchObject(leg);
  });

  it('raised from the opening where the edition says so, starts there like a lowered one', () => {
    const context = contextWith({ raiseFrom: 'open' });
    const events = [opened({ severity: 3 }), severity('Tue 10:30', 2)];
    const leg = { start: at('Tue 10:00'), due: at('Tue 11:00'), elapsedMs: 30 * MINUTE };
    expect(reading('response', 'Tue 10:30', events, context)).toMatchObject(leg);
  });

  it('to a severity without a target is not applicable, and from it starts anew', () => {
    const events = [opened({ severity: 3 }), severity('Tue 11:00', 4)];
    expect(stateOf(events).clocks.restoration).toEqual({ kind: 'not-applicable' });
    const again = [...events, severity('Wed 10:00', 3)];
    expect(reading('restoration', 'Wed 11:00', again)).toMatchObject({
      start: at('Wed 10:00'),
      elapsedMs: HOUR,
      targetMs: 45 * HOUR,
    });
  });

  it('set to the severity that the case has, does not change', () => {
    const before = stateOf([opened()]);
    expect(stateOf([opened(), severity('Tue 10:30', 2)]).clocks).toEqual(before.clocks);
  });

  it('stopped at due exactly is met, a millisecond later missed', () => {
    const respondedAt = (when: string) => [opened(), happens(when, { type: 'responded' })];
    expect(reading('response', 'Wed 10:00', respondedAt('Tue 11:00')).state).toBe('met');
    expect(reading('response', 'Wed 10:00', respondedAt('Tue 11:00:00.001')).state).toBe('missed');
  });

  it('stopped, keeps its result whatever the severity becomes', () => {
    const stopped = [opened(), restored('Tue 12:00')];
    expect(stateOf([...stopped, severity('Tue 13:00', 1)]).clocks.restoration).toEqual(
      stateOf(stopped).clocks.restoration,
    );
  });

  it('reopened with impact runs on: the time between does not count', () => {
    const events = [opened(), restored('Tue 12:00'), reopened('Wed 10:00')];
    expect(reading('restoration', 'Wed 11:00', events)).toMatchObject({
      start: at('Tue 10:00'),
      elapsedMs: 3 * HOUR,
      due: at('Thu 17:00'),
      state: 'running',
    });
  });

  it('takes several changes of severity while it is stopped as one at the reopening', () => {
    const between = [severity('Tue 13:00', 4), severity('Tue 14:00', 1), severity('Tue 15:00', 3)];
    const many = [opened(), restored('Tue 12:00'), ...between, reopened('Wed 10:00')];
    const one = [opened(), restored('Tue 12:00'), reopened('Wed 10:00'), severity('Wed 10:00', 3)];
    expect(stateOf(many).clocks.restoration).toEqual(stateOf(one).clocks.restoration);
  });

  it('of the response is stopped for good by a closing without one', () => {
    const closed = [opened(), happens('Tue 10:30', { type: 'closed' })];
    const later = [...closed, reopened('Wed 10:00'), happens('Wed 11:00', { type: 'responded' })];
    expect(reading('response', 'Wed 12:00', later)).toMatchObject({ stopped: at('Tue 10:30'), state: 'met' });
  });

  it('tells when it is at risk: at the warning fraction, to the millisecond', () => {
    const clock = stateOf([opened()]).clocks.response;
    expect(clock).toMatchObject({ warnAt: at('Tue 10:45') });
    expect(reading('response', 'Tue 10:44:59.999', [opened()]).state).toBe('running');
    expect(reading('response', 'Tue 10:45', [opened()]).state).toBe('at-risk');
  });
});

describe('a clock where the edition lists pausing stages (policy §4)', () => {
  const context = contextWith({ pausingStages: ['awaiting-customer'] });
  const asked = [opened(), happens('Tue 10:20', { type: 'awaiting-customer' })];
  const replied = happens('Tue 14:00', { type: 'customer-replied' });

  it('stands still while paused, and has no due instant', () => {
    expect(reading('response', 'Tue 13:00', asked, context)).toMatchObject({
      state: 'paused',
      due: null,
      elapsedMs: 20 * MINUTE,
      remainingMs: 40 * MINUTE,
    });
  });

  it('goes on after the pause with what was left', () => {
    const later = reading('response', 'Tue 14:10', [...asked, replied], context);
    expect(later).toMatchObject({ state: 'running', due: at('Tue 14:40'), elapsedMs: 30 * MINUTE });
  });

  it('stays late when its target was used up before the pause', () => {
    const late = [opened(), happens('Tue 12:00', { type: 'awaiting-customer' })];
    const read = reading('response', 'Wed 12:00', late, context);
    expect(read).toMatchObject({ state: 'breached', due: at('Tue 11:00'), elapsedMs: 2 * HOUR });
  });

  it('raised while paused, waits with the new target, at most what was left of the old', () => {
    const events = [...asked, severity('Tue 13:00', 1)];
    expect(reading('response', 'Tue 13:30', events, context)).toMatchObject({
      state: 'paused',
      elapsedMs: 0,
      targetMs: 10 * MINUTE,
    });
    expect(reading('response', 'Tue 14:05', [...events, replied], context).due).toBe(at('Tue 14:10'));
  });

  it('lowered after a pause, counts from the opening the time in which it ran', () => {
    const events = [...asked, replied, severity('Tue 14:30', 3)];
    expect(reading('response', 'Tue 14:30', events, context)).toMatchObject({
      elapsedMs: 50 * MINUTE,
      due: at('Tue 15:40'),
    });
  });
});

describe('the RCA clock (policy §4)', () => {
  const proposed = happens('Wed 10:00', { type: 'resolution-proposed' });
  const rca = (when: string, complete = true) => happens(when, { type: 'rca-delivered', complete });

  it('starts at the latest resolution', () => {
    expect(stateOf([opened()]).clocks.rca).toEqual({ kind: 'not-started' });
    const leg = reading('rca', 'Wed 12:00', [opened({ severity: 1 }), proposed]);
    expect(leg).toMatchObject({ start: at('Wed 10:00'), due: at('Fri 10:00'), elapsedMs: 2 * HOUR });
  });

  it('runs on through the closing of a case in Resolution Proposed', () => {
    const events = [opened(), proposed, happens('Thu 10:00', { type: 'closed' })];
    expect(reading('rca', 'Thu 11:00', events).start).toBe(at('Wed 10:00'));
  });

  it('stops at the first complete RCA, not at an incomplete one', () => {
    const events = [opened(), proposed, rca('Wed 11:00', false), rca('Wed 12:00'), rca('Wed 13:00')];
    expect(reading('rca', 'Thu 10:00', events)).toMatchObject({ stopped: at('Wed 12:00'), state: 'met' });
  });

  it('is stopped by the resolution when the RCA was there before', () => {
    const events = [opened(), rca('Tue 12:00'), proposed];
    expect(reading('rca', 'Thu 10:00', events)).toMatchObject({ stopped: at('Wed 10:00'), elapsedMs: 0 });
  });

  it('has not started again after a reopening, unless it was stopped', () => {
    expect(stateOf([opened(), proposed, reopened('Wed 11:00')]).clocks.rca).toEqual({ kind: 'not-started' });
    const delivered = [opened(), proposed, rca('Wed 10:30')];
    const kept = stateOf([...delivered, reopened('Wed 11:00')]).clocks.rca;
    expect(kept).toEqual(stateOf(delivered).clocks.rca);
  });

  it('keeps the severity of the resolution', () => {
    const clocks = stateOf([opened({ severity: 3 }), proposed, severity('Wed 11:00', 1)]).clocks;
    expect(clocks.rca).toEqual({ kind: 'not-applicable' });
  });
});

describe('a follow-up case (policy §5)', () => {
  const following = opened({ severity: 3, follows: 'C-0' });

  it('has an RCA clock only, which runs from its opening with the target of the case that it follows', () => {
    const { clocks } = stateOf([following]);
    expect([clocks.response.kind, clocks.restoration.kind]).toEqual(['not-applicable', 'not-applicable']);
    expect(clocks.rca).toMatchObject({ start: at('Tue 10:00'), due: at('Thu 10:00'), targetMs: 18 * HOUR });
    const afterS2 = stateOf([opened({ severity: 3, follows: 'C-0', followsSeverity: 2 })]);
    expect(afterS2.clocks.rca).toMatchObject({ targetMs: 45 * HOUR });
  });

  it('lets nothing but a complete RCA stop it', () => {
    const life = [
      following,
      severity('Tue 11:00', 4),
      happens('Tue 12:00', { type: 'resolution-proposed' }),
      reopened('Tue 13:00'),
    ];
    expect(stateOf(life).clocks).toEqual(stateOf([following]).clocks);
    const done = [...life, happens('Wed 10:00', { type: 'rca-delivered', complete: true })];
    expect(reading('rca', 'Sat 10:00', done)).toMatchObject({ state: 'met', stopped: at('Wed 10:00') });
  });

  it('does not count towards the mean time to restore', () => {
    expect(stateOf([following, restored('Tue 12:00')]).timeToRestoreMs).toBeNull();
  });
});
