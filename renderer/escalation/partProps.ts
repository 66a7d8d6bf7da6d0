import type { ReactNode } from 'react';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';

/** What each part of the escalation needs. */
export interface PartProps {
  readonly detail: CaseDetail;
  /** The left column: where the case stands. */
  readonly left: ReactNode;
  /** It was recorded. */
  readonly onDone: () => void;
}
