import { basename } from 'node:path';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Publish } from '../../shared/ipc/pushes.ts';
import type { transferChannels } from '../../shared/ipc/transferChannels.ts';
import { err, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { FileDialogs } from '../shell/fileDialogs.ts';
import type { TransferPort } from '../transfer/transferPort.ts';
import type { FileTokens } from './fileTokens.ts';
import { type HandlersOf, imports, reads, writes } from './handler.ts';

export interface TransferParts {
  readonly transfer: TransferPort;
  readonly tokens: FileTokens;
  readonly dialogs: FileDialogs;
  readonly publish: Publish;
  readonly words: Catalogue;
}

type TransferHandlers = HandlersOf<typeof transferChannels>;

/** A file that a person chose: looked at first, then taken whole. One import at a time; it can be called off. */
export function createTransferHandlers(parts: TransferParts): TransferHandlers {
  return {
    ...choosing(parts),
    ...running(parts),
    ...exporting(parts),
    'sample.load': writes(() => parts.transfer.loadSample()),
  };
}

function choosing({
  transfer,
  tokens,
  dialogs,
  words,
}: TransferParts): Pick<TransferHandlers, 'import.choose' | 'import.inspect' | 'import.saveRefused'> {
  const { all, cases, csv } = words.shell.fileKinds;
  const kinds = [
    { name: cases, extensions: ['jsonl', 'csv'] },
    { name: all, extensions: ['*'] },
  ];
  return {
    'import.choose': reads(async () => {
      const path = await dialogs.chooseToOpen(kinds);
      return ok(path === null ? null : { file: tokens.give(path), name: basename(path) });
    }),
    'import.inspect': reads(async ({ file, ...way }) => {
      const path = tokens.pathOf(file);
      if (path === null) return err(badFile(words.requests.fileNotChosen));
      const plan = await transfer.inspect(path, way);
      return plan.ok ? ok({ ...plan.value, file }) : plan;
    }),
    'import.saveRefused': reads(async ({ file }) => {
      const path = tokens.pathOf(file);
      if (path === null) return err(badFile(words.requests.fileNotChosen));
      const name = `refused-${basename(path).replace(/\.\w+$/, '')}.csv`;
      const to = await dialogs.chooseToSave(name, [{ name: csv, extensions: ['csv'] }]);
      if (to === null) return ok(null);
      const saved = await transfer.saveRefused(path, to);
      return saved.ok ? ok({ path: to }) : saved;
    }),
  };
}

function running({
  transfer,
  tokens,
  publish,
  words,
}: TransferParts): Pick<TransferHandlers, 'import.run' | 'import.cancel'> {
  let run: { cancelled: boolean } | null = null;
  return {
    'import.run': imports(async ({ file, ...way }, during) => {
      const path = tokens.pathOf(file);
      if (path === null) return err(badFile(words.requests.fileNotChosen));
      if (run !== null) return err(badFile(words.requests.importRuns));
      const mine = { cancelled: false };
      run = mine;
      try {
        const tell = (progress: Parameters<Parameters<TransferPort['run']>[2]>[0]): void =>
          publish('import.progress', { file, ...progress });
        const report = await during(() => transfer.run(path, way, tell, () => mine.cancelled));
        return report.ok ? ok({ ...report.value, file }) : report;
      } finally {
        run = null;
      }
    }),
    'import.cancel': reads(() => {
      if (run !== null) run.cancelled = true;
      return ok(null);
    }),
  };
}

function exporting({ transfer, dialogs, words }: TransferParts): Pick<TransferHandlers, 'export.run'> {
  return {
    'export.run': reads(async ({ format }) => {
      const kind = { name: words.shell.fileKinds[format], extensions: [format] };
      const path = await dialogs.chooseToSave(`cases.${format}`, [kind]);
      if (path === null) return ok(null);
      const written = await transfer.exportTo(path, format);
      return written.ok ? ok({ path, cases: written.value.cases }) : written;
    }),
  };
}

function badFile(reason: string): DeskProblem {
  return { kind: 'bad-request', field: 'file', reason };
}
