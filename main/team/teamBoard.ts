import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';
import type { PresentMate, WireState } from '../../shared/team/wireState.ts';

/** What is on the screen of this desk. */
export interface Look {
  /** Null for no case. */
  readonly case: string | null;
  readonly isWriting: boolean;
}

/** What main knows of the team beside the file: told by whoever keeps the desk in touch, shown by the window. */
export interface TeamBoard {
  wire(): WireState;
  mates(): ReadonlyArray<PresentMate>;
  look(): Look;
  tellWire(wire: WireState): void;
  tellMates(mates: ReadonlyArray<PresentMate>): void;
  lookAt(look: Look): void;
  /** Hears what the screen shows, when that changes. Gives how to stop. */
  onLook(listener: (look: Look) => void): () => void;
  /** Whether the system keeps a password across starts. */
  hasKeyring(): boolean;
  tellKeyring(has: boolean): void;
  /** A person did something about what stands in the way. The password goes to who listens now and is kept nowhere else. */
  tryAgain(password?: string): void;
  /** Hears of it. Gives how to stop. */
  onTryAgain(listener: (password?: string) => void): () => void;
}

/** Makes the board of a desk that nothing keeps in touch yet. */
export function createTeamBoard(now: () => Instant, publish: Publish): TeamBoard {
  let wire: WireState = { link: 'none', since: now(), heardAt: null, problem: null, server: null };
  let mates: ReadonlyArray<PresentMate> = [];
  let look: Look = { case: null, isWriting: false };
  let isKeyring = false;
  const listeners = new Set<(look: Look) => void>();
  const tries = new Set<(password?: string) => void>();
  return {
    wire: () => wire,
    mates: () => mates,
    look: () => look,
    tellWire(told) {
      wire = told;
      publish('team.wire', told);
    },
    tellMates(told) {
      mates = told;
      publish('team.mates', told);
    },
    lookAt(shown) {
      if (shown.case === look.case && shown.isWriting === look.isWriting) return;
      look = shown;
      for (const listener of listeners) listener(look);
    },
    onLook(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hasKeyring: () => isKeyring,
    tellKeyring(has) {
      isKeyring = has;
    },
    tryAgain(password) {
      for (const listener of tries) listener(password);
    },
    onTryAgain(listener) {
      tries.add(listener);
      return () => void tries.delete(listener);
    },
  };
}
