import type { Writable } from 'node:stream';
import { type Command, CommanderError } from 'commander';
import { traceLines, traceOf } from '../../shared/bug/bugTrace.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { ownZoneText } from '../../shared/wording/ownZoneText.ts';
import { storageProblem } from '../desk/storageProblem.ts';
import { commandLineProblem, createCommandLine } from './commandLine.ts';
import { addApply } from './commands/applyCommand.ts';
import { addBackup } from './commands/backupCommand.ts';
import { addCheck } from './commands/checkCommand.ts';
import { addClocks } from './commands/clocksCommand.ts';
import { addDays } from './commands/daysCommand.ts';
import { addDiagnose } from './commands/diagnoseCommand.ts';
import { addExplain } from './commands/explainCommand.ts';
import { addExport } from './commands/exportCommand.ts';
import { addImport } from './commands/importCommand.ts';
import { addMoved } from './commands/movedCommand.ts';
import { addOrganizations } from './commands/organizationsCommand.ts';
import { addQueue } from './commands/queueCommand.ts';
import { addRebuild } from './commands/rebuildCommand.ts';
import { addReport } from './commands/reportCommand.ts';
import { addRestore } from './commands/restoreCommand.ts';
import { addSample } from './commands/sampleCommand.ts';
import { addTargets } from './commands/targetsCommand.ts';
import { addTeam } from './commands/team/teamCommand.ts';
import { addVectors } from './commands/vectorsCommand.ts';
import { Failure } from './failure.ts';
import { BrokenPipe, createPrinter, type Printer, shownOnTerminal, visibleText } from './printer.ts';
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
  addMoved,
  addDays,
  addReport,
  addRebuild,
  addCheck,
  addDiagnose,
  addBackup,
  addRestore,
  addSample,
  addTeam,
];

/** Runs one command line and gives its exit code: 0 done, 1 it could not be done, 2 it was not understood. */
export async function runDesk(args: ReadonlyArray<string>, around: Surroundings): Promise<number> {
  const out = isTerminal(around.output)
    ? createPrinter(around.words, around.output, shownOnTerminal)
    : createPrinter(around.words, around.output);
  const err = createPrinter(around.words, around.errors, visibleText);
  let code = 0;
  const { words, input, now, ownZone, version, atExit, errors } = around;
  const { zone } = ownZone;
  const terminal = isTerminal(errors) ? errors : null;
  const finish = (wanted: number): void => {
    code = wanted;
  };
  try {
    if (ownZone.unknown !== null) {
      err.line(`${ownZoneText(words, ownZone)} ${words.ownZone.onTerminal}`);
    }
    await createProgram({ words, input, now, zone, version, atExit, terminal, out, err, finish }).parseAsync(
      [...args],
      {
        from: 'user',
      },
    );
    await out.flush();
  } catch (error) {
    code = codeOf(words, error, err);
  }
  await flushBoth(out, err);
  return code;
}

function isTerminal(outlet: Writable): boolean {
  return 'isTTY' in outlet && outlet.isTTY === true;
}

function createProgram(headless: Headless): Command {
  const program = createCommandLine(headless.words);
  program.version(headless.version, '--version', headless.words.headless.option.version);
  program.exitOverride().configureOutput({
    writeOut: (text) => headless.out.text(text),
    writeErr: (text) => headless.err.text(text),
    // Its sentence is English: `codeOf` says the same in the words of the catalogue.
    outputError: () => undefined,
  });
  for (const add of COMMANDS) add(program, headless);
  return program;
}

function codeOf(words: Catalogue, error: unknown, err: Printer): number {
  if (error instanceof BrokenPipe) return 0;
  if (error instanceof CommanderError) {
    const problem = commandLineProblem(words, error);
    if (problem !== '') err.line(problem);
    // Help that was asked for is no mistake.
    return error.exitCode === 0 ? 0 : 2;
  }
  if (error instanceof Failure) {
    err.line(error.message);
    return error.code;
  }
  const problem = storageProblem(words, error);
  if (problem !== null) err.line(problemSentence(words, problem));
  else err.line(words.headless.bug(traceLines(traceOf(error))));
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
