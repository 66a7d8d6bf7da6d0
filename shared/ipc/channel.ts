import * as z from 'zod';

/** What the contract says of a channel. */
export interface ChannelTerms {
  /** What the window sends. Main parses it before anything else is done. */
  readonly request: z.ZodType;
  /** The type of the answer when the request succeeds, as `typed<CaseDetail>`. A failure is a `DeskProblem`. */
  readonly answer: (value: never) => unknown;
  /** True when answering may write to the case file: such a request waits while an import holds the file. */
  readonly writes: boolean;
}

/** The channels of one domain, by name. */
export type DomainChannels = Readonly<Record<string, ChannelTerms>>;

/** An id, a case number or a token. */
export const id = z.string().min(1).max(200);

/** The request of a channel that needs to know nothing. */
export const nothing = z.object({}).strict();
