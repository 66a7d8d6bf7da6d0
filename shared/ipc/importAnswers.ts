export interface RefusedRow {
  /** Line or row of the file, from 1, as a person counts. */
  readonly row: number;
  readonly field: string;
  readonly reason: string;
}

export interface ImportPlan {
  readonly file: string;
  readonly name: string;
  readonly format: 'jsonl' | 'csv' | 'servicenow';
  readonly rows: number;
  readonly cases: number;
  readonly events: number;
  /** What the file itself proves about its dates: the first row that only one order can read. */
  readonly dateOrder: {
    readonly order: 'dmy' | 'mdy' | 'ymd';
    readonly provedByRow: number;
    readonly provedBy: string;
  } | null;
  readonly needs: ReadonlyArray<'zone' | 'dateOrder'>;
  readonly refused: ReadonlyArray<RefusedRow>;
  readonly refusedCount: number;
  /** Rows that are taken otherwise than they are written, and how. */
  readonly adjusted: ReadonlyArray<RefusedRow>;
  readonly adjustedCount: number;
}

export interface ImportReport extends ImportPlan {
  readonly newCases: number;
  readonly updatedCases: number;
  readonly newEvents: number;
  readonly knownEvents: number;
  readonly cancelled: boolean;
}
