import { join } from 'node:path';
import { english } from '../../shared/messages/en/english.ts';
import { closedDaysOf } from '../holidays/holidaySource.ts';
import { createTransfer } from '../transfer/createTransfer.ts';
import { createThreadedJobs } from '../transfer/threadedJobs.ts';
import { createTransferJobs } from '../transfer/transferJobs.ts';
import type { TransferPort } from '../transfer/transferPort.ts';
import type { Ground } from './foundation.ts';

/** Import and export on a thread of their own, so that the window stays quick. */
export function openTransfer({
  desk,
  profile,
  clock,
  shelf,
}: Pick<Ground, 'desk' | 'profile' | 'clock' | 'shelf'>): TransferPort {
  const me = (): string => shelf.read().analyst.initials;
  const script = join(__dirname, 'transferWorker.cjs');
  const thread = { script, profile, language: null, by: me, clockOffset: clock.offset };
  return createTransfer({
    words: english,
    desk,
    jobs: createThreadedJobs(thread, createTransferJobs(english, desk)),
    now: clock.now,
    monotonic: () => performance.now(),
    me,
    holidays: { closedDaysOf },
  });
}
