import { CircleAlert } from 'lucide-react';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useNowText } from '../now/nowStore.ts';
import styles from './BlockedLine.module.css';

/** Says of a case that is past its automatic closure why it is still open; derived, so that no restart loses it. */
export function BlockedLine({ detail: { row, actions } }: { readonly detail: CaseDetail }) {
  const catalogue = useWords();
  const words = catalogue.alerting;
  const start = useDesk();
  const { autoClose, stage } = row;
  const refusal = actions.close;
  const { proposedBusinessDays } = editionOf(start, row.edition).closure;
  const text = useNowText((now) =>
    stage !== 'resolution-proposed' || autoClose === null || now < autoClose || refusal === null
      ? ''
      : words.blockedText(
          proposedBusinessDays,
          formatWhen(catalogue, autoClose, start.zone, now),
          refusal.kind,
          row.severity,
        ),
  );
  if (text === '') return null;
  return (
    <div className={styles.line} role="note">
      <CircleAlert aria-hidden="true" />
      <p>
        <strong>{words.blockedTitle(row.case)}</strong> {text}
      </p>
    </div>
  );
}
