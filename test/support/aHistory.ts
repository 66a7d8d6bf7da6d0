import * as fc from 'fast-check';
import { HOUR, MINUTE } from '../../shared/calendar/instant/instant.ts';
import type { CaseCommand } from '../../shared/case/decide/caseCommand.ts';
import { decide } from '../../shared/case/decide/decide.ts';
import type { CaseEvent, Opened } from '../../shared/case/events/caseEvent.ts';
import { at, fold, opened, recordingsMissing } from './aCase.ts';
import { deciding } from './deciding.ts';

/** Does one command after the other, each so many milliseconds after the one before; what is refused is left out. */
export function live(
  opening: Opened,
  steps: ReadonlyArray<{ readonly command: CaseCommand; readonly after: number }>,
): ReadonlyArray<CaseEvent> {
  const events: CaseEvent[] = [opening];
  let now = opening.at;
  for (const { command, after } of steps) {
    now += after;
    const decided = decide(command, fold(events), deciding(now));
    if (decided.ok) events.push(...decided.value.filter((event) => event.case === opening.case));
  }
  return events;
}

const onCase = { case: fc.constant('48247') };
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const plain = (...types: ReadonlyArray<CaseCommand['type']>) =>
  fc.constantFrom(...types).map((type) => ({ type, case: '48247' }) as CaseCommand);

export const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  plain('respond', 'propose-resolution', 'report-issue', 'await-customer', 'record-reply', 'close'),
  fc.record({ type: fc.constant('restore' as const), ...onCase, workaround: fc.boolean() }),
  fc.record({ type: fc.constant('reopen' as const), ...onCase, impact: fc.boolean() }),
  fc.record({
    type: fc.constant('deliver-rca' as const),
    ...onCase,
    complete: fc.boolean(),
    document: fc.constant('RCA-7'),
  }),
  fc.record({
    type: fc.constant('raise-urgency' as const),
    ...onCase,
    step: fc.constantFrom(1 as const, 2 as const),
    text: fc.constant('Nobody can work.'),
  }),
  fc.record({
    type: fc.constantFrom('request-discussion' as const, 'note' as const),
    ...onCase,
    text: fc.constant('Please call.'),
  }),
  fc.record({
    type: fc.constant('request-documents' as const),
    ...onCase,
    addressee: fc.constant('quality@donaulicht.example'),
    text: fc.constant('The log of the gateway.'),
  }),
  fc.record({
    type: fc.constant('change-severity' as const),
    ...onCase,
    severity: level,
    reason: fc.constant('impact'),
    reachable: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('update-status' as const),
    ...onCase,
    explanation: fc.constant('An outage.'),
    initialRca: fc.constant('A full disk.'),
  }),
  fc.record({
    type: fc.constant('give-closure-notice' as const),
    ...onCase,
    text: fc.constant('It will be closed.'),
  }),
);

/** The events of a random case that the console itself could have written: any zone, severity and edition. */
export const anyHistory: fc.Arbitrary<ReadonlyArray<CaseEvent>> = fc
  .record({
    openedAt: fc.integer({ min: at('2026-10-20T00:00:00Z'), max: at('2026-12-31T00:00:00Z') }),
    severity: level,
    edition: fc.constantFrom('targets', 'means'),
    zone: fc.constantFrom('Europe/Vienna', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
    steps: fc.array(
      fc.record({
        command: anyCommand,
        after: fc.oneof(
          fc.integer({ min: 0, max: 30 * MINUTE }),
          fc.integer({ min: 0, max: 30 * HOUR }),
          fc.integer({ min: 0, max: 200 * HOUR }),
        ),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ openedAt, severity, edition, zone, steps }) => {
    const customer = { ...recordingsMissing.customer, zone };
    return live(opened({ at: openedAt, severity, edition, customer }), steps);
  });
