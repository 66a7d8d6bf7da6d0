import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { RecordedEvent } from '../../shared/case/events/recordedEvent.ts';
import { levelName } from '../../shared/wording/levelName.ts';
import { spoken } from '../language/languageStore.ts';

export interface TechnicalLevel {
  readonly id: string;
  readonly level: string;
  readonly reason: string;
  readonly at: Instant;
  readonly by: string;
}

/** Gives the technical escalations of a case in their order, without the steps of the ladder and what was taken back. */
export function technicalLevels(events: ReadonlyArray<RecordedEvent>): ReadonlyArray<TechnicalLevel> {
  return events.flatMap(({ id, event, retracted }) =>
    event.type === 'escalated' && event.step === undefined && !retracted
      ? [{ id, level: levelName(spoken(), event.level), reason: event.reason, at: event.at, by: event.by }]
      : [],
  );
}
