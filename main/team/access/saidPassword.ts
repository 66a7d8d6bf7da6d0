import type { WireState } from '../../../shared/team/wireState.ts';

/** The password of the login while the program runs: the one that was known at the start, until a person says another. */
export interface SaidPassword {
  /** The one to connect with; null where nobody said one yet. */
  atHand(): string | null;
  /** Takes what a person says. False while the server asks for none: what was said then would be kept unproved. */
  say(password: string): boolean;
  /** Hears how the connection stands: a password that the server took is kept, one that it refused is forgotten. */
  hear(wire: WireState): void;
}

/** `keep` is called once for each password that a person said and the server took. */
export function createSaidPassword(known: string | null, keep: (password: string) => void): SaidPassword {
  let taken = known;
  let said: string | null = null;
  let isAsked = false;
  return {
    atHand: () => said ?? taken,
    say(password) {
      if (!isAsked) return false;
      isAsked = false;
      said = password;
      return true;
    },
    hear({ link, problem }) {
      isAsked = link === 'stopped' && problem?.kind === 'password';
      if (isAsked) said = null;
      if (link !== 'live' || said === null) return;
      taken = said;
      said = null;
      keep(taken);
    },
  };
}
