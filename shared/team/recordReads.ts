import type { DecideContext } from '../case/decide/decideContext.ts';

/** What a decision read: each case, and the version that it had then. */
export interface Reads {
  readonly note: (caseNumber: string) => void;
  saw(): Readonly<Record<string, number>>;
}

/** Keeps the version of each case as it was when it was first read. */
export function createReads(versionOf: (caseNumber: string) => number): Reads {
  const saw = new Map<string, number>();
  return {
    note: (caseNumber) => {
      if (!saw.has(caseNumber)) saw.set(caseNumber, versionOf(caseNumber));
    },
    saw: () => Object.fromEntries(saw),
  };
}

/**
 * Gives a context by which a decision leaves word of each case that it reads, also of one that is not there. A follow-up is
 * looked for through the case that it follows: whoever opens one writes to that case too, so that its version tells.
 */
export function recordReads(context: DecideContext, note: Reads['note']): DecideContext {
  return {
    ...context,
    newCase: () => {
      const number = context.newCase();
      note(number);
      return number;
    },
    eventsOf: (caseNumber) => {
      note(caseNumber);
      return context.eventsOf(caseNumber);
    },
    caseState: (caseNumber) => {
      note(caseNumber);
      return context.caseState(caseNumber);
    },
    followUpOf: (caseNumber) => {
      note(caseNumber);
      const followUp = context.followUpOf(caseNumber);
      if (followUp !== null) note(followUp.case);
      return followUp;
    },
  };
}
