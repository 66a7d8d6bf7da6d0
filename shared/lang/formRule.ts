/** A rule of form that JSON alone does not have. The catalogue says each in words. */
export type FormRule =
  | 'date'
  | 'event-years'
  | 'identifier'
  | 'half-sign'
  | 'zone'
  | 'hours'
  | 'part-of-day'
  | 'closed-or-hours'
  | 'holiday-code'
  | 'range-of-dates'
  | 'rows-at-once'
  | 'fields-at-once';

/** What a schema gives in the place of a message: it names the rule that is broken. */
export function broken(rule: FormRule): { readonly error: FormRule } {
  return { error: rule };
}
