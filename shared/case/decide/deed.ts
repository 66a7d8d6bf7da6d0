import * as z from 'zod';
import type { WrittenDeed } from '../events/written.ts';
import { type CaseCommand, caseCommandSchema } from './caseCommand.ts';

const named = z.string().min(1).max(200);

/** That a step be taken back: its events by case, and the case that it opened. */
const undoDeedSchema = z.object({
  type: z.literal('undo'),
  /** The case that the step was about. */
  case: named,
  step: named,
  opened: named.nullable(),
  events: z.array(z.object({ case: named, id: named })),
});
export type UndoDeed = z.infer<typeof undoDeedSchema>;

/** What a person asks for: a command, or that a step be taken back. */
export type Deed = CaseCommand | UndoDeed;

/** Reads a deed that an event holds; null for one of a later version, or of no form. */
export function readDeed(written: WrittenDeed): Deed | null {
  const undo = undoDeedSchema.safeParse(written);
  if (undo.success) return undo.data;
  const command = caseCommandSchema.safeParse(written);
  return command.success ? command.data : null;
}

/** Gives a deed as an event holds it. The version that a command expected was that of a desk, and says nothing later. */
export function writtenDeed(deed: Deed): WrittenDeed {
  const { expectedVersion: _expected, ...rest } = deed as Deed & { readonly expectedVersion?: number };
  return rest;
}
