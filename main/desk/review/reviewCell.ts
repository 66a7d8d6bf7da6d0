import { compareCases, NO_DUE, rowKey } from '../../../shared/queue/queueOrder.ts';
import type { ReviewCell } from '../../../shared/review/reviewAnswers.ts';
import type { CellRequest } from '../../../shared/review/reviewRequest.ts';
import { cellRows, clocklessRows } from '../../persistence/review/reviewCells.ts';
import { lookUpScope, type ReviewScope } from '../../persistence/review/reviewScope.ts';
import type { DeskCore } from '../deskCore.ts';
import { bandParts } from './bandParts.ts';

/** A window asks for no more at once. */
const MOST = 500;

/** Reads the cases behind a cell of the queue heat, in queue order. */
export function readCell(core: DeskCore, { severity, place }: CellRequest, scope: ReviewScope): ReviewCell {
  const { database } = core;
  if (place === 'no-clock') return clocklessRows(database, severity, NO_DUE, scope, MOST);
  const known = lookUpScope(database, scope);
  const found = bandParts(core, place).map(([calendar, from, to]) =>
    cellRows(database, { severity, calendar, from, to }, known, MOST),
  );
  return {
    all: found.reduce((sum, { all }) => sum + all, 0),
    rows: found
      .flatMap(({ rows }) => rows)
      .map((row) => ({ row, key: rowKey(row) }))
      .sort((a, b) => compareCases(a.key, b.key))
      .slice(0, MOST)
      .map(({ row }) => row),
  };
}
