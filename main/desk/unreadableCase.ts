import type { CaseFault, UnreadableCase } from '../../shared/interchange/unreadableCase.ts';
import { UnreadableEventError } from '../persistence/upcast.ts';

/** A case that this version cannot make of its events. Nothing else stands still for it; what is done to it is refused in words. */
export class UnreadableCaseError extends Error implements UnreadableCase {
  readonly case: string;
  readonly fault: CaseFault;

  constructor(caseNumber: string, fault: CaseFault, cause?: unknown) {
    super(`Case ${caseNumber} cannot be read: ${fault.problem}.`, { cause });
    this.name = 'UnreadableCaseError';
    this.case = caseNumber;
    this.fault = fault;
  }
}

/**
 * Does what is made of the events of one case and writes nothing. What fails there is the affair of that case alone, except
 * for what the file itself could not give.
 */
export function withinCase<T>(caseNumber: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableEventError) throw new UnreadableCaseError(caseNumber, error.fault);
    if (error instanceof UnreadableCaseError || isOfTheFile(error)) throw error;
    throw new UnreadableCaseError(caseNumber, { problem: 'not-made' }, error);
  }
}

/** Does work on one of many cases; gives `instead` for one that cannot be read. */
export function unlessUnreadable<T>(work: () => T, instead: T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableCaseError) return instead;
    throw error;
  }
}

/** The engine's and the system's errors carry a code. */
function isOfTheFile(error: unknown): boolean {
  return error instanceof Error && ('errcode' in error || 'code' in error);
}
