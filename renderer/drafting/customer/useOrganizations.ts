import { useEffect, useState } from 'react';
import type { OrganizationCard } from '../../../shared/ipc/organizationChannels.ts';
import { ask, listen } from '../../api.ts';

/** Gives the customers that a text names, null until main has answered; an answer to an older text never replaces that to a newer one. */
export function useOrganizations(text: string): ReadonlyArray<OrganizationCard> | null {
  const [found, setFound] = useState<ReadonlyArray<OrganizationCard> | null>(null);
  const [version, setVersion] = useState(0);
  useEffect(() => listen('desk.changed', () => setVersion((last) => last + 1)), []);
  useEffect(() => {
    let isLatest = version >= 0;
    void findOrganizations(text).then((cards) => {
      if (isLatest) setFound(cards);
    });
    return () => {
      isLatest = false;
    };
  }, [text, version]);
  return found;
}

/** Gives the customer whose short name, id or name this is in full; undefined for none. */
export async function organizationNamed(text: string): Promise<OrganizationCard | undefined> {
  const wanted = text.trim().toLocaleLowerCase();
  const cards = wanted === '' ? [] : await findOrganizations(text);
  return cards.find(({ organization: { shortName, id, name } }) =>
    [shortName, id, name].some((each) => each.toLocaleLowerCase() === wanted),
  );
}

async function findOrganizations(text: string): Promise<ReadonlyArray<OrganizationCard>> {
  const answer = await ask('organization.list', { text: text.trim().slice(0, 200) });
  return answer.ok ? answer.value : [];
}
