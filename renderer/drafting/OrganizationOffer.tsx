import type { OrganizationCard } from '../../shared/ipc/responses.ts';
import { draftingWords } from '../../shared/messages/en/drafting.ts';
import { Button } from '../components/Button.tsx';
import styles from './DraftField.module.css';
import type { DraftForm } from './draftForm.ts';

interface OrganizationOfferProps {
  readonly form: DraftForm;
  /** What cases tell of it, where care has not registered it. */
  readonly card: OrganizationCard | null;
  readonly onDone: (card: OrganizationCard) => void;
}

/** A customer that care does not know yet is registered from the draft. */
export function OrganizationOffer(_props: OrganizationOfferProps) {
  return (
    <Button size="small" className={styles.offer}>
      {draftingWords.register}
    </Button>
  );
}
