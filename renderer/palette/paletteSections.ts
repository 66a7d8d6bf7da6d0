import { markWords, matchText, passageParts, plainParts } from '../../shared/finding/matchText.ts';
import type { SearchHit } from '../../shared/ipc/queueChannels.ts';
import { spoken } from '../language/languageStore.ts';
import type { PaletteChoice, PaletteItem, PaletteSection } from './paletteItem.ts';
import type { PaletteKind, PaletteQuery } from './paletteQuery.ts';

/** Everything that the palette can list. */
export interface PaletteSources {
  /** The case that actions are about; null without one. */
  readonly subject: { readonly case: string; readonly title: string } | null;
  readonly actions: ReadonlyArray<PaletteChoice>;
  /** What can be done to all marked cases. */
  readonly marked: ReadonlyArray<PaletteChoice>;
  readonly hits: ReadonlyArray<SearchHit>;
  readonly openCases: number;
  readonly places: ReadonlyArray<PaletteChoice>;
  readonly commands: ReadonlyArray<PaletteChoice>;
  readonly owners: ReadonlyArray<PaletteChoice>;
  readonly zones: ReadonlyArray<PaletteChoice>;
  readonly openCase: (caseNumber: string) => void;
}

/** How many owners and zones are listed at most. */
const MOST = 8;

/** Gives what matches, best first within its section; a section without a match is left out. */
export function paletteSections(query: PaletteQuery, sources: PaletteSources): ReadonlyArray<PaletteSection> {
  const words = spoken().palette;
  const { text } = query;
  const { subject } = sources;
  const wanted = (kind: PaletteKind): boolean => query.kind === null || query.kind === kind;
  // Hundreds of zones and names would bury what was meant: they are listed when asked for.
  const asked = (kind: PaletteKind): boolean => query.kind === kind;
  const title = subject === null ? '' : words.onCase(subject.case, subject.title);
  const sections: ReadonlyArray<PaletteSection | null> = [
    wanted('command') ? section('marked', spoken().bulk.list, matching(sources.marked, text)) : null,
    wanted('command') ? section('actions', title, matching(sources.actions, text)) : null,
    wanted('case') ? caseSection(text, sources) : null,
    wanted('command') ? section('places', words.goTo, matching(sources.places, text)) : null,
    wanted('command') ? section('commands', words.commands, matching(sources.commands, text)) : null,
    asked('owner') ? section('owners', words.owners, matching(sources.owners, text).slice(0, MOST)) : null,
    asked('zone') ? section('zones', words.zones, matching(sources.zones, text).slice(0, MOST)) : null,
  ];
  const shown = sections.filter((each) => each !== null).filter(({ items }) => items.length > 0);
  // Who types a whole number means that case.
  const isNumber = sources.hits.some(({ row }) => row.case === text.trim());
  return isNumber ? shown.toSorted((a, b) => rankOf(a) - rankOf(b)) : shown;
}

function rankOf({ id }: PaletteSection): number {
  return id === 'cases' ? 0 : 1;
}

function section(id: string, title: string, items: ReadonlyArray<PaletteItem>, aside = ''): PaletteSection {
  return { id, title, aside, items };
}

/** What may be done comes first; then a match in the name counts for more than one in the words after it. */
function matching(choices: ReadonlyArray<PaletteChoice>, text: string): ReadonlyArray<PaletteItem> {
  return choices
    .map((choice) => matchChoice(choice, text))
    .filter((found) => found !== null)
    .sort((a, b) => refused(a.item) - refused(b.item) || a.rank - b.rank)
    .map(({ item }) => item);
}

function refused({ reason }: PaletteItem): number {
  return reason === undefined ? 0 : 1;
}

function matchChoice(choice: PaletteChoice, text: string): { item: PaletteItem; rank: number } | null {
  const inLabel = matchText(choice.label, text);
  const inDetail = inLabel === null ? matchText(choice.detail, text) : null;
  if (inLabel === null && inDetail === null) return null;
  return {
    rank: inLabel === null ? 10 + (inDetail?.rank ?? 0) : inLabel.rank,
    item: {
      ...choice,
      label: inLabel?.parts ?? plainParts(choice.label),
      detail: inDetail?.parts ?? plainParts(choice.detail),
    },
  };
}

function caseSection(text: string, { hits, openCases, openCase }: PaletteSources): PaletteSection {
  const catalogue = spoken();
  const words = catalogue.palette;
  const items = hits.map(({ row, passage }): PaletteItem => {
    const detail = passage === null ? markWords(row.customer.name, text) : passageParts(passage);
    return {
      id: `case ${row.case}`,
      kind: 'case',
      icon: null,
      number: markWords(row.case, text),
      label: markWords(row.title, text),
      detail,
      keys: [],
      row,
      run: () => openCase(row.case),
    };
  });
  // Closed cases are found too: then there may be more hits than open cases, and the share says nothing.
  const isShare = items.length < openCases;
  const aside = isShare ? words.someOf(items.length, openCases) : '';
  return section('cases', words.cases, items, aside);
}
