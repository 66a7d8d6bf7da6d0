import type { ReviewAsker } from '../../main/desk/review/reviewDesk.ts';
import type { ReviewWatch } from '../../main/desk/review/reviewReplay.ts';
import { USUAL_LEAD } from '../../shared/review/usualLead.ts';

/** A lead in New York with one team. */
export const anAsker: ReviewAsker = {
  lead: { ...USUAL_LEAD, teams: [{ name: 'Care', analysts: ['O1', 'O2', 'O5'] }] },
  zone: 'America/New_York',
};

/** Nobody hears of it, nobody calls it off. */
export const unwatched: ReviewWatch = { tell: () => undefined, isCancelled: () => false };
