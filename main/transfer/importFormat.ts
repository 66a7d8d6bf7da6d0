import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { ImportPlan, RefusedRow } from '../../shared/ipc/transferChannels.ts';
import type { IncomingEvent } from '../desk/desk.ts';

export type ImportFormat = ImportPlan['format'];
export type DateOrder = NonNullable<ImportPlan['dateOrder']>['order'];

/** What a person says of a file. */
export interface ImportOptions {
  readonly format?: ImportFormat | undefined;
  /** In which zone its times were written; also the zone of the customers' sites. */
  readonly zone?: string | undefined;
  /** Country whose public holidays the customers keep; none when absent. */
  readonly holidays?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** The edition for cases whose file names none; the one in force when absent. */
  readonly edition?: string | undefined;
}

/** What a file may refer to. */
export interface ImportContext {
  edition(id: string): unknown;
  knowsCountry(code: string): boolean;
  /** The edition for cases whose file names none. */
  readonly editionInForce: string;
}

/** A row as it stands in the file; `row` counts as a spreadsheet does, the header being row 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyArray<string>;
}

/** An event, and the row (or line) that it came from. */
export interface ReadEvent extends IncomingEvent {
  readonly row: number;
}

/** The events of a file, as often as they are asked for: those of a long file are read from it each time. */
export interface FileEvents extends Iterable<ReadEvent> {
  readonly length: number;
}

/** A file that was read and checked; nothing of it is taken yet. */
export interface ReadFile {
  readonly format: ImportFormat;
  readonly rows: number;
  /** Cases that it names, refused ones included. */
  readonly cases: number;
  readonly dateOrder: ImportPlan['dateOrder'];
  readonly needs: ImportPlan['needs'];
  readonly events: FileEvents;
  readonly refused: ReadonlyArray<RefusedRow>;
  /** What was taken otherwise than it was written. */
  readonly adjusted: ReadonlyArray<RefusedRow>;
  readonly header: ReadonlyArray<string>;
  /** The row of a number as it stands in the file, for those who mend it. */
  cellsOf(row: number): ReadonlyArray<string>;
  /** All rows of a case. */
  rowsOf(caseNumber: string): ReadonlyArray<number>;
}

/** How far the reading is; a throw from it ends the reading. */
export type OnRead = (progress: { readonly bytes: number; readonly rows: number }) => void;

/** A request that lacks something, or asks for what cannot be. */
export function badOption(field: string, reason: string): DeskProblem {
  return { kind: 'bad-request', field, reason };
}
