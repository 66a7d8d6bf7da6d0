import { Command, CommanderError } from 'commander';
import { traceLines, traceOf } from '../../shared/bug/bugTrace.ts';
import { headlessWords } from '../../shared/messages/en/headless.ts';
import { storageProblem } from '../desk/storageProblem.ts';
import { addApply } from './commands/applyCommand.ts';
import { addBackup } from './commands/backupCommand.ts';
import { addCheck } from './commands/checkCommand.ts';
import { addClocks } from './commands/clocksCommand.ts';
import { addDiagnose } from './commands/diagnoseCommand.ts';
import { addExplain } from './commands/explainCommand.ts';
import { addExport } from './commands/exportCommand.ts';
import { addImport } from './commands/importCommand.ts';
import { addOrganizations } from './commands/organizationsCommand.ts';
import { addQueue } from './commands/queueCommand.ts';
import { addRebuild } from './commands/rebuildCommand.ts';
import { addReport } from './commands/reportCommand.ts';
import { addRestore } from './commands/restoreCommand.ts';
import { addSample } from './commands/sampleCommand.ts';
import { addTargets } from './commands/targetsCommand.ts';
import { addVectors } from './commands/vectorsCommand.ts';
import { Failure } from './failure.ts';
import { BrokenPipe, createPrinter, type Printer, visibleText } from './printer.ts';
import { problemSentence } from './problemSentence.ts';
import type { Headless, Surroundings } from './surroundings.ts';

const COMMANDS = [
  addVectors,
  addClocks,
  addTargets,
  addExplain,
  addImport,
  addApply,
  addExport,
  addOrganizations,
  addQueue,
  addReport,
  addRebuild,
  addCheck,
  addDiagnose,
  addBackup,
  addRestore,
  addSample,
];

/** Runs one command line and gives its exit code: 0 done, 1 it could not be done, 2 it was not understood. */
export async function runDesk(args: ReadonlyArray<string>, around: Surroundings): Promise<number> {
  const out = createPrinter(around.output);
  const err = createPrinter(around.errors, visibleText);
  let code = 0;
  const { input, now, zone, version, atExit, errors } = around;
  const terminal = 'isTTY' in errors && errors.isTTY === true ? errors : null;
  const finish = (wanted: number): void => {
    code = wanted;
  };
  try {
    await createProgram({ input, now, zone, version, atExit, terminal, out, err, finish }).parseAsync(
      [...args],
      {
        from: 'user',
      },
    );
    await out.flush();
  } catch (error) {
    code = codeOf(error, err);
  }
  await flushBoth(out, err);
  return code;
}

function createProgram(headless: Headless): Command {
  const program = new Command('desk').description(headlessWords.about);
  program.version(headless.version, '--version', headlessWords.option.version);
  program.exitOverride().configureOutput({
    writeOut: (text) => headless.out.text(text),
    writeErr: (text) => headless.err.text(text),
  });
  program.showHelpAfterError(false).allowExcessArguments(false);
  for (const add of COMMANDS) add(program, headless);
  return program;
}

function codeOf(error: unknown, err: Printer): number {
  if (error instanceof BrokenPipe) return 0;
  // Said already by the reader of the command line; help that was asked for is no mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) {
    err.line(error.message);
    return error.code;
  }
  const problem = storageProblem(error);
  if (problem !== null) err.line(problemSentence(problem));
  else err.line(headlessWords.bug(traceLines(traceOf(error))));
  return 1;
}

async function flushBoth(out: Printer, err: Printer): Promise<void> {
  for (const printer of [out, err]) {
    try {
      await printer.flush();
    } catch (error) {
      if (!(error instanceof BrokenPipe)) throw error;
    }
  }
}
