import { dayjsBusinessTimePeer } from './peers/dayjsBusinessTime.ts';
import { luxonSteps } from './peers/luxonSteps.ts';
import { momentBusinessTime } from './peers/momentBusinessTime.ts';
import { openingHours } from './peers/openingHours.ts';
import type { Peer } from './peers/peer.ts';

/** What npm has that takes hours, holidays and zones of one's own and answers to the minute. */
export const npmPeers: ReadonlyArray<Peer> = [
  luxonSteps,
  openingHours,
  momentBusinessTime,
  dayjsBusinessTimePeer,
];
