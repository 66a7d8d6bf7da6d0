import { create } from 'zustand';
import type { DeskStart } from '../../shared/ipc/deskChannels.ts';
import type { TeamStatus } from '../../shared/ipc/teamChannels.ts';
import { ask, listen } from '../api.ts';
import { oneAtATime } from '../asking/oneAtATime.ts';
import { useStart } from '../desk/startStore.ts';

interface TeamStore {
  /** Null on a desk of its own, and until main has answered. */
  readonly status: TeamStatus | null;
  read(): Promise<void>;
}

/** How the desk stands to its team, as main last said. */
export const useTeam = create<TeamStore>((set) => ({
  status: null,
  read: oneAtATime(async () => {
    const answer = await ask('team.status', {});
    if (answer.ok) set({ status: answer.value });
  }),
}));

/** Keeps the state of the team up to date on a desk of a team; a desk of its own asks nothing. Gives how to stop. */
export function followTeam(): () => void {
  const undo: (() => void)[] = [];
  const begin = (): void => {
    const { read } = useTeam.getState();
    void read();
    undo.push(
      listen('desk.changed', () => void read()),
      listen('team.wire', (wire) => change({ wire })),
      listen('team.mates', (mates) => change({ mates })),
    );
  };
  undo.push(whenInTeam(begin));
  return () => {
    for (const stop of undo) stop();
  };
}

function change(told: Partial<TeamStatus>): void {
  useTeam.setState(({ status }) => ({ status: status && { ...status, ...told } }));
}

/** Once main has said that the desk is one of a team. */
function whenInTeam(begin: () => void): () => void {
  let stop = (): void => undefined;
  const look = ({ start }: { readonly start: DeskStart | null }): void => {
    if (start === null) return;
    stop();
    if (start.team !== null) begin();
  };
  stop = useStart.subscribe(look);
  look(useStart.getState());
  return () => stop();
}
