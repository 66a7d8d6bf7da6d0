import { ask } from '../api.ts';
import { useToast } from './toastStore.ts';
import { warnOf } from './warnOf.ts';

/** Puts a text on the clipboard and says so, or why not. */
export async function copyText(text: string, said: string): Promise<void> {
  const answer = await ask('clipboard.write', { text });
  if (answer.ok) useToast.getState().say(said);
  else warnOf(answer.error);
}
