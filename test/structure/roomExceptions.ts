/** Rooms that still import each other, with the reason. A pair may only go. */
export const twoWayPairs: Readonly<Record<string, string>> = {};

/** Folders that may hold more than 30 files, with their present number. A number here may only fall. */
export const largeFolders: Readonly<Record<string, number>> = {};

/** A catalogue of words has a file for each screen. */
export const catalogues: ReadonlyArray<string> = ['shared/messages/en'];
