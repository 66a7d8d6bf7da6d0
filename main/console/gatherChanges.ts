import type { Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { DeskChange } from '../desk/desk.ts';

/** The window reads what it shows anew for each change it hears of: of many in a row it hears this often. */
const EACH: Milliseconds = 200;

/** Tells a change at once, and those that follow soon after it together, so that a thousand cases in a row are few news. */
export function gatherChanges(
  after: (wait: Milliseconds, run: () => void) => () => void,
  tell: (change: DeskChange) => void,
): (change: DeskChange) => void {
  let gathered: DeskChange | null = null;
  let isResting = false;
  const rest = (): void => {
    isResting = true;
    after(EACH, () => {
      isResting = false;
      if (gathered === null) return;
      const change = gathered;
      gathered = null;
      tell(change);
      rest();
    });
  };
  return (change) => {
    if (isResting) {
      gathered = gathered === null ? change : joined(gathered, change);
      return;
    }
    tell(change);
    rest();
  };
}

/** No cases stand for any: so they do in what is joined. */
function joined(first: DeskChange, then: DeskChange): DeskChange {
  const meansAny = first.cases.length === 0 || then.cases.length === 0;
  return { version: then.version, cases: meansAny ? [] : [...new Set([...first.cases, ...then.cases])] };
}
