/** An event within another one: as a line of the interchange holds it, its instant written out. */
export type WrittenEvent = Readonly<Record<string, unknown>> & { readonly type: string; readonly at: string };

/** What was asked for, as JSON: a command, or that a step be undone. What carries it out reads it first. */
export type WrittenDeed = Readonly<Record<string, unknown>> & { readonly type: string };
