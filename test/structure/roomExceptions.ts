/** Rooms that still import each other, with the reason. A pair may only go. */
export const twoWayPairs: Readonly<Record<string, string>> = {
  'shared/case shared/messages': 'reasons that a rule writes into events are worded where they are written',
  'shared/escalation shared/messages': 'the e-mail of an escalation is put together from its words',
  'shared/messages shared/review': 'the tables of a review name their columns',
};

/** Folders that may hold more than 30 files, with their present number. A number here may only fall. */
export const largeFolders: Readonly<Record<string, number>> = {};

/** A catalogue of words has a file for each screen. */
export const catalogues: ReadonlyArray<string> = ['shared/messages/en'];
