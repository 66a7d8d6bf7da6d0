import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/desk/desk.ts';
import { HOUR } from '../../../shared/calendar/instant.ts';
import type { CaseCommand } from '../../../shared/case/caseCommand.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';

type Change = Exclude<CaseCommand, { type: 'open-case' }>;
type Deed = {
  readonly type: Change['type'] | 'undo' | 'work';
  readonly pick: number;
  readonly hours: number;
};

const deed: fc.Arbitrary<Deed> = fc.record({
  type: fc.constantFrom(
    'respond',
    'restore',
    'propose-resolution',
    'report-issue',
    'await-customer',
    'record-reply',
    'change-severity',
    'change-priority',
    'note',
    'assign',
    'update-status',
    'deliver-rca',
    'close',
    'reopen',
    'undo',
    'work',
  ),
  pick: fc.nat({ max: 5 }),
  hours: fc.nat({ max: 60 }),
});

function commandOf({ type, pick }: Deed, number: string): Change {
  const level = ((pick % 4) + 1) as 1 | 2 | 3 | 4;
  const fields = {
    case: number,
    severity: level,
    priority: level,
    reason: 'because',
    text: `words ${pick}`,
    owner: pick === 0 ? null : `O${pick}`,
    explanation: 'gateway',
    initialRca: 'disk',
    complete: pick > 2,
    workaround: false,
    impact: pick > 2,
  };
  return { type, ...fields } as Change;
}

function happens(desk: Desk, each: Deed, numbers: ReadonlyArray<string>, now: number): void {
  if (each.type === 'undo') desk.undo();
  else if (each.type === 'work') {
    desk.dueWork(now);
    desk.takeDueAlerts(now, null);
  } else desk.command(commandOf(each, numbers[each.pick % 4] ?? ''));
}

describe('the projection', () => {
  it('that grew event by event equals the one made anew from the log', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const { desk, clock } = openTestDesk();
        const numbers = ([1, 2, 3, 4] as const).map((severity) =>
          opensCase(desk, { severity, edition: severity === 2 ? 'means' : 'targets' }),
        );
        for (const each of deeds) {
          clock.pass(each.hours * HOUR);
          happens(desk, each, numbers, clock());
        }
        expect(desk.check().problems).toEqual([]);
        desk.close();
      }),
      { numRuns: 40 },
    );
  });

  it('reports how far its making is', () => {
    const { desk } = openTestDesk();
    opensCase(desk);
    opensCase(desk);
    const heard: number[] = [];
    desk.rebuild(({ done, of }) => heard.push(done, of));
    expect(heard).toEqual([0, 2, 2, 2]);
  });
});
