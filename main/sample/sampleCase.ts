import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { CaseEvent, Opened } from '../../shared/case/events/caseEvent.ts';
import type { Priority, Severity } from '../../shared/policy/severity.ts';
import type { SampleCustomer } from './sampleCustomers.ts';

/** Stands for whoever works on the profile. */
export const ME = 'me';

/** Whether a length of time is counted in the business hours of the customer, or by the wall. */
export type SampleHours = 'business' | 'wall';

type Plain<E> = E extends unknown ? Omit<E, 'case' | 'at' | 'by' | 'id'> : never;

/** What happened in a sample case, and how long after its opening. */
export type SampleStep = Plain<Exclude<CaseEvent, Opened>> & {
  readonly after: Milliseconds;
  readonly by: string;
  /** Unless those of the case. */
  readonly hours?: SampleHours;
};

type Intake = Pick<
  Opened,
  'conversationId' | 'description' | 'businessImpact' | 'follows' | 'impact' | 'suggested' | 'asked'
>;

/**
 * A case by what its clocks have counted: it was opened so long ago, whenever now is, and reads the same at any hour
 * at which its office is as open as it was in the picture.
 */
export interface SampleCase extends Intake {
  readonly case: string;
  readonly severity: Severity;
  readonly priority: Priority;
  readonly title: string;
  readonly customer: SampleCustomer;
  /** The number of the designated contact who opened it. */
  readonly contact: number;
  readonly edition: 'targets' | 'means';
  readonly channel: 'phone' | 'web' | 'chat';
  readonly hours: SampleHours;
  /** How long ago it was opened. */
  readonly age: Milliseconds;
  readonly openedBy: string;
  readonly steps: ReadonlyArray<SampleStep>;
}

/** Writes a length as a person reads it off a clock: `3:11:35`, hours unbounded. */
export function clock(text: string): Milliseconds {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
