/** The thousands sign of the design in every language: a comma or a full stop would read as a decimal sign abroad. */
const THIN_SPACE = '\u2009';

interface NumberForms {
  readonly grouped: Intl.NumberFormat;
  /** What `grouped` writes between thousands. */
  readonly group: string;
  readonly ungrouped: Intl.NumberFormat;
}

/** One entry a language: an Intl object takes longer to make than a thousand numbers take to write. */
const formsByLanguage = new Map<string, NumberForms>();

/** Gives a number in a language with a thin space between thousands. */
export function groupedNumber(language: string, value: number): string {
  const { grouped, group } = formsOf(language);
  const written = grouped.format(value);
  return Math.abs(value) < 1000 ? written : written.replaceAll(group, THIN_SPACE);
}

/** Gives a number in a language without a sign between thousands, to one decimal where it has one. */
export function ungroupedNumber(language: string, value: number): string {
  return formsOf(language).ungrouped.format(value);
}

function formsOf(language: string): NumberForms {
  const known = formsByLanguage.get(language);
  if (known !== undefined) return known;
  const grouped = new Intl.NumberFormat(language, { useGrouping: 'always' });
  const group = grouped.formatToParts(1000).find(({ type }) => type === 'group')?.value ?? THIN_SPACE;
  const ungrouped = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 1 });
  const forms = { grouped, group, ungrouped };
  formsByLanguage.set(language, forms);
  return forms;
}
