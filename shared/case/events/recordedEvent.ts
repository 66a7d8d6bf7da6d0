import type { Instant } from '../../calendar/instant/instant.ts';
import type { CutText } from '../../lang/cutText.ts';
import type { CaseEvent } from './caseEvent.ts';

/** An event as the log holds it: who, what, when it took effect, when it was recorded (policy §5). */
export interface RecordedEvent {
  readonly seq: number;
  readonly id: string;
  readonly recordedAt: Instant;
  readonly event: CaseEvent;
  /** True when a later `retracted` names it: shown struck, skipped by the fold. */
  readonly retracted: boolean;
  /** Done here, and not confirmed by the team yet: its place in the log is not known. */
  readonly isPending?: true;
  /** On its way to the window: which of its texts are not whole. */
  readonly cut?: Readonly<Record<string, CutText>>;
}
