import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Refusal } from '../../shared/case/decide/refusal.ts';
import { refusalText } from '../../shared/wording/refusalText.ts';
import { useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { tick } from '../now/nowStore.ts';
import styles from './EscalationDialog.module.css';
import { PartFrame } from './PartFrame.tsx';
import { TextPreview } from './TextPreview.tsx';

/** The ladder alone, with why no step of it may be taken now. */
export function BlockedPart({ refusal, left }: { readonly refusal: Refusal; readonly left: ReactNode }) {
  const words = useWords().escalation;
  const { zone } = useDesk();
  return (
    <PartFrame
      left={left}
      form={<p>{words.noStep}</p>}
      previewTitle={words.inTheCase}
      preview={<TextPreview title={words.kinds.urgency} text="" />}
      says={
        <>
          <CircleAlert size={16} className={styles.alert} aria-hidden="true" />
          <span>{refusalText(spoken(), refusal, { now: tick.now(), ownZone: zone }).long}</span>
        </>
      }
      buttons={null}
    />
  );
}
