import type { SearchHit } from '../../shared/ipc/queueChannels.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { loadCalendars } from '../cases/calendars.ts';

interface Hits {
  readonly hits: ReadonlyArray<SearchHit>;
  readonly failed: boolean;
}

const NO_HITS: ReadonlyArray<SearchHit> = [];
const MOST_HITS = 12;

/** Searches the cases with each letter; what could not be searched has no hits. */
export function usePaletteHits(text: string): Hits {
  const request = text === '' ? null : { text, limit: MOST_HITS };
  const { answer, problem } = useAnswer('search.cases', request, { before: loadCalendarsOfHits });
  return { hits: problem === null && answer !== null ? answer : NO_HITS, failed: problem !== null };
}

function loadCalendarsOfHits(hits: ReadonlyArray<SearchHit>): Promise<void> {
  return loadCalendars(hits.map(({ row }) => row.calendar));
}
