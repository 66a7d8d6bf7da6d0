import type { MessagePort } from 'node:worker_threads';
import type { Instant } from '../../../shared/calendar/instant/instant.ts';
import type { EventCustomer } from '../../../shared/case/events/caseEvent.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import type { StoredEvent } from '../../persistence/upcast.ts';
import type { ToldCalendar } from '../calendars.ts';
import type { MadeCase } from './makeCase.ts';

/** All that the thread knows of a desk: plain values, since nothing else crosses to it. */
export interface MakingTask {
  readonly port: MessagePort;
  readonly counts: SharedArrayBuffer;
  readonly editions: ReadonlyArray<Edition>;
  readonly by: string;
  /** Ids of the customers whose own days were edited: their calendars are theirs alone. */
  readonly edited: ReadonlySet<string>;
}

/** Cases by the events of each, all of them and in recorded order. */
export type Batch = ReadonlyArray<ReadonlyArray<StoredEvent>>;

export type ToThread =
  | { readonly kind: 'batch'; readonly batch: Batch; readonly now: Instant }
  | { readonly kind: 'calendar'; readonly calendar: ToldCalendar | null }
  | { readonly kind: 'end' };

/** In the order of the batch; null for a case that cannot be made: who writes finds out why. */
export type MadeBatch = ReadonlyArray<MadeCase | null>;

export type FromThread =
  /** A `MadeBatch` as JSON, which the writing thread reads in half the time that copies of the objects take. */
  | { readonly kind: 'made'; readonly json: string }
  | { readonly kind: 'asks'; readonly customer: EventCustomer; readonly edition: string };
