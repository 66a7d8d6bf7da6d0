import { expect, it } from 'vitest';
import { technicalLevels } from '../../../renderer/escalation/technicalLevels.ts';
import type { RecordedEvent } from '../../../shared/case/events/recordedEvent.ts';
import { at } from '../../support/aCase.ts';

const NOON = at('2026-12-07T12:00:00Z');

function escalated(id: string, level: string, change: Partial<RecordedEvent> = {}, step?: 1): RecordedEvent {
  const event = {
    type: 'escalated',
    case: '1',
    id,
    at: NOON,
    by: 'AS',
    level,
    reason: 'Reproduced.',
  } as const;
  return {
    seq: 1,
    id,
    recordedAt: NOON,
    retracted: false,
    event: step === undefined ? event : { ...event, step },
    ...change,
  };
}

it('lists the levels in their order, without the steps of the ladder and what was taken back', () => {
  const events = [
    escalated('a', 'Level 2'),
    escalated('b', 'Request in the case', {}, 1),
    escalated('c', 'Level 3', { retracted: true }),
    escalated('d', '3'),
  ];
  expect(technicalLevels(events).map(({ id, level }) => [id, level])).toEqual([
    ['a', 'Level 2'],
    ['d', 'Level 3'],
  ]);
});
