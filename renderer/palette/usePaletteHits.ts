import { useEffect, useState } from 'react';
import type { SearchHit } from '../../shared/ipc/queueChannels.ts';
import { ask } from '../api.ts';
import { loadCalendars } from '../cases/calendars.ts';

interface Hits {
  readonly text: string;
  readonly hits: ReadonlyArray<SearchHit>;
  readonly failed: boolean;
}

const NO_HITS: Hits = { text: '', hits: [], failed: false };
const MOST_HITS = 12;

/** Searches with each letter; an answer to an older text never replaces that to a newer one. */
export function usePaletteHits(text: string): Hits {
  const [found, setFound] = useState<Hits>(NO_HITS);
  useEffect(() => {
    if (text === '') return setFound(NO_HITS);
    let isLatest = true;
    void searchCases(text).then((hits) => {
      if (isLatest) setFound(hits);
    });
    return () => {
      isLatest = false;
    };
  }, [text]);
  return found;
}

async function searchCases(text: string): Promise<Hits> {
  const answer = await ask('search.cases', { text, limit: MOST_HITS });
  if (!answer.ok) return { text, hits: [], failed: true };
  await loadCalendars(answer.value.map(({ row }) => row.calendar));
  return { text, hits: answer.value, failed: false };
}
