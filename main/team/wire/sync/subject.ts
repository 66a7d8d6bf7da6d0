import type { ServerHead, TeamServer } from '../teamServer.ts';

/**
 * What a team shares beside its logs, each with a counter in the head of the server: settings, acknowledgements, erasures, members.
 * `pull` is called where the counter is not the one that the desk has, and keeps the new one with what it brought.
 */
export interface Subject {
  readonly counter: 'settings' | 'acks' | 'erasures' | 'members';
  /** The counter as this desk has it. */
  known(): number;
  pull(server: TeamServer, head: ServerHead): Promise<void>;
}

/** Brings what changed. After the logs: an erasure is of lines that are there. */
export async function pullSubjects(
  subjects: ReadonlyArray<Subject>,
  server: TeamServer,
  head: ServerHead,
): Promise<void> {
  for (const subject of subjects) {
    if (subject.known() !== head[subject.counter]) await subject.pull(server, head);
  }
}
