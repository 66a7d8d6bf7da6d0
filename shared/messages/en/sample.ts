/** Names that the sample queue gives to its saved views. */
export const sampleWords = {
  unassigned: 'S1 and S2 unassigned',
  means: 'Held on Means',
  europe: 'Sites in Europe',
} as const;
