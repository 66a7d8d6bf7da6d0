/**
 * Says a bug on stderr: where, what kind of error, and its stack without the message, which may hold text of a case.
 */
export function reportBug(where: string, error: unknown): void {
  console.error(`severity-desk: ${where}: ${nameOf(error)}\n${framesOf(error)}`);
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}

function framesOf(error: unknown): string {
  if (!(error instanceof Error) || error.stack === undefined) return '';
  return error.stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n');
}
