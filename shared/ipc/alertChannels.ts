import * as z from 'zod';
import type { Instant } from '../calendar/instant/instant.ts';
import { typed } from '../lang/typed.ts';
import type { Severity } from '../policy/severity.ts';
import { type DomainChannels, id, nothing } from './channel.ts';

export interface ShownAlert {
  readonly id: string;
  readonly case: string;
  readonly title: string;
  readonly severity: Severity;
  readonly clock: string;
  readonly threshold: string;
  readonly due: Instant;
  readonly at: Instant;
}

/** The most severe of the alerts that stand; `total` counts also those that follow. */
export interface StandingAlerts {
  readonly alerts: ReadonlyArray<ShownAlert>;
  readonly total: number;
}

const alerts = z.array(id).max(5_000);

/** Alerts that were shown: a person has seen them, or wants them again later (policy §8). */
export const alertChannels = {
  'alert.list': { request: nothing, answer: typed<StandingAlerts>, writes: false },
  'alert.acknowledge': { request: z.object({ alerts }).strict(), answer: typed<null>, writes: true },
  /** No minutes: it comes again now, which takes a snooze back. */
  'alert.snooze': {
    request: z.object({ alerts, minutes: z.number().int().min(0).max(1_440) }).strict(),
    answer: typed<null>,
    writes: true,
  },
} satisfies DomainChannels;
