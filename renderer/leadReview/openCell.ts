import type { ReviewAnswer } from '../../shared/ipc/reviewAnswers.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import type { QueueFilter } from '../../shared/queue/queueFilter.ts';
import type { HeatCell } from '../../shared/review/queueHeat.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { useScreen } from '../navigation/screenStore.ts';

/** Opens the cases of a cell of the queue heat as a filtered view; Esc comes back. The view is of now. */
export function openCell({ place }: Pick<HeatCell, 'place'>, severity: Severity, answer: ReviewAnswer): void {
  const { go, showFilter } = useScreen.getState();
  go({ kind: 'queue', from: 'review' });
  showFilter(false);
  void useQueue.getState().show('open', { severities: [severity], band: place, ...scopeFilter(answer) });
}

/** The scope of a review as a filter of the queue. */
export function scopeFilter({ team, customer }: Pick<ReviewAnswer, 'team' | 'customer'>): QueueFilter {
  const { teams } = useSettings.getState().settings.lead;
  const analysts = teams.find(({ name }) => name === team)?.analysts;
  return {
    ...(customer === null ? {} : { customer }),
    ...(analysts === undefined ? {} : { team: analysts }),
  };
}
