import { ask } from '../api.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Opens an address in the browser or the mail client; main takes https and mailto only. */
export async function openLink(address: string): Promise<void> {
  const answer = await ask('link.open', { address });
  if (!answer.ok) warnOf(answer.error);
}
