import { ok } from '../../shared/lang/result.ts';
import type { FileDialogs } from './handlerParts.ts';
import type { Handlers } from './serve.ts';
import type { TransferPort } from './transferPort.ts';

const KINDS = {
  jsonl: [{ name: 'JSON Lines', extensions: ['jsonl'] }],
  csv: [{ name: 'CSV', extensions: ['csv'] }],
};

/** Asks where to, then writes the whole queue there. */
export function createExportHandlers(
  transfer: TransferPort,
  dialogs: FileDialogs,
): Pick<Handlers, 'export.run'> {
  return {
    'export.run': async ({ format }) => {
      const path = await dialogs.chooseToSave(`cases.${format}`, KINDS[format]);
      if (path === null) return ok(null);
      const written = await transfer.exportTo(path, format);
      return written.ok ? ok({ path, cases: written.value.cases }) : written;
    },
  };
}
