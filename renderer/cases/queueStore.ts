import { create } from 'zustand';
import { QueueReader } from './queueReader.ts';
import type { QueueStore } from './queueState.ts';
import { withRow } from './rowPages.ts';

/** The view on the screen: the rows around what is seen, and the selected case. */
export const useQueue = create<QueueStore>((set, get) => {
  const reader = new QueueReader(set, get);
  return {
    view: 'open',
    filter: {},
    sort: null,
    version: 0,
    total: null,
    groups: [],
    counting: false,
    pages: new Map(),
    foundBy: undefined,
    problem: null,
    selected: null,
    reveal: { index: 0, count: 0, atTop: false },
    show: (view, filter = {}, sort = null) => reader.start({ view, filter, sort }),
    narrow: (filter) => reader.narrow({ view: get().view, filter, sort: get().sort }),
    sortBy: (sort) => reader.sortBy(sort),
    need: (span) => reader.need(span),
    fetchAhead: (span) => reader.fetchAhead(span),
    refresh: () => reader.readAgain(),
    moveTo: (index) => reader.moveTo(index),
    jumpTo: (index) => reader.moveTo(index, true),
    moveBy: (rows) => reader.moveBy(rows),
    coming: () => reader.coming(),
    find: (caseNumber) => reader.find(caseNumber),
    patch: (row) => {
      const pages = withRow(get().pages, row);
      if (pages !== get().pages) set({ pages });
    },
  };
});
