import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { ImportPlan, ImportReport } from '../../shared/ipc/transferChannels.ts';
import type { Result } from '../../shared/lang/result.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Desk } from '../desk/desk.ts';
import { type ExportFormat, writeExport } from './exportLog.ts';
import { systemProblem } from './fileProblem.ts';
import type { ImportOptions } from './importFormat.ts';
import { type ImportWatch, inspectImport, runImport, type WithRefused } from './importJob.ts';

/** Work on files: inspect one, take it, write one. */
export interface TransferJobs {
  inspect(
    path: string,
    options: ImportOptions,
  ): Promise<Result<WithRefused<Omit<ImportPlan, 'file'>>, DeskProblem>>;
  run(
    path: string,
    options: ImportOptions,
    watch: ImportWatch,
  ): Promise<Result<WithRefused<Omit<ImportReport, 'file'>>, DeskProblem>>;
  exportTo(path: string, format: ExportFormat): Promise<Result<{ readonly cases: number }, DeskProblem>>;
}

/** Does the work where it is called, on a desk that is open there. */
export function createTransferJobs(words: Catalogue, desk: Desk): TransferJobs {
  return {
    inspect: (path, options) => inspectImport(words, desk, path, options),
    run: (path, options, watch) => runImport(words, desk, path, options, watch),
    async exportTo(path, format) {
      try {
        await writeExport(desk, format, path);
        return ok({ cases: desk.caseCount() });
      } catch (error) {
        const problem = systemProblem(words, path, error);
        if (problem === null) throw error;
        return err(problem);
      }
    },
  };
}
