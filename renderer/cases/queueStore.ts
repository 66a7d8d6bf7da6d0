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
    version: 0,
    total: null,
    groups: [],
    pages: new Map(),
    problem: null,
    selected: null,
    reveal: { index: 0, count: 0 },
    show: (view, filter = {}) => reader.start(view, filter),
    narrow: (filter) => reader.start(get().view, filter),
    need: (span) => reader.need(span),
    refresh: () => reader.readAgain(),
    moveTo: (index) => reader.moveTo(index),
    moveBy: (rows) => reader.moveBy(rows),
    coming: () => reader.coming(),
    find: (caseNumber) => reader.find(caseNumber),
    patch: (row) => {
      const pages = withRow(get().pages, row);
      if (pages !== get().pages) set({ pages });
    },
  };
});
