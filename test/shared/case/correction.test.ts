import { describe, expect, it } from 'vitest';
import { caseCommandSchema } from '../../../shared/case/decide/caseCommand.ts';
import { decide } from '../../../shared/case/decide/decide.ts';
import type { CaseEvent } from '../../../shared/case/events/caseEvent.ts';
import { at, fold, opened } from '../../support/aCase.ts';
import { deciding } from '../../support/deciding.ts';

const noon = at('2026-12-07T12:00:00+01:00');
const event = (id: string, type: string, hour: string, rest: object = {}): CaseEvent =>
  ({ id, type, case: '48247', by: 'AS', at: at(`2026-12-07T${hour}:00+01:00`), ...rest }) as CaseEvent;

const life = [
  { ...opened(), id: 'e1' },
  event('e2', 'responded', '09:00'),
  event('e3', 'restored', '09:30'),
  event('e4', 'resolution-proposed', '10:00', { followUp: '48300' }),
];
const followUp = fold([
  opened({ case: '48300', follows: '48247', followsSeverity: 2, at: at('2026-12-07T10:00:00+01:00') }),
]);

const retract = (id: string, events: ReadonlyArray<CaseEvent> = life, linked: boolean = true) =>
  decide(
    caseCommandSchema.parse({ type: 'retract', case: '48247', event: id }),
    fold(events),
    deciding(noon, { eventsOf: () => events, followUpOf: () => (linked ? followUp : null) }),
  );

describe('a correction (policy §5, §10)', () => {
  it('is an event that takes an earlier one back, whoever recorded it', () => {
    expect(retract('e2')).toEqual({
      ok: true,
      value: [{ type: 'retracted', case: '48247', at: noon, by: 'AS', event: 'e2' }],
    });
  });

  it('of a resolution lays the follow-up to rest', () => {
    expect(retract('e4')).toMatchObject({
      value: [
        { type: 'retracted', event: 'e4' },
        { type: 'closed', case: '48300', by: 'policy' },
      ],
    });
    expect(retract('e4', life, false)).toMatchObject({ value: [{ type: 'retracted' }] });
  });

  it('leaves the opening alone, and what is taken back already', () => {
    expect(retract('e1')).toEqual({ ok: false, error: { kind: 'not-retractable' } });
    expect(retract('none')).toEqual({ ok: false, error: { kind: 'not-retractable' } });
    const back = [...life, event('e5', 'retracted', '11:00', { event: 'e2' })];
    expect(retract('e2', back)).toEqual({ ok: false, error: { kind: 'not-retractable' } });
  });

  it('is refused when what remains is no possible case', () => {
    const closed = [
      ...life,
      event('e5', 'closed', '11:00'),
      event('e6', 'reopened', '11:30', { impact: true }),
    ];
    const proposed = [
      ...closed,
      event('e7', 'restored', '11:40'),
      event('e8', 'reopened', '11:50', { impact: false }),
    ];
    expect(
      retract('e5', [...closed.slice(0, 5), event('e6', 'reopened', '11:30', { impact: false })]).ok,
    ).toBe(true);
    expect(retract('e7', proposed)).toMatchObject({
      error: { kind: 'impossible-order', event: 'reopened', stage: 'in-progress' },
    });
  });
});
