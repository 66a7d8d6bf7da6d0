/** How many events the check of a file has compared with what was written; when that is all, its structure is looked through. */
export interface CheckProgress {
  readonly done: number;
  readonly of: number;
}
