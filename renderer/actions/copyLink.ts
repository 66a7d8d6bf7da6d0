import { spoken } from '../language/languageStore.ts';
import { copyText } from '../toast/copyText.ts';
import { caseLink } from './caseLink.ts';

/** Puts the link of a case on the clipboard and says so. */
export async function copyLink(caseNumber: string): Promise<void> {
  const link = caseLink(caseNumber);
  await copyText(link, spoken().handOver.copiedLink(link));
}
