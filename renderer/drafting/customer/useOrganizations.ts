import type { OrganizationCard } from '../../../shared/ipc/organizationChannels.ts';
import { ask } from '../../api.ts';
import { useAnswer } from '../../asking/useAnswer.ts';

/** Main takes no longer text. */
const LONGEST = 200;

/** Gives the customers that a text names; null until main has answered. */
export function useOrganizations(text: string): ReadonlyArray<OrganizationCard> | null {
  const { answer, problem } = useAnswer('organization.list', listRequest(text), { upToDate: true });
  return problem === null ? answer : [];
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
  const answer = await ask('organization.list', listRequest(text));
  return answer.ok ? answer.value : [];
}

function listRequest(text: string) {
  return { text: text.trim().slice(0, LONGEST) };
}
