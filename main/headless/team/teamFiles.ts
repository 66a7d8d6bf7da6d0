import { join } from 'node:path';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { type AttachmentStore, createAttachmentStore } from '../../attachments/attachmentStore.ts';
import { createFileSender } from '../../team/files/fileSender.ts';
import type { TeamServer } from '../../team/wire/teamServer.ts';
import type { OpenedTeam } from './withTeam.ts';

/** The files that go with the cases of a profile. */
export function filesOf(profile: string, words: Catalogue): AttachmentStore {
  return createAttachmentStore(join(profile, 'attachments'), words);
}

/** Sends the files of this desk's cases that the team has not; gives how many it has now. Rejects with a `WireFault`. */
export async function sendFiles(
  { team, profile }: Pick<OpenedTeam, 'team' | 'profile'>,
  server: TeamServer,
  words: Catalogue,
): Promise<number> {
  const before = team.files.waiting().length;
  if (before === 0) return 0;
  const place = { server, team: team.member.team };
  const sender = createFileSender({ place, files: team.files, store: filesOf(profile, words) });
  while (await sender.sendChunk()) {
    // The log has been exchanged: nothing is more urgent.
  }
  return before - team.files.waiting().length;
}
