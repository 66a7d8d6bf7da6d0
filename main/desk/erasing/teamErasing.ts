import type { Result } from '../../../shared/lang/result.ts';

/** An erasure of the team: of a line, by its place in its log, or of a file, by its hash. A later server may have other kinds. */
export interface Erasure {
  /** Erasures are numbered 1, 2, 3 ... */
  readonly n: number;
  readonly log: string | null;
  readonly g: number | null;
  readonly sha256: string | null;
  /** The line as it is now; null for a file. */
  readonly body: string | null;
}

/** What following erasures changed on this desk. */
export interface FollowedErasures {
  readonly lines: number;
  /** Steps that waited to be sent and lost their words. */
  readonly steps: number;
  /** The last erasure that this desk need not hear of again. */
  readonly upTo: number;
  /** Erasures that this version does not know how to follow: a later one does. */
  readonly unknown: number;
}

/** What was to replace a line is not the same line with less in it: nothing was taken. */
export interface ErasureProblem {
  readonly n: number;
  readonly g: number;
  /** For the person. */
  readonly reason: string;
}

/** What is to be erased: the words of one case, or all that the team knows of a customer. */
export type ErasureSubject = { readonly case: string } | { readonly customer: string };

/** A case whose lines are replaced. */
export interface ErasedCase {
  readonly number: string;
  readonly title: string;
  readonly lines: ReadonlyArray<ErasedLine>;
}

/** A customer of whose log lines are replaced. */
export interface ErasedCustomer {
  readonly id: string;
  readonly name: string;
  readonly lines: ReadonlyArray<ErasedLine>;
}

export interface ErasedLine {
  readonly id: string;
  readonly body: string;
}

/** What an erasure would replace. Nothing has been done. */
export interface ErasurePlan {
  readonly cases: ReadonlyArray<ErasedCase>;
  /** What care knows of the customer itself; null where nothing of that is to be erased. */
  readonly customer: ErasedCustomer | null;
  /** Hashes of files that no other case names. */
  readonly files: ReadonlyArray<string>;
  /** Hashes of files that another case names, too: they stay. */
  readonly sharedFiles: ReadonlyArray<string>;
  /** Cases of which this version cannot read an event: it cannot tell what of it is a word. */
  readonly unreadable: ReadonlyArray<string>;
  /** The same of the log of the customer. */
  readonly isCustomerUnreadable: boolean;
}

/** What a desk does so that words are gone from it. */
export interface TeamErasing {
  /** The last erasure of the team that this desk followed. */
  followed(): number;
  /** Replaces lines as the team did, in what is confirmed, pending and derived. */
  follow(erasures: ReadonlyArray<Erasure>): Result<FollowedErasures, ErasureProblem>;
  /** Whether words of lines that were erased may still be in the file, or in its copies. */
  owesScrub(): boolean;
  /**
   * Makes the case file anew, so that no free page of it holds an erased word, and its copies. True when that is done, or
   * nothing asks for it; false while another program has the file open: it is owed until a later call.
   */
  scrub(): boolean;
  plan(subject: ErasureSubject): ErasurePlan;
}

/** What a desk has of it. */
export interface OfErasing {
  /** Null for a desk of its own. */
  readonly erasing: TeamErasing | null;
}
