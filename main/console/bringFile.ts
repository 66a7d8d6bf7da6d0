import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { NotHere } from '../team/worker/workerTalk.ts';
import type { InTouch } from './keepInTouch.ts';

/** Fetches a file of the team onto this desk: null once it is here, else why not, in words. */
export async function bringFile(
  team: Pick<InTouch, 'fetch'> | null,
  { attachments }: Pick<Catalogue, 'attachments'>,
  sha256: string,
): Promise<string | null> {
  const why: NotHere | null = team === null ? 'offline' : await team.fetch(sha256);
  if (why === null) return null;
  return typeof why === 'string' ? attachments.absence[why] : attachments.fetchedNotKept(why.notKept);
}
