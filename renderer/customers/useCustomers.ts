import { useEffect, useState } from 'react';
import type { OrganizationCard, OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import { ask, listen } from '../api.ts';
import { warnOf } from '../toast/warnOf.ts';

/** The customers that a text finds, kept up to date; null while the first are read. */
export function useCustomers(text: string): ReadonlyArray<OrganizationCard> | null {
  const [cards, setCards] = useState<ReadonlyArray<OrganizationCard> | null>(null);
  useEffect(() => {
    let isLatest = true;
    const read = async () => {
      const answer = await ask('organization.list', { text });
      if (!isLatest) return;
      if (answer.ok) setCards(answer.value);
      else warnOf(answer.error);
    };
    void read();
    const stop = listen('desk.changed', () => void read());
    return () => {
      isLatest = false;
      stop();
    };
  }, [text]);
  return cards;
}

/** What care knows of one customer, kept up to date; null while it is read, and for one that nobody has heard of. */
export function useCustomer(customer: string): OrganizationDetail | null {
  const [detail, setDetail] = useState<OrganizationDetail | null>(null);
  useEffect(() => {
    let isLatest = true;
    const read = async () => {
      const answer = await ask('organization.read', { customer });
      if (!isLatest) return;
      if (answer.ok) setDetail(answer.value);
      else warnOf(answer.error);
    };
    void read();
    const stop = listen('desk.changed', () => void read());
    return () => {
      isLatest = false;
      stop();
    };
  }, [customer]);
  return detail;
}
