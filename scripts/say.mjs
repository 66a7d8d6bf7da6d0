const oldestNode = 20;
const tooOld = `Node ${oldestNode} or later is needed; this is ${process.version}.`;
const started = performance.now();

/**
 * One line for the person at the terminal. It goes to stderr, so that stdout carries only what was asked for.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Seconds since the script began, with one decimal. */
export function secondsSoFar() {
  return ((performance.now() - started) / 1000).toFixed(1);
}

/** A failure that a person can act on: its message is shown without a stack. */
export class PlainError extends Error {}

/**
 * Runs a script's main function: what it returns, if anything, is the exit code; what it throws is said in words.
 * @param {() => Promise<number | void>} main
 */
export async function runScript(main) {
  try {
    if (Number.parseInt(process.versions.node, 10) < oldestNode) throw new PlainError(tooOld);
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    say(error instanceof PlainError ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
