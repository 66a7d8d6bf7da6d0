import type { ParsedRequest } from '../../shared/ipc/contract.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Pushes } from '../../shared/ipc/pushes.ts';
import type { ImportPlan, ImportReport } from '../../shared/ipc/transferChannels.ts';
import type { Result } from '../../shared/lang/result.ts';

export type ImportProgress = Omit<Pushes['import.progress'], 'file'>;

export type ImportWay = Omit<ParsedRequest<'import.inspect'>, 'file'>;
export type ImportRunWay = Omit<ParsedRequest<'import.run'>, 'file'>;

/** Import and export as the window needs them; files are paths here, tokens outside. */
export interface TransferPort {
  inspect(path: string, way: ImportWay): Promise<Result<Omit<ImportPlan, 'file'>, DeskProblem>>;
  run(
    path: string,
    way: ImportRunWay,
    onProgress: (progress: ImportProgress) => void,
    isCancelled: () => boolean,
  ): Promise<Result<Omit<ImportReport, 'file'>, DeskProblem>>;
  /** Writes the rows that the last inspection or run of this file refused, with their reasons. */
  saveRefused(path: string, to: string): Promise<Result<null, DeskProblem>>;
  exportTo(path: string, format: 'jsonl' | 'csv'): Promise<Result<{ readonly cases: number }, DeskProblem>>;
  loadSample(): Promise<Result<{ readonly cases: number }, DeskProblem>>;
}
