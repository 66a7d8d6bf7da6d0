import type { CaseEvent } from '../case/events/caseEvent.ts';
import type { Confirmed, Ground } from './ground.ts';
import type { Step } from './step.ts';

/** What a desk knew of each case when it did a step, from the versions that the step saw. */
export interface WhatWasSeen {
  /** True where the team wrote to a case since. */
  isBehind(step: Step, caseNumber: string): boolean;
  /** The events of a case as the desk had them. */
  eventsOf(step: Step, caseNumber: string): ReadonlyArray<CaseEvent>;
  /** The events of cases that others wrote and the desk did not have. */
  meanwhile(step: Step, cases: ReadonlyArray<string>, ground: Ground): ReadonlyArray<CaseEvent>;
  /** A step of the desk, as it was when the later ones were done. */
  noteOwn(step: Step): void;
}

/**
 * A version counts what the team had confirmed and, after it, what earlier steps of the desk had written: these are taken
 * off, and the rest says how far the desk had come in the log of the team.
 */
export function createWhatWasSeen(confirmed: Confirmed): WhatWasSeen {
  const own = new Map<string, CaseEvent[]>();
  const ownOf = (caseNumber: string): ReadonlyArray<CaseEvent> => own.get(caseNumber) ?? [];
  const countOf = (step: Step, caseNumber: string): number => {
    const version = step.saw[caseNumber];
    return version === undefined ? Number.POSITIVE_INFINITY : Math.max(0, version - ownOf(caseNumber).length);
  };
  const known = (step: Step, caseNumber: string): ReadonlyArray<CaseEvent> =>
    confirmed.eventsOf(caseNumber).slice(0, countOf(step, caseNumber));
  return {
    isBehind: (step, caseNumber) => confirmed.eventsOf(caseNumber).length > countOf(step, caseNumber),
    eventsOf: (step, caseNumber) => [...known(step, caseNumber), ...ownOf(caseNumber)],
    meanwhile: (step, cases, ground) =>
      [...new Set(cases)].flatMap((caseNumber) => {
        // A case that stands in the place of another one was not known at all.
        const count = step.saw[caseNumber] === undefined ? 0 : countOf(step, caseNumber);
        const confirmedNow = confirmed.eventsOf(caseNumber).length;
        return ground.eventsOf(caseNumber).slice(count, confirmedNow);
      }),
    noteOwn: ({ events }) => {
      for (const event of events) own.set(event.case, [...ownOf(event.case), event]);
    },
  };
}
