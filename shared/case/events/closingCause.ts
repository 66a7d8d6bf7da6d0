/**
 * Why a rule closed a case although nobody proposed that: the case that it follows is in work again, or the step that
 * opened it was taken back (policy §5).
 */
export const CLOSING_CAUSES = ['in-work-again', 'step-taken-back'] as const;
export type ClosingCause = (typeof CLOSING_CAUSES)[number];

/** A cause, and the other case in which it came about. */
export interface CausedClosing {
  readonly cause: ClosingCause;
  readonly causeCase: string;
}

/** Gives the cause that a closing names; null without one. A line from elsewhere may hold anything in the two fields. */
export function closingCauseOf({
  cause,
  causeCase,
}: {
  readonly cause?: unknown;
  readonly causeCase?: unknown;
}): CausedClosing | null {
  const known = CLOSING_CAUSES.find((one) => one === cause);
  return known === undefined || typeof causeCase !== 'string' ? null : { cause: known, causeCase };
}
