import type { CaseEvent } from '../../shared/case/events/caseEvent.ts';
import type { OpenSetAside } from '../../shared/ipc/setAsideList.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { setAsideText } from '../../shared/wording/setAsideText.ts';
import { type EventLine, eventLine, type LineView } from '../timeline/eventLine.ts';

/** Whose words these are, and in whose time. */
export interface AsideView extends LineView {
  readonly self: string;
}

/** Puts an event into a line, with *You* for oneself. */
export function asideLine(words: Catalogue, event: CaseEvent, { self, ...view }: AsideView): EventLine {
  return eventLine(words, event.by === self ? { ...event, by: words.aside.you } : event, view);
}

/** What the step had done, in one line; of one that this version cannot read, that. */
export function mineText(words: Catalogue, mine: CaseEvent | null | undefined, view: AsideView): string {
  return mine == null ? words.aside.unreadable : asideLine(words, mine, view).text;
}

/** The same with why it cannot stand: the title of the page. */
export function titleOf(words: Catalogue, { mine, why }: OpenSetAside, view: AsideView): string {
  return words.aside.title(mineText(words, mine[0], view), setAsideText(words, why));
}

/** Says at length why a person has to decide. */
export function reasonText({ aside, setAside }: Catalogue, why: string): string {
  const known = Object.entries(aside.because).find(([reason]) => reason === why);
  return (
    known?.[1] ??
    aside.becauseOfGuard(
      Object.entries(setAside.why).find(([one]) => one === why)?.[1] ?? setAside.otherReason,
    )
  );
}
