import { groupedNumber } from '../numbers.ts';
import { pluralIn } from '../plural.ts';

/** English of no country: en-GB would abbreviate September as Sept, and the design has Sep. */
export const ENGLISH = 'en';

export const plural = pluralIn(ENGLISH);

export const number = (value: number): string => groupedNumber(ENGLISH, value);

/** Gives how many: 1 case, 2 cases, 1 250 cases with a thin space. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${number(count)} ${plural(count, { one, other })}`;
}
