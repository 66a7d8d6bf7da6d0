import { readFileSync } from 'node:fs';

/** The lines of a file of vectors that the project keeps. */
export function readVectors(name: string): ReadonlyArray<unknown> {
  return vectorText(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** The text of a file beside the vectors, as it stands. */
export function vectorText(name: string): string {
  return readFileSync(new URL(`../../fixtures/vectors/${name}`, import.meta.url), 'utf8');
}
