import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { traceLines, traceOf } from '../shared/bug/bugTrace.ts';
import { catalogueOf } from '../shared/messages/catalogues.ts';
import { chosenLanguage } from './headless/chosenLanguage.ts';
import { runDesk } from './headless/runDesk.ts';
import { systemZone } from './ownZone/systemZone.ts';

const { stdin, stdout, stderr } = process;
// The bundle lies in out/main.
const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));

// Cases are private: what is written is for its owner alone.
if (process.platform !== 'win32') process.umask(0o077);
// A reader that goes away, as `| head` does, is told to who writes; nothing else may come of it.
for (const outlet of [stdout, stderr]) outlet.on('error', () => undefined);
// A signal ends the process the ordinary way, so that a desk that is open is closed.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const { language, args } = chosenLanguage(process.argv.slice(2));
const words = catalogueOf(language);

// Whatever nobody caught is said without its message, which may hold text of a case.
const failed = (error: unknown): void => {
  stderr.write(`${words.headless.bug(traceLines(traceOf(error)))}\n`, () => process.exit(1));
};
process.on('uncaughtException', failed);

runDesk(args, {
  words,
  input: stdin,
  output: stdout,
  errors: stderr,
  now: () => Date.now(),
  version: String(version),
  ownZone: systemZone(),
  atExit(putInOrder) {
    process.once('exit', putInOrder);
    return () => process.off('exit', putInOrder);
  },
}).then((code) => {
  process.exitCode = code;
  // Standard input may stay open behind a command that is done with it.
  stdin.destroy();
}, failed);
