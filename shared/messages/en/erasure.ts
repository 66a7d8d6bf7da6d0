/** What is said of words that were erased. */
export const erasureWords = {
  altered: (g: number): string =>
    `The team's server replaced event ${g} by one that says something else, in the name of an erasure. This desk keeps what it has and works on. Tell an admin of the team: somebody who owns the database did that.`,
} as const;
