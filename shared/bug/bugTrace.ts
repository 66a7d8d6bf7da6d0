/** What may be kept of an error that nobody expected: its kind and where it came from, never its message. */
export interface BugTrace {
  readonly name: string;
  readonly code: string | null;
  /** Function and file, line, column, innermost first; files without their folders. */
  readonly frames: ReadonlyArray<string>;
}

const MOST_FRAMES = 20;
const NAME = /^[A-Za-z]{1,40}$/;
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;
const FRAME = /^ {4}at (?:([\w$.<>[\] ]{1,80}) \()?(?:.*[\\/])?([\w.-]{1,60}:\d+:\d+)\)?$/;

/** The trace of whatever was thrown. A message may be the text of a case, and is cut off before the stack is read. */
export function traceOf(error: unknown): BugTrace {
  if (!(error instanceof Error)) return { name: `thrown ${typeof error}`, code: null, frames: [] };
  const code: unknown = Reflect.get(error, 'code');
  return {
    name: NAME.test(error.name) ? error.name : 'Error',
    code: typeof code === 'string' && CODE.test(code) ? code : null,
    frames: framesOf(String(error.stack ?? ''), error.message),
  };
}

/** One trace in the lines of a log. */
export function traceLines({ name, code, frames }: BugTrace): string {
  const head = code === null ? name : `${name} ${code}`;
  return [head, ...frames.map((frame) => `    at ${frame}`)].join('\n');
}

function framesOf(stack: string, message: string): string[] {
  const at = message === '' ? -1 : stack.indexOf(message);
  // A message that was changed after the throw is still in the stack under its old words: then no line is believed.
  if (message !== '' && at === -1) return [];
  const below = message === '' ? stack : stack.slice(at + message.length);
  return below
    .split('\n')
    .flatMap((line) => {
      const [, name, place] = FRAME.exec(line) ?? [];
      if (place === undefined) return [];
      return [name === undefined ? place : `${name} ${place}`];
    })
    .slice(0, MOST_FRAMES);
}
