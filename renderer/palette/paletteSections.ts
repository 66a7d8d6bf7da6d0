import { markWords, matchText, plainParts } from '../../shared/finding/matchText.ts';
import { RANK } from '../../shared/finding/rankText.ts';
import type { SearchHit } from '../../shared/ipc/queueChannels.ts';
import { spoken } from '../language/languageStore.ts';
import { caseItem } from './caseItem.ts';
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
  /** The customers that main found for what was typed. */
  readonly customers: ReadonlyArray<PaletteChoice>;
  /** The contacts that main found, by name or address. */
  readonly contacts: ReadonlyArray<PaletteChoice>;
  /** What was opened last. */
  readonly recent: ReadonlyArray<PaletteItem>;
}

/** How many owners and zones are listed at most. */
const MOST = 8;

/** A query without any letter but with digits, such as the number of a case. */
const NUMBER = /^\P{L}*\p{Nd}\P{L}*$/u;

/** Gives what matches, best first within its section; a section without a match is left out. */
export function paletteSections(query: PaletteQuery, sources: PaletteSources): ReadonlyArray<PaletteSection> {
  const words = spoken().palette;
  const { text } = query;
  const { subject } = sources;
  const wanted = (kind: PaletteKind): boolean => query.kind === null || query.kind === kind;
  // Hundreds of zones and names would bury what was meant: they are listed when asked for.
  const asked = (kind: PaletteKind): boolean => query.kind === kind;
  const title = subject === null ? '' : words.onCase(subject.case, subject.title);
  const cases = wanted('case') ? [caseSection(text, sources)] : [];
  const commands = wanted('command') ? commandSections(text, sources) : [];
  const sections: ReadonlyArray<PaletteSection> = [
    recentSection(query, sources),
    ...(wanted('command') ? actionSections(text, sources, title) : []),
    ...(namesCommand(sources, text) ? [...commands, ...cases] : [...cases, ...commands]),
    ...(wanted('command') ? peopleSections(text, sources) : []),
    ...(asked('owner')
      ? [section('owners', words.owners, matching(sources.owners, text).slice(0, MOST))]
      : []),
    ...(asked('zone') ? [section('zones', words.zones, matching(sources.zones, text).slice(0, MOST))] : []),
  ];
  const shown = sections.filter(({ items }) => items.length > 0);
  // Who types a number means a case: none is changed by it.
  return hasDigit(text) ? shown.toSorted((a, b) => rankOf(a) - rankOf(b)) : shown;
}

/** Before anything is typed; what is typed is looked for everywhere. */
function recentSection({ text, kind }: PaletteQuery, { recent }: PaletteSources): PaletteSection {
  return section('recent', spoken().palette.recent, text === '' && kind === null ? recent : []);
}

function actionSections(
  text: string,
  { marked, actions }: PaletteSources,
  title: string,
): ReadonlyArray<PaletteSection> {
  // With nothing else to list, an action would be the one that Enter runs.
  if (NUMBER.test(text)) return [];
  return [
    section('marked', spoken().bulk.list, matching(marked, text)),
    section('actions', title, matching(actions, text)),
  ];
}

function commandSections(text: string, { places, commands }: PaletteSources): ReadonlyArray<PaletteSection> {
  const words = spoken().palette;
  return [
    section('places', words.goTo, matching(places, text)),
    section('commands', words.commands, matching(commands, text)),
  ];
}

function peopleSections(
  text: string,
  { customers, contacts }: PaletteSources,
): ReadonlyArray<PaletteSection> {
  const words = spoken().palette;
  return [
    section('customers', words.customers, foundByMain(customers, text)),
    section('contacts', words.contacts, foundByMain(contacts, text)),
  ];
}

/** Main has found them, by more than what is shown. */
function foundByMain(choices: ReadonlyArray<PaletteChoice>, text: string): ReadonlyArray<PaletteItem> {
  if (text === '') return [];
  return choices.slice(0, MOST).map((choice) => ({
    ...choice,
    label: markWords(choice.label, text),
    detail: markWords(choice.detail, text),
  }));
}

/**
 * Whether Enter may run the first entry: not where nothing was typed, and not for a query with a digit that has found
 * nothing but what changes a case. Who types a number may mean another case than the one that is looked at.
 */
export function preselects({ text }: PaletteQuery, sections: ReadonlyArray<PaletteSection>): boolean {
  const [first] = sections;
  return text !== '' && first !== undefined && !(hasDigit(text) && changesCases(first));
}

function changesCases({ id }: PaletteSection): boolean {
  return id === 'marked' || id === 'actions';
}

/** For a query with a number: cases first, what changes cases last. */
function rankOf(section: PaletteSection): number {
  if (section.id === 'cases') return 0;
  return changesCases(section) ? 2 : 1;
}

function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

function section(id: string, title: string, items: ReadonlyArray<PaletteItem>, aside = ''): PaletteSection {
  return { id, title, aside, items };
}

/** What may be done comes first; then a match in the name counts for more than one in the words after it. */
function matching(choices: ReadonlyArray<PaletteChoice>, text: string): ReadonlyArray<PaletteItem> {
  const found = matched(choices, text, false);
  // A slip of the keys is looked for only where nothing has what was typed.
  return found.length > 0 || hasDigit(text) ? found : matched(choices, text, true);
}

function matched(
  choices: ReadonlyArray<PaletteChoice>,
  text: string,
  slips: boolean,
): ReadonlyArray<PaletteItem> {
  return choices
    .map((choice) => matchChoice(choice, text, slips))
    .filter((found) => found !== null)
    .sort((a, b) => refused(a.item) - refused(b.item) || a.rank - b.rank)
    .map(({ item }) => item);
}

/** A word of a command was typed: it, or the beginning of one, or the initials of several. */
function namesCommand({ commands, places }: PaletteSources, text: string): boolean {
  if (text === '') return false;
  return [...commands, ...places].some(({ label }) => {
    const match = matchText(label, text);
    return match !== null && match.rank <= RANK.initials;
  });
}

function refused({ reason }: PaletteItem): number {
  return reason === undefined ? 0 : 1;
}

function matchChoice(
  choice: PaletteChoice,
  text: string,
  slips: boolean,
): { item: PaletteItem; rank: number } | null {
  // The whole label has the case's number, too: what a person reads there finds it.
  const inLabel = matchText(choice.name ?? choice.label, text, slips) ?? matchText(choice.label, text);
  const inDetail = inLabel === null ? matchText(choice.detail, text) : null;
  if (inLabel === null && inDetail === null) return null;
  return {
    rank: inLabel === null ? 10 + (inDetail?.rank ?? 0) : inLabel.rank,
    item: {
      ...choice,
      label: inLabel === null ? plainParts(choice.label) : markWords(choice.label, text),
      detail: inDetail?.parts ?? plainParts(choice.detail),
    },
  };
}

function caseSection(text: string, { hits, openCases }: PaletteSources): PaletteSection {
  const words = spoken().palette;
  const items = hits.map(({ row, passage }) => caseItem(row, text, passage));
  // Closed cases are found too: then there may be more hits than open cases, and the share says nothing.
  const isShare = items.length < openCases;
  const aside = isShare ? words.someOf(items.length, openCases) : '';
  return section('cases', words.cases, items, aside);
}
