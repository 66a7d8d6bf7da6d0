/** How many characters of a password are taken: more than PostgreSQL's own tools ask for. */
export const LONGEST_PASSWORD = 1_000;
