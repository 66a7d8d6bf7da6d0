import { recoveryWords } from '../../shared/messages/en/recovery.ts';
import { storeWords } from '../../shared/messages/en/store.ts';

/** Gives what was mended a title: cases before settings, when it was both. */
export function recoveredTitle(report: string): string {
  return [storeWords.damaged, storeWords.missing, storeWords.emptied].some((found) => report.includes(found))
    ? recoveryWords.casesTitle
    : recoveryWords.settingsTitle;
}
