import { describe, expect, it } from 'vitest';
import {
  missingPages,
  pagesAround,
  placeIn,
  reuseRows,
  rowIn,
  withRow,
  withRows,
} from '../../../renderer/cases/rowPages.ts';
import { aRow } from '../support/aRow.ts';

const page = (first: number, count = 100) =>
  Array.from({ length: count }, (_, at) => aRow(String(first + at)));

describe('the pages of a view', () => {
  it('hold rows by their place', () => {
    const pages = withRows(new Map(), 200, page(200, 150));
    expect(rowIn(pages, 249)?.case).toBe('249');
    expect(rowIn(pages, 349)?.case).toBe('349');
    expect(rowIn(pages, 350)).toBeUndefined();
    expect(placeIn(pages, '300')).toBe(300);
    expect(placeIn(pages, '20')).toBeNull();
  });

  it('know which of them are missing', () => {
    const pages = withRows(new Map(), 100, page(100));
    expect(missingPages(pages, { from: 95, to: 205 })).toEqual([1, 4]);
    expect(missingPages(pages, { from: 110, to: 190 })).toEqual([]);
  });

  it('are asked for whole', () => {
    expect(pagesAround({ from: 130, to: 201 })).toEqual({ from: 100, to: 250 });
    expect(pagesAround({ from: 0, to: 0 })).toEqual({ from: 0, to: 50 });
  });

  it('are let go far from where the person is', () => {
    let pages = withRows(new Map(), 0, page(0));
    for (let at = 1; at <= 60; at += 1) pages = withRows(pages, at * 100, page(at * 100));
    expect(pages.size).toBeLessThan(30);
    expect(rowIn(pages, 6000)?.case).toBe('6000');
    expect(rowIn(pages, 0)).toBeUndefined();
  });

  it('keep the row of a case that did not change, wherever it stands now', () => {
    const pages = withRows(new Map(), 0, page(0, 3));
    const [moved, changed] = reuseRows(pages, [aRow('2'), aRow('1', { version: 2 })]);
    expect(moved).toBe(rowIn(pages, 2));
    expect(changed).not.toBe(rowIn(pages, 1));
    expect(withRow(pages, aRow('1'))).toBe(pages);
  });

  it('take a newer version of a row without moving it', () => {
    const pages = withRow(withRows(new Map(), 0, page(0)), aRow('7', { owner: 'AS' }));
    expect(rowIn(pages, 7)?.owner).toBe('AS');
    expect(withRow(pages, aRow('900'))).toBe(pages);
  });
});
