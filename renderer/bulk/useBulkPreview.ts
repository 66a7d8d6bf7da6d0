import { useMemo } from 'react';
import type { BulkCommand } from '../../shared/case/decide/bulkCommand.ts';
import type { BulkPreview } from '../../shared/ipc/bulkChannels.ts';
import { ask } from '../api.ts';
import { useFound } from '../asking/useAnswer.ts';
import { warnOf } from '../toast/warnOf.ts';

/** How long a choice rests before it is tried, in ms: a name is typed letter by letter. */
const REST_MS = 100;

interface Tried {
  readonly of: string;
  readonly preview: BulkPreview | null;
}

/** Tries a command on each of the cases; undefined until that is done, and while nothing is to be tried. */
export function useBulkPreview(
  command: BulkCommand | null,
  cases: ReadonlyArray<string>,
): BulkPreview | undefined {
  // Commands are plain values: two with the same text are tried once.
  const wanted = JSON.stringify(command);
  const find = useMemo(() => () => tried(wanted, cases), [wanted, cases]);
  const found = useFound<Tried>(find, { restMs: command?.type === 'assign' ? REST_MS : 0 });
  return found?.of === wanted ? (found.preview ?? undefined) : undefined;
}

async function tried(wanted: string, cases: ReadonlyArray<string>): Promise<Tried> {
  const command: BulkCommand | null = JSON.parse(wanted);
  if (command === null) return { of: wanted, preview: null };
  const answer = await ask('bulk.preview', { cases: [...cases], command });
  // One that a newer question called off is not missed.
  if (!answer.ok && answer.error.kind !== 'cancelled') warnOf(answer.error);
  return { of: wanted, preview: answer.ok ? answer.value : null };
}
