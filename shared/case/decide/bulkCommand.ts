import * as z from 'zod';
import { type CaseCommand, onMany } from './caseCommand.ts';

const ofOneCase = { case: true, expectedVersion: true } as const;

/** What an analyst asks for of many cases at once: a command that does not name its case. */
export const bulkCommandSchema = z.discriminatedUnion('type', [
  onMany.assign.omit(ofOneCase),
  onMany.changeSeverity.omit(ofOneCase),
  onMany.note.omit(ofOneCase),
  onMany.awaitCustomer.omit(ofOneCase),
  onMany.recordReply.omit(ofOneCase),
  onMany.propose.omit(ofOneCase),
  onMany.close.omit(ofOneCase),
]);

export type BulkCommand = z.infer<typeof bulkCommandSchema>;
export type BulkType = BulkCommand['type'];

/** The commands of many cases, in the order in which they are offered. */
export const BULK_TYPES: ReadonlyArray<BulkType> = [
  'assign',
  'change-severity',
  'note',
  'await-customer',
  'record-reply',
  'propose-resolution',
  'close',
];

/** Gives the command for one of the cases. */
export function commandFor(command: BulkCommand, caseNumber: string): CaseCommand {
  return { ...command, case: caseNumber };
}
