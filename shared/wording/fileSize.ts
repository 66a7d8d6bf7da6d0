import type { Catalogue } from '../messages/catalogue.ts';

const MEGABYTE = 1024 * 1024;

/** Gives the size of a file as a person reads it, rounded up so that no file is of 0 kB: 12 kB, 1.4 MB. */
export function fileSize(words: Pick<Catalogue, 'draftFiles'>, bytes: number): string {
  const { kilobytes, megabytes } = words.draftFiles;
  if (bytes < MEGABYTE) return kilobytes(Math.ceil(bytes / 1024));
  return megabytes((Math.ceil((bytes / MEGABYTE) * 10) / 10).toString());
}
