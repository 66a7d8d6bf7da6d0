/** Files that may be longer than the limit, with their present length. A number here may only fall. */
export const longFiles: Readonly<Record<string, number>> = {};
