import { useMemo } from 'react';
import type { Refusal } from '../../shared/case/decide/refusal.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useDetail } from '../cases/detailStore.ts';
import { useSettings } from '../desk/settingsStore.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { tick } from '../now/nowStore.ts';
import { actionChoices, commandChoices, viewChoices } from './commandChoices.ts';
import { ownerChoices, savedViewChoices, zoneChoices } from './filterChoices.ts';
import type { PaletteSources } from './paletteSections.ts';

/** Gathers what the palette can list on the screen as it is. */
export function usePaletteSources(hits: PaletteSources['hits']): PaletteSources {
  const words = useWords();
  const start = useDesk();
  const detail = useDetail((store) => store.detail);
  const counts = useCounts((store) => store.counts);
  const savedViews = useSettings((store) => store.settings.savedViews);
  const isOnCase = useScreen(({ screen }) => screen.kind === 'queue' || screen.kind === 'case');
  return useMemo(() => {
    const reasonText = (refusal: Refusal): string =>
      refusalText(words, refusal, { now: tick.now(), ownZone: start.zone }).short;
    const shown = isOnCase ? detail : null;
    return {
      subject: shown === null ? null : { case: shown.row.case, title: shown.row.title },
      actions: shown === null ? [] : actionChoices(shown, editionOf(start, shown.row.edition), reasonText),
      hits,
      openCases: counts?.views.open ?? 0,
      places: [...viewChoices(), ...savedViewChoices(savedViews)],
      commands: commandChoices(),
      owners: ownerChoices(counts?.owners ?? []),
      zones: zoneChoices(),
      openCase: (caseNumber) => useScreen.getState().go({ kind: 'case', case: caseNumber }),
    };
  }, [hits, start, detail, counts, savedViews, isOnCase, words]);
}
