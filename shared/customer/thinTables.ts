/**
 * What the tables of public holidays are known to lack for a country: days that the government moves, makes up for on a
 * weekend or adds by decree; days that are announced for one year at a time; days of its states; the true end of a feast;
 * and a weekend that is not Saturday and Sunday.
 */
export type TablesLack = 'decrees' | 'later-years' | 'states' | 'feasts' | 'weekend';

const LACKS: Readonly<Record<TablesLack, ReadonlyArray<string>>> = {
  decrees: ['AE', 'BD', 'CN', 'EG', 'HU', 'ID', 'IN', 'KR', 'LK', 'MY', 'PK', 'TH', 'TW', 'VN'],
  'later-years': ['SG'],
  states: ['BR', 'IN', 'MY'],
  feasts: ['TR'],
  weekend: [
    ...['BD', 'BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY'],
    ...['MV', 'OM', 'PS', 'QA', 'SA', 'SD', 'SY', 'YE'],
  ],
};

const KINDS = Object.keys(LACKS) as ReadonlyArray<TablesLack>;

/** Gives what the tables are known to lack for a code of public holidays, such as IN or IN-MH; nothing for most. */
export function lacksOf(code: string): ReadonlyArray<TablesLack> {
  const country = code.slice(0, 2);
  return KINDS.filter((kind) => LACKS[kind].includes(country));
}
