import { ask } from '../api.ts';
import { useCounts } from '../cases/countsStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { useStart } from '../desk/startStore.ts';
import { spoken } from '../language/languageStore.ts';
import { copyText } from '../toast/copyText.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';

/** Puts the sample queue onto an empty desk and shows it. */
export async function loadSample(): Promise<void> {
  const answer = await ask('sample.load', {});
  if (!answer.ok) return warnOf(answer.error);
  await Promise.all([
    useStart.getState().read(),
    useCounts.getState().read(),
    useQueue.getState().show('open'),
  ]);
  useToast.getState().say(spoken().actions.sampleLoaded(answer.value.cases));
}

/** Writes all cases into a file that a person chooses. */
export async function exportCases(): Promise<void> {
  const answer = await ask('export.run', { format: 'csv' });
  if (!answer.ok) return warnOf(answer.error);
  if (answer.value === null) return;
  const { cases, path } = answer.value;
  useToast.getState().say(spoken().actions.exported(cases, path));
}

/** Puts what somebody who helps from afar has to know on the clipboard. */
export async function copyDiagnosis(): Promise<void> {
  const diagnosed = await ask('desk.diagnose', {});
  if (!diagnosed.ok) return warnOf(diagnosed.error);
  await copyText(diagnosed.value.text, spoken().diagnosis.copied);
}
