import type { Instant, Milliseconds } from '../../shared/calendar/instant/instant.ts';
import type { bulkChannels } from '../../shared/ipc/bulkChannels.ts';
import type { caseChannels } from '../../shared/ipc/caseChannels.ts';
import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { Publish, Pushes } from '../../shared/ipc/pushes.ts';
import { shownLines } from '../../shared/ipc/shownText.ts';
import { err, ok, type Result } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { SlicedWatch } from '../bulk/inSlices.ts';
import { lookAtMarked } from '../bulk/lookAtMarked.ts';
import { previewBulk } from '../bulk/previewBulk.ts';
import { runBulk, undoBulk } from '../bulk/runBulk.ts';
import type { Desk } from '../desk/desk.ts';
import { type HandlersOf, reads, writesStepwise } from './handler.ts';

export interface BulkParts {
  readonly desk: Desk;
  readonly now: () => Instant;
  readonly publish: Publish;
  readonly monotonic: () => Milliseconds;
  readonly words: Pick<Catalogue, 'requests'>;
}

type BulkHandlers = HandlersOf<typeof bulkChannels> & Pick<HandlersOf<typeof caseChannels>, 'case.undo'>;

type Work = Pushes['bulk.progress']['work'] | 'look';

/** One thing done to many cases, and taken back: in slices, so that the window is answered in between. */
export function createBulkHandlers({ desk, now, publish, monotonic, words }: BulkParts): BulkHandlers {
  const watching = (work: Work, of: number, isOver: () => boolean): SlicedWatch => ({
    monotonic,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    isOver,
    tell: (done) => {
      if (work !== 'look') publish('bulk.progress', { work, done, of });
    },
  });
  const looks = createNewest();
  const previews = createNewest();
  const one = createOneAtATime(words);
  return {
    'bulk.look': reads(async ({ cases }) =>
      answered(await lookAtMarked(desk, cases, now(), watching('look', cases.length, looks()))),
    ),
    'bulk.preview': reads(async ({ cases, command }) =>
      answered(await previewBulk(desk, command, cases, watching('preview', cases.length, previews()))),
    ),
    'bulk.run': writesStepwise(({ cases, command }, inTurn) =>
      one.run(async (isStopped) =>
        ok(await runBulk(desk, command, cases, inTurn, watching('run', cases.length, isStopped))),
      ),
    ),
    'bulk.stop': reads(() => {
      one.stop();
      return ok(null);
    }),
    'case.undo': writesStepwise((_, inTurn) =>
      one.run(async (isStopped) => {
        const act = desk.lastAct();
        if (act === null) return err({ kind: 'nothing-to-undo' });
        return undoBulk(desk, act, inTurn, watching('undo', act.steps.length, isStopped));
      }),
    ),
  };
}

/** Null stands for a question that a newer one has called off. */
function answered<T>(answer: T | null): Result<T, DeskProblem> {
  return answer === null ? err({ kind: 'cancelled' }) : ok(shownLines(answer));
}

/** Of two questions the older one is over as soon as the newer one begins. */
function createNewest(): () => () => boolean {
  let asked = 0;
  return () => {
    asked += 1;
    const mine = asked;
    return () => mine !== asked;
  };
}

/** One piece of work on many cases at a time: its steps would stand between those of another. */
function createOneAtATime(words: BulkParts['words']) {
  let running: { isStopped: boolean } | null = null;
  return {
    async run<T>(
      work: (isStopped: () => boolean) => Promise<Result<T, DeskProblem>>,
    ): Promise<Result<T, DeskProblem>> {
      if (running !== null)
        return err({ kind: 'bad-request', field: 'cases', reason: words.requests.bulkRuns });
      const mine = { isStopped: false };
      running = mine;
      try {
        return await work(() => mine.isStopped);
      } finally {
        running = null;
      }
    },
    stop(): void {
      if (running !== null) running.isStopped = true;
    },
  };
}
