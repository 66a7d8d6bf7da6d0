/** What people type for a country that is neither its name nor its code. */
const ALIASES: Readonly<Record<string, ReadonlyArray<string>>> = {
  AE: ['UAE'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain'],
  NL: ['Holland'],
  US: ['USA', 'America'],
};

/** Gives what else a place of the holiday tables is called by; nothing for most, and for regions. */
export function aliasesOf(code: string): ReadonlyArray<string> {
  return ALIASES[code] ?? [];
}
