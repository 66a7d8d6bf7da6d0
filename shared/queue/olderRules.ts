/** By what instants are laid out: the release of the zone rules, the version of the holiday tables. */
export interface LayingRules {
  readonly zoneRules: string;
  readonly holidayTables: string;
}

/** The rules of a program that are older than those by which its file was laid out. */
export interface OlderRules {
  readonly own: LayingRules;
  readonly file: LayingRules;
  /** How many deadlines of open cases stand elsewhere by the older rules, and in how many zones; none of them was moved. */
  readonly wouldMove: number;
  readonly zones: number;
}
