import type { DoneChange } from './changeStep.ts';

/** Contacts of this desk that stand under another id by now, by the id that they had. */
export type Renamed = Map<string, string>;

/** Gives a change as it reads with the ids that its contact has by now: what was done to a person stays with that person. */
export function underItsId(done: DoneChange, renamed: Renamed): DoneChange {
  const { change } = done;
  const id = change.type === 'set-contact' ? renamed.get(change.contact.id) : undefined;
  if (change.type !== 'set-contact' || id === undefined) return done;
  return { ...done, change: { ...change, contact: { ...change.contact, id } } };
}

/** Notes that a contact was given another id. */
export function noteRenamed(before: DoneChange, after: DoneChange | null, renamed: Renamed): void {
  if (before.change.type !== 'set-contact' || after?.change.type !== 'set-contact') return;
  const [from, to] = [before.change.contact.id, after.change.contact.id];
  if (from !== to) renamed.set(from, to);
}
