import { draftFileWords } from '../messages/en/draftFiles.ts';

const MEGABYTE = 1024 * 1024;

/** Gives the size of a file as a person reads it, rounded up so that no file is of 0 kB: 12 kB, 1.4 MB. */
export function fileSize(bytes: number, words = draftFileWords): string {
  if (bytes < MEGABYTE) return words.kilobytes(Math.ceil(bytes / 1024));
  return words.megabytes((Math.ceil((bytes / MEGABYTE) * 10) / 10).toString());
}
