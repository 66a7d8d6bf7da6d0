import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { RecordedEvent } from '../../shared/case/events/recordedEvent.ts';
import { spoken } from '../language/languageStore.ts';

/** One setting of the severity, or of the priority that the customer asks for. */
export interface SeveritySetting {
  readonly at: Instant;
  readonly by: string;
  /** "severity 2", "priority 1". */
  readonly what: string;
  readonly reason: string;
  readonly agreed: 'care' | 'both';
  readonly isOpening: boolean;
}

/** Gives how severity and priority came to be, the oldest first; what was taken back is left out (policy §1). */
export function severityHistory(events: ReadonlyArray<RecordedEvent>): ReadonlyArray<SeveritySetting> {
  const words = spoken().caseView;
  return events
    .filter(({ retracted }) => !retracted)
    .flatMap(({ event }) => {
      const stamp = { at: event.at, by: event.by, isOpening: event.type === 'opened' };
      switch (event.type) {
        case 'opened':
          return [
            { ...stamp, what: words.severityNumber(event.severity), reason: '', agreed: 'care' as const },
          ];
        case 'severity-set': {
          const { severity, reason, agreed = 'care' } = event;
          return [{ ...stamp, what: words.severityNumber(severity), reason, agreed }];
        }
        case 'priority-set':
          return [
            { ...stamp, what: words.priorityNumber(event.priority), reason: '', agreed: 'care' as const },
          ];
        default:
          return [];
      }
    })
    .sort((a, b) => a.at - b.at);
}
