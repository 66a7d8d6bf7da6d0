import type { Result } from '../lang/result.ts';
import type { Instant } from './instant.ts';

export interface InstantProblem {
  readonly kind: 'bad-instant';
  readonly value: string;
}

export declare function parseInstant(text: string): Result<Instant, InstantProblem>;
export declare function formatInstant(t: Instant): string;
