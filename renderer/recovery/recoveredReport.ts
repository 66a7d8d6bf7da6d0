import { spoken } from '../language/languageStore.ts';
/** Gives what was mended a title: cases before settings, when it was both. */
export function recoveredTitle(report: string): string {
  const words = spoken();
  const storeWords = words.store;
  const recoveryWords = words.recovery;
  return [storeWords.damaged, storeWords.missing, storeWords.emptied].some((found) => report.includes(found))
    ? recoveryWords.casesTitle
    : recoveryWords.settingsTitle;
}
