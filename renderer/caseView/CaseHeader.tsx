import { ChevronLeft } from 'lucide-react';
import type { QueueRow } from '../../shared/queue/queueRow.ts';
import { usePlaceBackName } from '../cases/placeBackName.ts';
import { CommandKeys } from '../components/Key.tsx';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import styles from './CaseView.module.css';
import type { CasePlace } from './useCasePlace.ts';

interface CaseHeaderProps {
  readonly row: QueueRow;
  readonly place: CasePlace;
}

/** The way back, where the case stands in the list, and the edition that binds it. */
export function CaseHeader({ row, place: { inGroup } }: CaseHeaderProps) {
  const catalogue = useWords();
  const words = catalogue.caseView;
  const start = useDesk();
  const placeBackName = usePlaceBackName();
  const leave = useScreen((store) => store.leave);
  return (
    <header className={styles.header}>
      <button type="button" className={styles.back} aria-keyshortcuts="Escape" onClick={leave}>
        <ChevronLeft size={14} aria-hidden="true" />
        {placeBackName}
        <CommandKeys id="back" />
      </button>
      {inGroup !== null && (
        <span className={styles.place}>
          {words.placeIn(inGroup.place, inGroup.count, inGroup.severity)}
          <span className={styles.keys}>
            <CommandKeys id="previous" />
            <CommandKeys id="next" />
          </span>
        </span>
      )}
      <span className={styles.bound}>
        {words.boundTo} <strong>{editionOf(start, row.edition).name}</strong>{' '}
        {row.edition === start.editionInForce ? words.inForce : words.notInForce}
      </span>
    </header>
  );
}
