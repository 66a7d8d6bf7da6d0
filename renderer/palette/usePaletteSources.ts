import { useMemo } from 'react';
import type { Refusal } from '../../shared/case/decide/refusal.ts';
import type { SearchHit } from '../../shared/ipc/queueChannels.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import { useAnswer } from '../asking/useAnswer.ts';
import { loadCalendars } from '../cases/calendars.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useDetail } from '../cases/detailStore.ts';
import { useMarks } from '../cases/markStore.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { actionChoices, commandChoices, markedChoices, viewChoices } from './commandChoices.ts';
import {
  contactChoice,
  customerChoice,
  ownerChoices,
  savedViewChoices,
  zoneChoices,
} from './filterChoices.ts';
import type { PaletteChoice } from './paletteItem.ts';
import type { PaletteSources } from './paletteSections.ts';
import { settingsChoices } from './settingsChoices.ts';
import { useRecentItems } from './useRecentItems.ts';

interface Found {
  readonly sources: PaletteSources;
  /** The cases could not be searched. */
  readonly failed: boolean;
}

/** Gathers what the palette can list on the screen as it is, with the cases that hold a text; none for an empty one. */
export function usePaletteSources(text: string): Found {
  const { hits, failed } = useHits(text);
  const customers = useCustomers(text);
  const contacts = useContacts(text);
  const recent = useRecentItems();
  const words = useWords();
  const start = useDesk();
  const detail = useDetail((store) => store.detail);
  const counts = useCounts((store) => store.counts);
  const savedViews = useSettings((store) => store.settings.savedViews);
  const isOnCase = useScreen(({ screen }) => screen.kind === 'queue' || screen.kind === 'case');
  const marked = useMarks((store) => store.marked.size);
  const sources = useMemo((): PaletteSources => {
    const reasonText = (refusal: Refusal): string =>
      refusalText(words, refusal, { now: tick.now(), ownZone: start.zone }).short;
    const shown = isOnCase ? detail : null;
    return {
      subject: shown === null ? null : { case: shown.row.case, title: shown.row.title },
      actions: shown === null ? [] : actionChoices(shown, editionOf(start, shown.row.edition), reasonText),
      marked: marked > 0 ? markedChoices() : [],
      hits,
      openCases: counts?.views.open ?? 0,
      places: [...viewChoices(), ...savedViewChoices(savedViews)],
      commands: [...commandChoices(), ...settingsChoices()],
      owners: ownerChoices(counts?.owners ?? []),
      zones: zoneChoices(),
      customers,
      contacts,
      recent,
    };
  }, [hits, customers, contacts, recent, start, detail, counts, savedViews, isOnCase, marked, words]);
  return { sources, failed };
}

/** The customers that a text names, by name, short name, id and city. */
function useCustomers(text: string): ReadonlyArray<PaletteChoice> {
  const { answer } = useAnswer('organization.list', text === '' ? null : { text });
  return useMemo(() => (answer ?? []).map(customerChoice), [answer]);
}

/** A single letter is in every name. */
const FEWEST_LETTERS = 2;

/** The contacts that a text names, by name and e-mail address. */
function useContacts(text: string): ReadonlyArray<PaletteChoice> {
  const isEnough = text.trim().length >= FEWEST_LETTERS;
  const { answer } = useAnswer('organization.contacts', isEnough ? { text } : null);
  return useMemo(() => (answer ?? []).map(contactChoice), [answer]);
}

interface Hits {
  readonly hits: ReadonlyArray<SearchHit>;
  readonly failed: boolean;
}

const NO_HITS: ReadonlyArray<SearchHit> = [];
const MOST_HITS = 12;

/** Searches the cases with each letter; what could not be searched has no hits. */
function useHits(text: string): Hits {
  const request = text === '' ? null : { text, limit: MOST_HITS };
  const { answer, problem } = useAnswer('search.cases', request, { before: loadCalendarsOfHits });
  return { hits: problem === null && answer !== null ? answer : NO_HITS, failed: problem !== null };
}

function loadCalendarsOfHits(hits: ReadonlyArray<SearchHit>): Promise<void> {
  return loadCalendars(hits.map(({ row }) => row.calendar));
}
