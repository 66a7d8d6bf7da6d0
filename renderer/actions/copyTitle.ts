import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { spoken } from '../language/languageStore.ts';
import { wholeTitle } from '../longText/wholeText.ts';
import { copyText } from '../toast/copyText.ts';

/** Puts the title of a case on the clipboard, all of it, and says so. */
export async function copyTitle(row: QueueRow): Promise<void> {
  const title = await wholeTitle(row);
  if (title !== null) await copyText(title, spoken().handOver.copiedTitle(row.title));
}
