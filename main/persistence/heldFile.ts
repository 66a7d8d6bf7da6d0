/** The engine's code for a file that another connection writes to. */
const BUSY = 5;

/** True of the engine's error that another program holds the pen of the file. */
export function isHeld(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === BUSY;
}
