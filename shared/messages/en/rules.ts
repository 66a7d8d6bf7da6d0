import type { ClosingCause } from '../../case/events/closingCause.ts';

/** Why a rule of the policy closed a case, with the number of the other case that it came from. */
const closedBecause: Readonly<Record<ClosingCause, (caseNumber: string) => string>> = {
  'in-work-again': (caseNumber) => `Case ${caseNumber} is in work again.`,
  'step-taken-back': (caseNumber) => `The step on case ${caseNumber} that opened it was taken back.`,
};

/** What the rules of the policy did by themselves. */
export const ruleWords = { closedBecause };
