import { Circle } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import type { PaletteChoice } from '../../../renderer/palette/paletteItem.ts';
import { readPaletteQuery } from '../../../renderer/palette/paletteQuery.ts';
import {
  type PaletteSources,
  paletteSections,
  preselects,
} from '../../../renderer/palette/paletteSections.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';

const choice = (label: string, detail = '', kind: PaletteChoice['kind'] = 'command'): PaletteChoice => ({
  id: label,
  kind,
  icon: Circle,
  label,
  detail,
  keys: [],
  run: () => {},
});

const row = {
  case: '48262',
  title: 'Agents cannot sign in',
  customer: { name: 'Tanjong Freight' },
} as QueueRow;

const sources: PaletteSources = {
  subject: { case: '48291', title: 'Inbound voice silent' },
  marked: [],
  actions: [choice('Describe the case'), choice('Copy the escalation e-mail'), choice('Escalate 48291')],
  hits: [{ row, passage: 'note: \u2068esc\u2069alated to level 2' }],
  openCases: 19,
  places: [choice('All open', 'view')],
  commands: [choice('Filter'), choice('Load the sample', 'escape from an empty desk')],
  owners: [choice('LN', 'all open cases', 'owner')],
  customers: [],
  contacts: [],
  zones: [choice('Europe/Lisbon', '', 'zone')],
  recent: [],
};

const listed = (input: string): Record<string, string[]> =>
  Object.fromEntries(
    paletteSections(readPaletteQuery(input), sources).map(({ id, items }) => [
      id,
      items.map(({ label }) => label.map(({ text }) => text).join('')),
    ]),
  );

describe('paletteSections', () => {
  it('lists the best placed match first and leaves out sections without one', () => {
    expect(listed('esc')).toEqual({
      actions: ['Escalate 48291', 'Copy the escalation e-mail', 'Describe the case'],
      cases: ['Agents cannot sign in'],
      commands: ['Load the sample'],
    });
  });

  it('finds an action by its own words with the number, which Enter does not run', () => {
    const note = { ...choice('Note 48291'), name: 'Note' };
    const found = paletteSections(readPaletteQuery('note 48291'), { ...sources, hits: [], actions: [note] });
    expect(found.map(({ id }) => id)).toEqual(['actions']);
    expect(preselects(readPaletteQuery('note 48291'), found)).toBe(false);
  });

  it('finds commands by their initials and with a slip of the keys, and puts them before cases then', () => {
    const settings = { ...sources, commands: [choice('Load the sample'), choice('Settings')] };
    const ids = (input: string) =>
      paletteSections(readPaletteQuery(input), settings).map(
        ({ id, items }) => `${id} ${items.map((item) => item.id).join()}`,
      );
    expect(ids('lts')[0]).toBe('commands Load the sample');
    expect(ids('sett').map((id) => id.split(' ')[0])).toEqual(['commands', 'cases']);
    expect(ids('setings')).toContain('commands Settings');
  });

  it('begins with what was opened last, until something is typed', () => {
    const recent = [{ ...choice('48262'), label: [], detail: [], icon: null }];
    const first = (input: string) => paletteSections(readPaletteQuery(input), { ...sources, recent })[0]?.id;
    expect([first(''), first('e'), first('>')]).toEqual(['recent', 'actions', 'actions']);
  });

  it('lets Enter run the first entry, but nothing that changes a case for a query with a digit', () => {
    const marked = [choice('Assign 3 cases')];
    const runs = (input: string, hits = sources.hits) => {
      const query = readPaletteQuery(input);
      return preselects(query, paletteSections(query, { ...sources, marked, hits }));
    };
    expect([runs(''), runs('>'), runs('assign')]).toEqual([false, false, true]);
    expect([runs('assign 3'), runs('assign 3', [])]).toEqual([true, false]);
  });

  it('lists the customers that main found, under cases and commands, once something is typed', () => {
    const found = { ...sources, customers: [choice('Faro Marítimo', 'faro, Lisbon')] };
    const last = paletteSections(readPaletteQuery('faro'), found).at(-1);
    expect([last?.id, last?.items.length]).toEqual(['customers', 1]);
    expect(paletteSections(readPaletteQuery(''), found).some(({ id }) => id === 'customers')).toBe(false);
  });

  it('marks in a passage what the search marked', () => {
    const hit = paletteSections(readPaletteQuery('esc'), sources).find(({ id }) => id === 'cases')?.items[0];
    expect(hit?.detail.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['esc']);
  });

  it('puts what may not be done now last', () => {
    const refused = { ...choice('Escape'), reason: 'restore first' };
    const sections = paletteSections(readPaletteQuery('esc'), {
      ...sources,
      actions: [refused, choice('Describe')],
    });
    expect(sections[0]?.items.map(({ id }) => id)).toEqual(['Describe', 'Escape']);
  });

  describe('for a number', () => {
    const restore = { ...choice('Restore 48262'), name: 'Restore' };
    const sections = (input: string, given: Partial<PaletteSources>) =>
      paletteSections(readPaletteQuery(input), { ...sources, ...given }).map(
        ({ id, items }) => `${id} ${items.map((item) => item.id).join()}`,
      );

    it('offers no action by a number that is its own case or nearly, and its name still finds it', () => {
      for (const typed of ['48226', '48262', '48', '#48226', '>48226'])
        expect(sections(typed, { actions: [restore], hits: [] })).toEqual([]);
      expect(sections('restore', { actions: [restore], hits: [] })).toEqual(['actions Restore 48262']);
      expect(sections('restore 48226', { actions: [restore], hits: [] })).toEqual([]);
    });

    it('knows no slip of the keys', () => {
      expect(sections('zoom15', { hits: [], commands: [choice('zoom150')] })).toEqual(['commands zoom150']);
      expect(sections('zoom51', { hits: [], commands: [choice('zoom15')] })).toEqual([]);
    });

    it('lists nothing that changes cases above cases, nor alone', () => {
      const marked = [choice('Assign 3 cases')];
      expect(sections('3', { marked })).toEqual(['cases case 48262']);
      expect(sections('3', { marked, hits: [] })).toEqual([]);
      expect(sections('assign 3', { marked })).toEqual(['cases case 48262', 'marked Assign 3 cases']);
    });
  });

  it('says how many of the open cases were found', () => {
    expect(paletteSections(readPaletteQuery('#sign'), sources)[0]?.aside).toBe('1 of 19');
  });

  it('lists only cases after #', () => {
    expect(Object.keys(listed('#esc'))).toEqual(['cases']);
  });

  it('lists only commands after >, those of the case included', () => {
    expect(Object.keys(listed('>'))).toEqual(['actions', 'places', 'commands']);
  });

  it('lists owners and zones only when they are asked for', () => {
    expect(listed('L')).not.toHaveProperty('owners');
    expect(listed('@')).toEqual({ owners: ['LN'] });
    expect(listed(':lis')).toEqual({ zones: ['Europe/Lisbon'] });
  });
});
