/** What an entry of the palette is; a prefix narrows the list to one kind. */
export type PaletteKind = 'command' | 'case' | 'owner' | 'zone';

export const PALETTE_PREFIXES: ReadonlyArray<readonly [prefix: string, kind: PaletteKind]> = [
  ['>', 'command'],
  ['#', 'case'],
  ['@', 'owner'],
  [':', 'zone'],
];

export interface PaletteQuery {
  /** Null when nothing narrows the list. */
  readonly kind: PaletteKind | null;
  readonly text: string;
}

/** Reads what was typed: an optional prefix, then what is looked for. */
export function readPaletteQuery(input: string): PaletteQuery {
  const start = input.trimStart();
  const kind = PALETTE_PREFIXES.find(([prefix]) => start.startsWith(prefix))?.[1] ?? null;
  return { kind, text: (kind === null ? start : start.slice(1)).trim() };
}

/** Narrows what was typed to the kind of the highlighted entry; once narrowed, to the next kind, and at last to none. */
export function narrowed(input: string, highlighted: PaletteKind | null): string {
  const { kind, text } = readPaletteQuery(input);
  const order = PALETTE_PREFIXES.map(([, each]) => each);
  const next = kind === null ? (highlighted ?? 'command') : order[order.indexOf(kind) + 1];
  return `${prefixOf(next)}${text}`;
}

/** Takes the narrowing away. */
export function widened(input: string): string {
  return readPaletteQuery(input).text;
}

function prefixOf(kind: PaletteKind | undefined): string {
  return PALETTE_PREFIXES.find(([, each]) => each === kind)?.[0] ?? '';
}
