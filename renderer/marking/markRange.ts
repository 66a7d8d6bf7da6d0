import { ask } from '../api.ts';
import { createTurns } from '../asking/turns.ts';
import { askedList } from '../cases/askedList.ts';
import { useMarks } from '../cases/markStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import type { Selection } from '../cases/rowPages.ts';
import { placeIn, rowIn } from '../cases/rowPages.ts';
import { warnOf } from '../toast/warnOf.ts';

const begin = createTurns();

/** Marks the rows from where the range began, else from the selected case, to this one, which is selected then. */
export async function markTo(index: number): Promise<void> {
  const { selected, moveTo } = useQueue.getState();
  if (useMarks.getState().range === null && selected !== null) useMarks.getState().beginAt(selected.case);
  await moveTo(index);
  await extendTo(useQueue.getState().selected);
}

/** Marks from where the range began to this case, wherever it stands; what is selected stays so. */
export async function markToCase(caseNumber: string): Promise<void> {
  const { selected } = useQueue.getState();
  if (useMarks.getState().range === null && selected !== null) useMarks.getState().beginAt(selected.case);
  const index = await placeOf(caseNumber);
  if (index !== null) await extendTo({ case: caseNumber, index });
}

/** Marks the selected case and the one so many rows further, which is selected then; back again it unmarks. */
export async function markBy(rows: number): Promise<void> {
  const { selected, moveBy } = useQueue.getState();
  const { range, beginAt } = useMarks.getState();
  // A walk without marking in between: what was marked before it stays, and another range begins here.
  if (selected !== null && range?.to !== selected.case) beginAt(selected.case);
  await moveBy(rows);
  await extendTo(useQueue.getState().selected);
}

/** Marks every case of the view on the screen, drawn or not. */
export function markView(): void {
  useMarks.getState().awaits(markWholeView());
}

async function markWholeView(): Promise<void> {
  const { view, filter } = useQueue.getState();
  const answer = await ask('queue.numbers', askedList(useQueue.getState()));
  if (!answer.ok) return warnOf(answer.error);
  const now = useQueue.getState();
  if (now.view === view && now.filter === filter) useMarks.getState().add(answer.value.cases);
}

/** A quick hand extends again before main has answered: an older answer never replaces a newer one. */
async function extendTo(end: Selection | null): Promise<void> {
  const counts = begin();
  const { range } = useMarks.getState();
  if (end === null || range === null) return;
  const from = await placeOf(range.from);
  if (from === null) return;
  const cases = await between(Math.min(from, end.index), Math.max(from, end.index));
  if (counts() && useMarks.getState().range?.from === range.from) useMarks.getState().extend(cases, end.case);
}

async function placeOf(caseNumber: string): Promise<number | null> {
  const { pages } = useQueue.getState();
  const here = placeIn(pages, caseNumber);
  if (here !== null) return here;
  const answer = await ask('queue.locate', { ...askedList(useQueue.getState()), case: caseNumber });
  return answer.ok ? answer.value.index : null;
}

/** The numbers of the rows from `first` to `last`: from what is here, where all of it is. */
async function between(first: number, last: number): Promise<ReadonlyArray<string>> {
  const { pages } = useQueue.getState();
  const here: string[] = [];
  for (let index = first; index <= last; index += 1) {
    const row = rowIn(pages, index);
    if (row === undefined) break;
    here.push(row.case);
  }
  if (here.length === last - first + 1) return here;
  const answer = await ask('queue.numbers', { ...askedList(useQueue.getState()), from: first, to: last + 1 });
  return answer.ok ? answer.value.cases : here;
}
