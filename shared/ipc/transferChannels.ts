import * as z from 'zod';
import { LONGEST_HOLIDAY_CODE } from '../customer/holidayCode.ts';
import { typed } from '../lang/typed.ts';
import { type DomainChannels, id, nothing } from './channel.ts';

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

const oneFile = z.object({ file: id }).strict();
const format = z.enum(['jsonl', 'csv', 'servicenow']);
const way = {
  file: id,
  zone: z.string().max(60).optional(),
  /** Whose public holidays its customers keep, where the file does not say. */
  holidays: z.string().max(LONGEST_HOLIDAY_CODE).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
};

/** Cases from files that a person chose, and into them. Null is the answer when the file dialog was cancelled. */
export const transferChannels = {
  /** Asks which file. `file` is a token, not a path. */
  'import.choose': {
    request: nothing,
    answer: typed<{ readonly file: string; readonly name: string } | null>,
    writes: false,
  },
  /** Reads the chosen file without taking anything: its format, its rows, what is wrong with them. */
  'import.inspect': {
    request: z.object({ ...way, format: format.optional() }).strict(),
    answer: typed<ImportPlan>,
    writes: false,
  },
  'import.run': { request: z.object({ ...way, format }).strict(), answer: typed<ImportReport>, writes: true },
  'import.cancel': { request: nothing, answer: typed<null>, writes: false },
  /** Asks where to, then writes the refused rows with their reasons as CSV. */
  'import.saveRefused': {
    request: oneFile,
    answer: typed<{ readonly path: string } | null>,
    writes: false,
  },
  /** Asks where to, then writes the whole log or queue there. */
  'export.run': {
    request: z.object({ format: z.enum(['jsonl', 'csv']) }).strict(),
    answer: typed<{ readonly path: string; readonly cases: number } | null>,
    writes: false,
  },
  'sample.load': { request: nothing, answer: typed<{ readonly cases: number }>, writes: true },
} satisfies DomainChannels;
