import { useDesk } from '../../desk/startStore.ts';
import { useWords } from '../../language/languageStore.ts';
import { tick } from '../../now/nowStore.ts';
import { DraftField } from '../form/DraftField.tsx';
import styles from '../form/DraftPart.module.css';
import { DraftPart } from '../form/DraftPart.tsx';
import { completeOpening, isOpenedEarlier } from '../form/draftOpening.ts';
import type { DraftWiring } from '../form/draftWiring.ts';

/** When the case was opened: now, or earlier with the reason (policy §5). */
export function OpeningPart(wiring: DraftWiring) {
  const words = useWords().drafting;
  const { zone: ownZone } = useDesk();
  const { form } = wiring;
  // Told from a time alone already, so that the way on leads to the reason.
  const openedAt = completeOpening(form.openedAt, tick.now(), ownZone);
  const isEarlier = isOpenedEarlier({ ...form, openedAt }, tick.now(), ownZone);
  return (
    <DraftPart title={words.openingPart} note={words.openingNote}>
      <DraftField
        field="openedAt"
        {...wiring}
        onLeave={(field) => {
          if (openedAt !== form.openedAt) wiring.change({ openedAt });
          wiring.onLeave(field);
        }}
      />
      {isEarlier && (
        <div className={styles.rest}>
          <DraftField field="openedReason" {...wiring} />
        </div>
      )}
    </DraftPart>
  );
}
