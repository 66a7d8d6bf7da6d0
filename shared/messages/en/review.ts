/** What the lead review says: refusals, the names of its parts, the rule behind "likely late". */
export const reviewWords = {
  noSuchTeam: (name: string): string => `there is no team "${name}" in the settings of the lead`,
  noSuchEdition: (id: string): string => `the edition "${id}" is not installed`,
};
