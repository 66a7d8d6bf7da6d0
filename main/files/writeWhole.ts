import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file that is there whole or not at all, for its owner alone; the system's errors are thrown. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await writeFile(unfinished, content, { mode: 0o600 });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
