/** A word in the plural categories of its language; every language has `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Gives the chooser of plural forms of a language; `ordinal` counts places: 1st, 2nd. */
export function pluralIn(
  language: string,
  type: Intl.PluralRuleType = 'cardinal',
): (count: number, forms: PluralForms) => string {
  // Made on first use: a process that says nothing in plural does not pay for it at its start.
  let rules: Intl.PluralRules | null = null;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language, { type });
    return forms[rules.select(count)] ?? forms.other;
  };
}
