import type { CustomerChange } from '../customer/customerChange.ts';
import { erasedChange } from './erasedChange.ts';

/**
 * Gives any line of the log of customers without words and names. What was set aside keeps that it was and why: its words
 * are those of a card, and nobody can do it anyway any more.
 */
export function erasedCustomerChange(change: CustomerChange): CustomerChange {
  switch (change.type) {
    case 'set-aside':
      return { ...change, change: { type: change.change.type }, seen: null, theirs: null };
    case 'settled':
      return change;
    default:
      return erasedChange(change);
  }
}
