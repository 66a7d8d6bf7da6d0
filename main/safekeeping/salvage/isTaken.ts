/** SQLITE_CONSTRAINT and SQLITE_MISMATCH: the row itself is not what a table takes. */
const OF_THE_ROW = [19, 20];

/** Writes a row that may be damaged; false when the table does not take it. What else goes wrong is the caller's, and thrown. */
export function isTaken(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && OF_THE_ROW.includes(Number(error.errcode) & 0xff))
      return false;
    throw error;
  }
}
