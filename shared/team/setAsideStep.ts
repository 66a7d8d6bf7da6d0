import type { Deed } from '../case/decide/deed.ts';
import { readDeed, writtenDeed } from '../case/decide/deed.ts';
import type { SetAsideReason } from '../case/decide/setAsideReason.ts';
import type { SetAside } from '../case/events/caseEvent.ts';
import { writtenEvent } from '../case/events/setAside.ts';
import type { Look } from './look.ts';
import type { Step } from './step.ts';

/**
 * Gives the step in the place of one that cannot stand: an event of its case, for everybody to see, with all that the step
 * had done. Null where no case of the team can carry it: then it stays on the desk as it is.
 */
export function setAsideStep(
  { step, deed, place }: { readonly step: Step; readonly deed: Deed; readonly place: string },
  why: SetAsideReason,
  { ground, meanwhile, context }: Look,
): Step | null {
  const [opening] = ground.foldOf(place).standing;
  if (opening === undefined) return null;
  const event: SetAside & { readonly id: string } = {
    type: 'set-aside',
    id: context.newId(),
    case: place,
    at: Math.max(context.now, opening.at),
    by: step.by,
    step: step.id,
    command: writtenDeed(lastingDeed(deed, ground.stateOf(place)?.setAside ?? [], ground.eventsOf(place))),
    events: step.events.map(writtenEvent),
    why,
    meanwhile: meanwhile.map(({ id = '' }) => id),
  };
  const saw = { [place]: ground.eventsOf(place).length };
  return {
    id: step.id,
    deed: { type: 'set-aside', case: place, step: step.id },
    events: [event],
    by: step.by,
    at: step.at,
    saw,
  };
}

/** What is to be done anyway after somebody settled it is the deed itself: the name of what was set aside leads nowhere. */
function lastingDeed(
  deed: Deed,
  waiting: ReadonlyArray<SetAside>,
  events: ReadonlyArray<{ readonly type: string; readonly id?: string }>,
): Deed {
  if (deed.type !== 'do-anyway' || waiting.some(({ id }) => id === deed.setAside)) return deed;
  const settled = events.find(({ id, type }) => id === deed.setAside && type === 'set-aside');
  return (settled === undefined ? null : readDeed((settled as SetAside).command)) ?? deed;
}
