import fc from 'fast-check';
import type { Desk } from '../../main/desk/desk.ts';
import type { CaseCommand } from '../../shared/case/decide/caseCommand.ts';
import { opensCase } from './memoryDesk.ts';

type Change = Exclude<CaseCommand, { type: 'open-case' }>;

/** Something that happens to a case of a queue, some hours after what happened before. */
export interface Deed {
  readonly type: Change['type'] | 'undo' | 'work';
  readonly pick: number;
  readonly hours: number;
}

export const deed: fc.Arbitrary<Deed> = fc.record({
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

/** A case of each severity; the second one under mean objectives. */
export function aQueue(desk: Desk): ReadonlyArray<string> {
  return ([1, 2, 3, 4] as const).map((severity) =>
    opensCase(desk, { severity, edition: severity === 2 ? 'means' : 'targets' }),
  );
}

/** Does it; what the rules refuse is left out. */
export function happens(desk: Desk, each: Deed, numbers: ReadonlyArray<string>, now: number): void {
  if (each.type === 'undo') desk.undo();
  else if (each.type === 'work') {
    desk.dueWork(now);
    desk.takeDueAlerts(now, null);
  } else desk.command(commandOf(each, numbers[each.pick % 4] ?? ''));
}

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
    document: 'RCA-7',
    workaround: false,
    impact: pick > 2,
  };
  return { type, ...fields } as Change;
}
