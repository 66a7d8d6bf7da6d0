// A process that answers the questions of the vectors by one peer; it may hang, and is then ended from outside.
import type { CalendarSpec } from '../../../shared/calendar/spec/calendarSpec.ts';
import { npmPeers } from './allPeers.ts';
import { severityDesk } from './peers/severityDesk.ts';

/** One question, to one process. */
export interface PeerQuestion {
  readonly spec: CalendarSpec;
  readonly op: 'add' | 'between';
  readonly t: number;
  /** The length for `add`, the later instant for `between`. */
  readonly other: number;
}

const peer = [...npmPeers, severityDesk].find(({ name }) => name === process.argv[2]);
if (peer === undefined) throw new Error(`No peer is called ${process.argv[2]}.`);
const { hold } = peer;

process.on('message', ({ spec, op, t, other }: PeerQuestion) => {
  process.send?.({ answer: answerOf(spec, op, t, other) });
});

function answerOf(spec: CalendarSpec, op: PeerQuestion['op'], t: number, other: number): number | null {
  try {
    const held = hold(spec);
    return op === 'add' ? held.add(t, other) : held.between(t, other);
  } catch {
    return null;
  }
}
