import { useEffect, useRef } from 'react';
import type { DraftWiring } from '../form/draftWiring.ts';
import { onlyContact } from './contactChoices.ts';

/**
 * Chooses the only contact of a customer beforehand, once, when the customer has been chosen: a contact that is taken
 * away stays away, and a kept draft is not changed by being looked at.
 */
export function useOnlyContact({ form, place, change }: DraftWiring): void {
  const settled = useRef(form.customer);
  const { customer, contact } = form;
  const { terms } = place;
  // Each render may bring what was waited for: the customer from the form, the contacts from main.
  useEffect(() => {
    if (customer === '') settled.current = '';
    if (terms === null || settled.current === customer) return;
    settled.current = customer;
    const only = onlyContact(terms.contacts);
    if (contact === '' && only !== undefined) change({ contact: only });
  });
}
