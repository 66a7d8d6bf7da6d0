import { FACT_KINDS, type ReviewFact } from '../../../shared/review/facts/reviewFact.ts';

/** In place of the instant of a paused clock, which has none. */
export const PAUSED = Number.MAX_SAFE_INTEGER;

/** A fact by its columns; kind, objective and outcome are places in these lists, `is_next` is 0 or the severity of the case. */
export interface FactColumns {
  readonly kind: number;
  readonly at: number;
  readonly n: number;
  readonly severity: number;
  readonly edition: string;
  readonly objective: number | null;
  readonly outcome: number | null;
  readonly label: string | null;
  readonly elapsed: number | null;
  readonly target: number | null;
  readonly calendar: string | null;
  readonly is_next: number;
}

export const OBJECTIVES = ['deadline', 'mean'] as const;
export const OUTCOMES = ['running', 'met', 'missed'] as const;

/** The number of a kind, as the file has it. */
export function kindNumber(kind: ReviewFact['kind']): number {
  return FACT_KINDS.indexOf(kind);
}

/** The facts of a case by their columns; `n` tells apart what happened to a case at one instant. */
export function factColumns(facts: ReadonlyArray<ReviewFact>): ReadonlyArray<FactColumns> {
  return facts.map((fact, place) => {
    const { kind, at, severity, edition, objective, outcome, label, elapsedMs, targetMs, calendar } = fact;
    const before = facts.slice(0, place).filter((other) => other.kind === kind && other.at === at);
    return {
      kind: kindNumber(kind),
      at: at ?? PAUSED,
      n: before.length,
      severity,
      edition,
      objective: objective === null ? null : OBJECTIVES.indexOf(objective),
      outcome: outcome === null ? null : OUTCOMES.indexOf(outcome),
      label,
      elapsed: elapsedMs,
      target: targetMs,
      calendar,
      is_next: fact.nextOf ?? 0,
    };
  });
}
