import { ask } from '../api.ts';
import { spoken } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Puts what somebody who helps from afar has to know on the clipboard. */
export async function copyDiagnosis(): Promise<void> {
  const words = spoken();
  const diagnosed = await ask('desk.diagnose', {});
  if (!diagnosed.ok) return warnOf(diagnosed.error);
  const copied = await ask('clipboard.write', { text: diagnosed.value.text });
  if (copied.ok) useToast.getState().say(words.diagnosis.copied);
  else warnOf(copied.error);
}
