import { useCallback, useEffect, useState } from 'react';
import type { Draft } from '../../../shared/ipc/draftChannels.ts';
import { ask, listen } from '../../api.ts';
import { warnOf } from '../../toast/warnOf.ts';

/** Gives the drafts of this computer, the latest first; null until main has answered. */
export function useDrafts(): ReadonlyArray<Draft> | null {
  const [drafts, setDrafts] = useState<ReadonlyArray<Draft> | null>(null);
  const read = useCallback(async () => {
    const answer = await ask('draft.list', {});
    if (answer.ok) setDrafts(answer.value);
    else warnOf(answer.error);
  }, []);
  useEffect(() => {
    void read();
    return listen('desk.changed', () => void read());
  }, [read]);
  return drafts;
}
