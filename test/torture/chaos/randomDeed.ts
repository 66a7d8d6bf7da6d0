import type { Desk } from '../../../main/desk/desk.ts';
import type { CaseCommand } from '../../../shared/case/decide/caseCommand.ts';
import { aComplete, NEW_YORK } from '../../support/memoryDesk.ts';
import type { RandomSource } from '../randomSource.ts';

const OWNERS = ['AM', 'BK', 'CL', 'DN', 'ZZ', null] as const;

type Deed = (random: RandomSource, words: string) => object;

/** What an analyst may do to a case, whether it is possible or not; `words` are in no other deed. */
const DEEDS: readonly [Deed, ...Deed[]] = [
  (_, words) => ({ type: 'note', text: words }),
  (_, words) => ({ type: 'note', text: words, nextStep: 'Ask again' }),
  (random) => ({ type: 'assign', owner: random.oneOf<string | null>(OWNERS) }),
  (random) => ({ type: 'assign', owner: random.oneOf<string | null>(OWNERS) }),
  () => ({ type: 'respond' }),
  (random) => ({ type: 'restore', workaround: random.below(2) === 0 }),
  () => ({ type: 'await-customer' }),
  () => ({ type: 'record-reply' }),
  () => ({ type: 'propose-resolution' }),
  () => ({ type: 'report-issue' }),
  (random, words) => ({
    type: 'change-severity',
    severity: 1 + random.below(4),
    reason: words,
    reachable: true,
  }),
  (random) => ({ type: 'change-priority', priority: 1 + random.below(4) }),
  (_, words) => ({ type: 'escalate', level: 'lead', reason: words }),
  (_, words) => ({ type: 'update-status', explanation: words, initialRca: words }),
  () => ({ type: 'deliver-rca', complete: true, document: 'RCA-1', documentDate: '2026-12-01' }),
  (_, words) => ({ type: 'request-documents', addressee: 'Robin Alder', text: words }),
  (_, words) => ({ type: 'request-discussion', text: words }),
  (_, words) => ({ type: 'give-closure-notice', text: words }),
  (random) => ({ type: 'mark-reachable', reachable: random.below(2) === 0 }),
  (_, words) => ({ type: 'close', reason: words }),
  (random) => ({ type: 'reopen', impact: random.below(2) === 0 }),
];

/** Gives something to do on a desk, on a case that it shows; most of it on few cases, so that desks meet there. */
export function randomDeed(desk: Desk, random: RandomSource, words: string): CaseCommand {
  const open = desk.numbers('open', {});
  if (open.length < 2 || random.below(12) === 0) return openingOf(random, words);
  const closed = desk.numbers('closed', {});
  const among = random.below(8) === 0 && closed.length > 0 ? closed : open;
  const number = among[random.below(Math.min(among.length, 8))] ?? '';
  const settling = random.below(6) === 0 ? settlingOn(desk, number, random) : null;
  const deed = random.oneOf<Deed>(DEEDS);
  return settling ?? ({ ...deed(random, words), case: number } as CaseCommand);
}

/** What was set aside on a case is done anyway, or let be; null where nothing was. */
function settlingOn(desk: Desk, number: string, random: RandomSource): CaseCommand | null {
  const read = desk.readCase(number);
  const [aside] = read.ok ? read.value.state.setAside : [];
  if (aside?.id === undefined) return null;
  return { type: random.oneOf(['do-anyway', 'let-be'] as const), case: number, setAside: aside.id };
}

function openingOf(random: RandomSource, title: string): CaseCommand {
  const [severity, priority] = [2 + random.below(3), 1 + random.below(4)] as [2, 1];
  return { ...aComplete, customer: NEW_YORK.id, contact: `${NEW_YORK.id}-1`, title, severity, priority };
}
