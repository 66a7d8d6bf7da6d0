/** The rooms of shared/ on their floors, the lowest first: a room imports only rooms of the floors below its own. */
export const sharedFloors: ReadonlyArray<ReadonlyArray<string>> = [
  ['shared/bug', 'shared/drafting', 'shared/lang'],
  ['shared/calendar'],
  ['shared/policy', 'shared/shift'],
  ['shared/clock', 'shared/customer', 'shared/severity'],
  ['shared/escalation'],
  ['shared/case'],
  ['shared/alert', 'shared/queue', 'shared/team'],
  ['shared/interchange', 'shared/review'],
  ['shared/erasure', 'shared/messages', 'shared/settings', 'shared/vectors'],
  ['shared/ipc', 'shared/wording'],
];
