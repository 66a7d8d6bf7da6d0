/** Of more cases only the first are looked at: the numbers beside the actions are a help, the preview tries each. */
export const MOST_LOOKED_AT = 2_000;
