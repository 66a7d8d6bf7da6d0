import { useMemo } from 'react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { ask } from '../api.ts';
import { useFound } from '../asking/useAnswer.ts';
import { loadCalendars } from '../cases/calendars.ts';
import { recentThings } from '../navigation/recentStore.ts';
import { type Screen, useScreen } from '../navigation/screenStore.ts';
import { caseItem } from './caseItem.ts';
import { customerChoice } from './filterChoices.ts';
import { asItem, type PaletteItem } from './paletteItem.ts';

const NONE: ReadonlyArray<PaletteItem> = [];

/** Gives what was opened last and is not on the screen, the newest first; what is no longer there is left out. */
export function useRecentItems(): ReadonlyArray<PaletteItem> {
  const screen = useScreen((store) => store.screen);
  const find = useMemo(() => () => readRecent(screen), [screen]);
  return useFound(find) ?? NONE;
}

async function readRecent(screen: Screen): Promise<ReadonlyArray<PaletteItem>> {
  const things = recentThings().filter(({ kind, id }) => id !== shownOf(screen, kind));
  const rows = await rowsOf(things.filter(({ kind }) => kind === 'case').map(({ id }) => id));
  const items = await Promise.all(
    things.map(async ({ kind, id }) => {
      const row = rows.find((one) => one.case === id);
      if (kind === 'case') return row === undefined ? [] : [caseItem(row, '', null)];
      const answer = await ask('organization.read', { customer: id });
      return answer.ok ? [asItem(customerChoice(answer.value.card))] : [];
    }),
  );
  // An entry of the same case may stand among what was found: both are listed, each under its own id.
  return items.flat().map((item) => ({ ...item, id: `recent ${item.id}` }));
}

function shownOf(screen: Screen, kind: 'case' | 'customer'): string | null {
  if (kind === 'case') return screen.kind === 'case' ? screen.case : null;
  return screen.kind === 'organization' ? screen.customer : null;
}

async function rowsOf(cases: ReadonlyArray<string>): Promise<ReadonlyArray<QueueRow>> {
  if (cases.length === 0) return [];
  const answer = await ask('queue.cards', { cases: [...cases] });
  if (!answer.ok) return [];
  await loadCalendars(answer.value.map(({ calendar }) => calendar));
  return answer.value;
}
