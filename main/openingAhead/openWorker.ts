import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { OpeningProgress } from '../../shared/ipc/pushes.ts';
import { catalogueOf } from '../../shared/messages/catalogues.ts';
import { createIds } from '../desk/newId.ts';
import { openDesk } from '../desk/openDesk.ts';
import { publicHolidays } from '../holidays/publicHolidays.ts';
import type { OpenTask } from './openAhead.ts';

/** The thread beside main: its opening checks a profile and lays its deadlines out anew. What is damaged is left for main, which tells of it. */
function openOnce({ profile, language, by, clockOffset }: OpenTask): void {
  const tell = (progress: OpeningProgress): void => parentPort?.postMessage(progress);
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
    onCheck: (progress) => tell({ work: 'checking', ...progress }),
    onProgress: (progress) => tell({ work: 'layingOut', ...progress }),
  }).close();
}

openOnce(workerData as OpenTask);
