import type { AnswersAhead, aheadChannels } from '../../shared/ipc/aheadChannels.ts';
import type { Answer, Channel, ParsedRequest } from '../../shared/ipc/contract.ts';
import { questionKey } from '../../shared/ipc/questionKey.ts';
import { ok } from '../../shared/lang/result.ts';
import type { Handlers, HandlersOf } from './handler.ts';
import type { ImportTurn } from './importTurn.ts';

/** The rows that a list asks for first. */
const FIRST_ROWS = { view: 'open', filter: {}, from: 0, to: 50 } as const;

/** Answers what the first screen will ask, by those who answer it when the page asks itself. */
export function createAheadHandlers(
  handlers: Omit<Handlers, 'desk.ahead'>,
): HandlersOf<typeof aheadChannels> {
  return {
    'desk.ahead': {
      kind: 'reads',
      answer: async (_nothing, turn) => ok({ answers: JSON.stringify(await answersAhead(handlers, turn)) }),
    },
  };
}

async function answersAhead(handlers: Omit<Handlers, 'desk.ahead'>, turn: ImportTurn): Promise<AnswersAhead> {
  const answers: Record<string, unknown> = {};
  async function answer<C extends Exclude<Channel, 'desk.ahead'>>(
    channel: C,
    request: ParsedRequest<C>,
  ): Promise<Answer<C> | null> {
    try {
      const given = (await handlers[channel].answer(request, turn)) as Answer<C>;
      answers[questionKey(channel, request)] = given;
      return given;
    } catch {
      // The page asks itself then, and what fails is told and logged where that is done.
      return null;
    }
  }
  await answer('desk.start', {});
  await answer('queue.counts', {});
  await answer('alert.list', {});
  await answer('move.list', { acknowledged: false });
  await answer('unsent.list', {});
  const window = await answer('queue.window', FIRST_ROWS);
  const rows = window?.ok === true ? window.value.rows : [];
  // The list begins on its first row, whose details stand beside it.
  const first = rows[0] === undefined ? null : await answer('case.read', { case: rows[0].case });
  const related = first?.ok === true ? first.value.related : [];
  for (const key of new Set([...rows, ...related].map(({ calendar }) => calendar))) {
    await answer('calendar.read', { key });
  }
  return answers;
}
