import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Desk } from '../desk/desk.ts';
import { SAMPLE_DRAFTS } from './sampleDrafts.ts';
import { type SampleView, sampleEvents } from './sampleEvents.ts';
import { sampleOrganizations } from './sampleOrganizations.ts';

export interface LoadedSample {
  readonly cases: number;
  readonly events: number;
  readonly drafts: number;
}

/** Fills an empty desk with the sample queue; a desk that holds anything is left as it is. */
export function loadSample(desk: Desk, view: SampleView): Result<LoadedSample, 'not-empty'> {
  if (!desk.isEmpty()) return err('not-empty');
  // Customers first: openings name contacts that are on record.
  const registered = desk.changeOrganizations(sampleOrganizations(view.now));
  if (!registered.ok) throw new Error(`The sample is impossible: ${JSON.stringify(registered.error)}`);
  const events = sampleEvents(view).map((event) => ({ event }));
  const taken = desk.appendEvents(events, { source: 'import' });
  if (!taken.ok) throw new Error(`The sample is impossible: ${JSON.stringify(taken.error)}`);
  for (const form of SAMPLE_DRAFTS) desk.saveDraft(form);
  return ok({
    cases: taken.value.newCases,
    events: taken.value.newEvents,
    drafts: SAMPLE_DRAFTS.length,
  });
}
