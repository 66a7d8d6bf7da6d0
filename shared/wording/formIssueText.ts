import type { z } from 'zod';
import { entryOf } from '../lang/entryOf.ts';
import type { Catalogue } from '../messages/catalogue.ts';

type Words = Catalogue['formRules'];
type Issue = z.core.$ZodIssue;

/**
 * Says what is wrong with a field, by the code of the check that it did not pass; the message of the check itself is
 * English. `isMissing`: the field is not there at all.
 */
export function formIssueText({ formRules: words }: Catalogue, issue: Issue, isMissing: boolean): string {
  if (isMissing) return words.missing;
  switch (issue.code) {
    case 'custom':
      return entryOf(words.rule, issue.message) ?? words.otherForm;
    case 'invalid_type':
      return words.mustBe(issue.expected);
    case 'invalid_value':
      return words.oneOf(issue.values.map(String).join(', '));
    case 'too_small':
      return tooSmall(words, issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(words, issue.origin, Number(issue.maximum));
    case 'unrecognized_keys':
      return words.unknownFields(issue.keys.join(', '));
    default:
      return words.otherForm;
  }
}

function tooSmall(words: Words, origin: string, least: number): string {
  if (origin === 'string') return least === 1 ? words.empty : words.tooShort(least);
  return LISTS.has(origin) ? words.tooFew(least) : words.tooSmall(least);
}

function tooBig(words: Words, origin: string, most: number): string {
  if (origin === 'string') return words.tooLong(most);
  return LISTS.has(origin) ? words.tooMany(most) : words.tooLarge(most);
}

const LISTS: ReadonlySet<string> = new Set(['array', 'set', 'map', 'file']);
