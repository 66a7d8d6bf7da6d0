import type { FormRule } from '../../lang/formRule.ts';

const rule: Readonly<Record<FormRule, string>> = {
  date: 'not a date such as 2026-12-24',
  'event-years': 'outside the years 1901 to 2189',
  identifier:
    'a name without blanks around it, without control or direction characters, and in the composed form (NFC)',
  'half-sign': 'it holds half a sign',
  zone: 'not a time zone that IANA knows',
  hours: 'not hours such as 08:00 to 12:00',
  'part-of-day': 'not hours such as 13:00 to 24:00',
  'closed-or-hours': 'a day is either closed or has hours',
  'holiday-code': 'not a code such as AT or DE-BY',
  'range-of-dates': 'no range of dates within ten years',
  'rows-at-once': 'at most 500 rows at once',
  'fields-at-once': 'at most 200 fields',
};

/** What stands where something else belongs, by the name that JSON and the schemas have for it. */
const kind: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  tuple: 'a list',
  null: 'null',
};

/** Why a field of a request, or of a line of commands, is not of the form that it must have. */
export const formRuleWords = {
  rule,
  mustBe: (expected: string): string => `it must be ${kind[expected] ?? expected}`,
  missing: 'it is missing',
  oneOf: (values: string): string => `it must be one of ${values}`,
  empty: 'it is empty',
  tooFew: (least: number): string => `it must have ${least} parts or more`,
  tooMany: (most: number): string => `it may have ${most} parts at most`,
  tooLong: (most: number): string => `it may have ${most} characters at most`,
  tooShort: (least: number): string => `it must have ${least} characters or more`,
  tooSmall: (least: number): string => `it must be ${least} or more`,
  tooLarge: (most: number): string => `it may be ${most} at most`,
  unknownFields: (names: string): string => `it has fields that nobody knows: ${names}`,
  otherForm: 'it is not of the form that belongs here',
} as const;
