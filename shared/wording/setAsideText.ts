import type { Catalogue } from '../messages/catalogue.ts';

/** Says why a step was set aside; a reason of a later version has words too. */
export function setAsideText({ setAside }: Catalogue, why: string): string {
  const known = Object.entries(setAside.why).find(([reason]) => reason === why);
  return known?.[1] ?? setAside.otherReason;
}
