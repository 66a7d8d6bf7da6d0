/** A file that is not ours to open, or not now; its message is for the person. It is left as it is. */
export class RefusedFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RefusedFileError';
  }
}
