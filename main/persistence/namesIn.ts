import { readdirSync } from 'node:fs';

/** The names in a folder; none where no folder is, whatever lies there instead. Throws what the system says of one that cannot be read. */
export function namesIn(folder: string): ReadonlyArray<string> {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return [];
    throw error;
  }
}
