/** What a look at the file found. */
export interface CheckReport {
  readonly ok: boolean;
  readonly events: number;
  readonly cases: number;
  readonly openCases: number;
  readonly drafts: number;
  readonly schema: number;
  /** Sentences; empty when all is well. */
  readonly problems: ReadonlyArray<string>;
}
