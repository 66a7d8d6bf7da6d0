import { basename } from 'node:path';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { FileTokens } from './fileTokens.ts';
import type { FileDialogs } from './handlerParts.ts';
import type { Publish } from './publish.ts';
import type { Handlers } from './serve.ts';
import type { TransferPort } from './transferPort.ts';

export interface ImportParts {
  readonly transfer: TransferPort;
  readonly tokens: FileTokens;
  readonly dialogs: FileDialogs;
  readonly publish: Publish;
}

type ImportChannel =
  | 'import.choose'
  | 'import.inspect'
  | 'import.run'
  | 'import.cancel'
  | 'import.saveRefused'
  | 'sample.load';

const FILE_KINDS = [
  { name: 'Cases', extensions: ['jsonl', 'csv'] },
  { name: 'All files', extensions: ['*'] },
];
const CSV = [{ name: 'CSV', extensions: ['csv'] }];
const NO_FILE: DeskProblem = { kind: 'bad-request', field: 'file', reason: 'was not chosen in this session' };
const RUNNING: DeskProblem = { kind: 'bad-request', field: 'file', reason: 'another import is running' };

/** A file that a person chose: looked at first, then taken whole. One import at a time; it can be called off. */
export function createImportHandlers(parts: ImportParts): Pick<Handlers, ImportChannel> {
  return { ...choosing(parts), ...running(parts) };
}

function choosing({
  transfer,
  tokens,
  dialogs,
}: ImportParts): Pick<Handlers, 'import.choose' | 'import.inspect' | 'import.saveRefused'> {
  return {
    'import.choose': async () => {
      const path = await dialogs.chooseToOpen(FILE_KINDS);
      return ok(path === null ? null : { file: tokens.give(path), name: basename(path) });
    },
    'import.inspect': async ({ file, ...way }) => {
      const path = tokens.pathOf(file);
      if (path === null) return err(NO_FILE);
      const plan = await transfer.inspect(path, way);
      return plan.ok ? ok({ ...plan.value, file }) : plan;
    },
    'import.saveRefused': async ({ file }) => {
      const path = tokens.pathOf(file);
      if (path === null) return err(NO_FILE);
      const to = await dialogs.chooseToSave(`refused-${basename(path).replace(/\.\w+$/, '')}.csv`, CSV);
      if (to === null) return ok(null);
      const saved = await transfer.saveRefused(path, to);
      return saved.ok ? ok({ path: to }) : saved;
    },
  };
}

function running({
  transfer,
  tokens,
  publish,
}: ImportParts): Pick<Handlers, 'import.run' | 'import.cancel' | 'sample.load'> {
  let run: { cancelled: boolean } | null = null;
  return {
    'import.run': async ({ file, ...way }) => {
      const path = tokens.pathOf(file);
      if (path === null) return err(NO_FILE);
      if (run !== null) return err(RUNNING);
      const mine = { cancelled: false };
      run = mine;
      try {
        const tell = (progress: Parameters<Parameters<TransferPort['run']>[2]>[0]): void =>
          publish('import.progress', { file, ...progress });
        const report = await transfer.run(path, way, tell, () => mine.cancelled);
        return report.ok ? ok({ ...report.value, file }) : report;
      } finally {
        run = null;
      }
    },
    'import.cancel': () => {
      if (run !== null) run.cancelled = true;
      return ok(null);
    },
    'sample.load': () => transfer.loadSample(),
  };
}
