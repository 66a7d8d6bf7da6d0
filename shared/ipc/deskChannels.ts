import * as z from 'zod';
import { bugReportSchema } from '../bug/bugReport.ts';
import type { Milliseconds } from '../calendar/instant/instant.ts';
import type { UnreadableCase } from '../interchange/unreadableCase.ts';
import { typed } from '../lang/typed.ts';
import type { Edition } from '../policy/edition.ts';
import type { LayingRules, OlderRules } from '../queue/olderRules.ts';
import type { Settings } from '../settings/settings.ts';
import { type DomainChannels, nothing } from './channel.ts';

/** What a damaged case file was mended to. */
export interface RecoveredCases {
  /** Cases of which nothing is known to be lost. */
  readonly whole: number;
  readonly events: number;
  /** Cases of which an event was lost. */
  readonly toCheck: ReadonlyArray<string>;
  /** How many were lost altogether. */
  readonly gone: number;
  /** Size of the damaged file, which is kept. */
  readonly keptBytes: number;
}

/** The team of a desk. */
export interface OwnTeam {
  readonly name: string;
  /** Who works here, as the team knows them: what stands in `by` and in the owner of a case. */
  readonly handle: string;
  /** As the desk calls itself. */
  readonly desk: string;
}

export interface DeskStart {
  readonly settings: Settings;
  readonly editions: ReadonlyArray<Edition>;
  readonly editionInForce: string;
  /** The analyst's own zone. */
  readonly zone: string;
  /** What the system said instead of a zone that is known: `zone` is then a fallback. Else null. */
  readonly unknownZone: string | null;
  /** Add to the machine's clock to get the app's now; 0 unless the app was started with --clock. */
  readonly clockOffset: Milliseconds;
  /** No case, no draft: the window offers the sample, an import, a new case. */
  readonly empty: boolean;
  readonly version: string;
  /** By what this program lays out. */
  readonly layingRules: LayingRules;
  /** The zone rules that the runtime has; null where it does not say. Nothing is laid out by them. */
  readonly runtimeZoneRules: string | null;
  /** Null unless the file was laid out by newer rules. */
  readonly olderRules: OlderRules | null;
  /** The cases that this version cannot read. */
  readonly unreadable: ReadonlyArray<UnreadableCase>;
  /** Of whom a later version wrote what cannot be read; null for the days of countries. */
  readonly unreadableCustomers: ReadonlyArray<string | null>;
  /** The team that the desk is one of, as whom and under which name; null for a desk of its own. */
  readonly team: OwnTeam | null;
  readonly platform: string;
  readonly profile: string;
  /** What had to be mended at this start, in words; null on an ordinary one. */
  readonly recovered: string | null;
  readonly recoveredCases: RecoveredCases | null;
}

/** The start of a window, and what is needed when something failed. */
export const deskChannels = {
  /** The first request of a window: everything that does not change from row to row. */
  'desk.start': { request: nothing, answer: typed<DeskStart>, writes: false },
  /** Versions, files and the end of the error log, as text for whoever helps from afar. */
  'desk.diagnose': { request: nothing, answer: typed<{ readonly text: string }>, writes: false },
  /** A person says that the clock is right: what waited for that is done. */
  'clock.trust': { request: nothing, answer: typed<null>, writes: false },
  /** The page sees the computer in another zone than before, such as Asia/Tokyo. */
  'zone.seen': {
    request: z.object({ told: z.string().max(100) }).strict(),
    answer: typed<null>,
    writes: false,
  },
  /** An error of the page that nobody caught: where it came from, without its message. */
  'bug.report': { request: bugReportSchema, answer: typed<null>, writes: false },
} satisfies DomainChannels;
