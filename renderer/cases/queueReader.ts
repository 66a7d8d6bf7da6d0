import type { QueueWindow } from '../../shared/ipc/queueChannels.ts';
import type { QueueSort } from '../../shared/queue/queueSort.ts';
import { askPlace, askWindow, type ListAsked, type Soon } from './askedList.ts';
import { loadCalendars } from './calendars.ts';
import type { QueueStore } from './queueState.ts';
import {
  missingPages,
  PAGE_SIZE,
  pagesAround,
  placeIn,
  type RowPages,
  type RowSpan,
  reuseRows,
  type Selection,
  selectionAt,
  withRows,
} from './rowPages.ts';

type Set = (change: Partial<QueueStore>) => void;
type Get = () => QueueStore;
type Select = (pages: RowPages, total: number) => Promise<Selection | null>;

/** Reads windows of the view on the screen from main and puts them into the store, in the order of the questions. */
export class QueueReader {
  readonly #set: Set;
  readonly #get: Get;
  // Each change of view, filter or version starts a new reading; answers to an older one are dropped.
  #reading = 0;
  #isReplacing = false;
  #starting: Promise<void> | null = null;
  // The row that the latest move leads to, while it is on its way.
  #target: { readonly index: number; readonly row: Promise<Selection | null> } | null = null;
  #seen: RowSpan = { from: 0, to: PAGE_SIZE };
  readonly #onTheWay = new Map<number, Promise<void>>();

  constructor(set: Set, get: Get) {
    this.#set = set;
    this.#get = get;
  }

  /** Ends with the first rows that the words of the filter find; where a move leads is decided in the whole list. */
  async narrow(list: ListAsked): Promise<void> {
    await new Promise<void>((shown, failed) => void this.start(list, shown).then(shown, failed));
  }

  async start(list: ListAsked, onFirstRows?: () => void): Promise<void> {
    this.#seen = { from: 0, to: PAGE_SIZE };
    this.#target = null;
    this.#set({ ...list, reveal: this.#revealed(0) });
    const starting = this.#read((pages) => Promise.resolve(selectionAt(pages, 0)), onFirstRows);
    this.#starting = starting;
    await starting;
    if (this.#starting === starting) this.#starting = null;
  }

  /** The same cases in another order: what was looked at is looked for in it. */
  async sortBy(sort: QueueSort | null): Promise<void> {
    const { view, filter, selected } = this.#get();
    await this.start({ view, filter, sort });
    if (selected !== null && this.#get().sort === sort) await this.find(selected.case);
  }

  /** Reads what is seen anew; the selection stays with its case. */
  readAgain(): Promise<void> {
    return this.#read((pages, total) => this.#relocated(pages, total));
  }

  async #read(select: Select, onFirstRows?: () => void): Promise<void> {
    this.#reading += 1;
    const mine = this.#reading;
    this.#onTheWay.clear();
    this.#isReplacing = true;
    const isFirst = onFirstRows !== undefined;
    const found = await this.#fetch(pagesAround(this.#seen), mine, isFirst ? 'first-rows' : 'whole');
    if (found?.counting !== true) return this.#replace(found, select, mine);
    const pages = withRows(new Map(), 0, reuseRows(this.#get().pages, found.rows));
    this.#show(found, pages, selectionAt(pages, 0));
    onFirstRows?.();
    const whole = await this.#fetch(pagesAround(this.#seen), mine, 'whole');
    await this.#replace(whole, (now, total) => this.#relocated(now, total), mine);
  }

  async #replace(found: QueueWindow | null, select: Select, mine: number): Promise<void> {
    if (found === null) {
      if (mine === this.#reading) this.#isReplacing = false;
      return;
    }
    const pages = withRows(new Map(), found.from, reuseRows(this.#get().pages, found.rows));
    const selected = await select(pages, found.total);
    if (mine !== this.#reading) return;
    this.#show(found, pages, selected);
    this.#isReplacing = false;
    await this.need(this.#seen);
  }

  #show(found: QueueWindow, pages: RowPages, selected: Selection | null): void {
    const { version, total, groups, counting = false } = found;
    const foundBy = this.#get().filter.text;
    this.#set({ version, total, groups, counting, pages, foundBy, selected, problem: null });
  }

  async need(span: RowSpan): Promise<void> {
    this.#seen = span;
    await this.fetchAhead(span);
  }

  /** Reads rows that are not on the screen and may be soon. */
  async fetchAhead(span: RowSpan): Promise<void> {
    // What is on the screen is about to be replaced: pages of two views or versions must not mix.
    if (this.#isReplacing) return;
    await Promise.all(missingPages(this.#get().pages, span).map((page) => this.#fetchPage(page)));
  }

  async moveTo(wanted: number, atTop = false): Promise<void> {
    // In the view that was asked for, not in the one that is still on the screen.
    if (this.#starting !== null) await this.#starting;
    const { total, pages } = this.#get();
    if (total === null || total === 0) return;
    const index = Math.min(Math.max(wanted, 0), total - 1);
    const here = selectionAt(pages, index);
    this.#target = null;
    if (here !== null) return this.#set({ selected: here, reveal: this.#revealed(index, atTop) });
    this.#set({ reveal: this.#revealed(index, atTop) });
    const row = this.#fetchPage(Math.floor(index / PAGE_SIZE)).then(() =>
      selectionAt(this.#get().pages, index),
    );
    const target = { index, row };
    this.#target = target;
    const selected = await row;
    if (this.#target !== target) return;
    this.#target = null;
    if (selected !== null) this.#set({ selected });
  }

  /** From where the move before leads, be it there yet or not. */
  async moveBy(rows: number): Promise<void> {
    if (this.#starting !== null) await this.#starting;
    await this.moveTo((this.#target?.index ?? this.#get().selected?.index ?? -1) + rows);
  }

  coming(): Promise<string | null> | null {
    return this.#starting === null && this.#target === null ? null : this.#arrival();
  }

  async #arrival(): Promise<string | null> {
    if (this.#starting !== null) await this.#starting;
    const arrived = this.#target === null ? this.#get().selected : await this.#target.row;
    return arrived?.case ?? null;
  }

  async find(caseNumber: string): Promise<boolean> {
    const index = placeIn(this.#get().pages, caseNumber) ?? (await askPlace(this.#get(), caseNumber));
    if (index === null) return false;
    this.#target = null;
    this.#set({ selected: { case: caseNumber, index }, reveal: this.#revealed(index) });
    return true;
  }

  async #fetch(span: RowSpan, mine: number, soon?: Soon): Promise<QueueWindow | null> {
    const answer = await askWindow(this.#get(), span, soon);
    if (mine !== this.#reading) return null;
    if (!answer.ok) {
      this.#set({ problem: answer.error });
      return null;
    }
    await loadCalendars(answer.value.rows.map((row) => row.calendar));
    return mine === this.#reading ? answer.value : null;
  }

  #fetchPage(page: number): Promise<void> {
    const known = this.#onTheWay.get(page);
    if (known !== undefined) return known;
    const coming = this.#readPage(page).finally(() => this.#onTheWay.delete(page));
    this.#onTheWay.set(page, coming);
    return coming;
  }

  async #readPage(page: number): Promise<void> {
    const from = page * PAGE_SIZE;
    const found = await this.#fetch({ from, to: from + PAGE_SIZE }, this.#reading);
    if (found === null) return;
    // Rows of two versions must not stand side by side: a case could show twice or not at all.
    if (found.version !== this.#get().version) return this.readAgain();
    this.#set({ pages: withRows(this.#get().pages, from, found.rows) });
  }

  async #relocated(pages: RowPages, total: number): Promise<Selection | null> {
    const { selected } = this.#get();
    if (selected === null) return selectionAt(pages, 0);
    const index = placeIn(pages, selected.case) ?? (await askPlace(this.#get(), selected.case));
    if (index !== null) return { case: selected.case, index };
    // It left the view: the case that took its place is the next one to look at.
    return selectionAt(pages, Math.min(selected.index, total - 1)) ?? selectionAt(pages, 0);
  }

  #revealed(index: number, atTop = false): QueueStore['reveal'] {
    return { index, count: this.#get().reveal.count + 1, atTop };
  }
}
