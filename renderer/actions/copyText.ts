import { ask } from '../api.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Puts a text on the clipboard; says so when that failed. */
export async function copyText(text: string): Promise<boolean> {
  const answer = await ask('clipboard.write', { text });
  if (!answer.ok) warnOf(answer.error);
  return answer.ok;
}
