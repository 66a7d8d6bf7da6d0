import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { catalogueOf } from '../../shared/messages/catalogues.ts';
import { createIds } from '../desk/newId.ts';
import { openDesk } from '../desk/openDesk.ts';
import { publicHolidays } from '../holidays/publicHolidays.ts';
import type { LayOutTask } from './layOutAhead.ts';

/** The thread beside main: its opening lays the deadlines of a profile out anew. What is damaged is left for main, which tells of it. */
function layOut({ profile, language, by, clockOffset }: LayOutTask): void {
  const now = (): number => Date.now() + clockOffset;
  openDesk({
    words: catalogueOf(language),
    profile,
    now,
    newId: createIds(now),
    by: () => by,
    holidays: publicHolidays,
    making: { script: join(__dirname, 'makingWorker.cjs') },
    leavesDamage: true,
    onProgress: (progress) => parentPort?.postMessage(progress),
  }).close();
}

layOut(workerData as LayOutTask);
