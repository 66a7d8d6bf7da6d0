import { MINUTE, type Milliseconds, SECOND } from '../../shared/calendar/instant/instant.ts';

/** Why something is not handed to another program: a person said so, or it was asked for too often. */
export type Kept = 'declined' | 'too-often';

/** What stands between the page and other programs: a page that was taken over can ask for what it likes, and is no person. */
export interface OutsideGate {
  /** A person pressed a key or a button, as the system tells main and not as the page says. */
  gesture(): void;
  /** Null when something may be handed over: soon after a gesture, each of which stands for one thing, or when a person confirms it. */
  ask(what: string): Promise<Kept | null>;
}

/** How long after a gesture something may still be its doing. */
const SOON: Milliseconds = 5 * SECOND;
/** More than a person needs in a minute, and little enough for what a page could let out. */
const MOST_IN_A_MINUTE = 6;
/** A longer text is shown and confirmed whatever was pressed: it may carry more than an address. */
const LONGEST_UNSEEN = 300;

export function createOutsideGate(
  monotonic: () => Milliseconds,
  confirm: (what: string) => Promise<boolean>,
): OutsideGate {
  let pressed: Milliseconds | null = null;
  let asked: ReadonlyArray<Milliseconds> = [];
  let isAsking = false;
  return {
    gesture: () => {
      pressed = monotonic();
    },
    async ask(what) {
      const now = monotonic();
      asked = asked.filter((then) => now - then < MINUTE);
      if (isAsking || asked.length >= MOST_IN_A_MINUTE) return 'too-often';
      asked = [...asked, now];
      const isPersons = pressed !== null && now - pressed <= SOON && what.length <= LONGEST_UNSEEN;
      pressed = null;
      if (isPersons) return null;
      isAsking = true;
      try {
        return (await confirm(what)) ? null : 'declined';
      } finally {
        isAsking = false;
      }
    },
  };
}
