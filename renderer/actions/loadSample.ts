import { ask } from '../api.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useStart } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Puts the sample queue onto an empty desk and shows it. */
export async function loadSample(): Promise<void> {
  const words = spoken();
  const answer = await ask('sample.load', {});
  if (!answer.ok) {
    warnOf(answer.error);
    return;
  }
  await Promise.all([
    useStart.getState().read(),
    useCounts.getState().read(),
    useQueue.getState().show('open'),
  ]);
  useToast.getState().say(words.actions.sampleLoaded(answer.value.cases));
}
