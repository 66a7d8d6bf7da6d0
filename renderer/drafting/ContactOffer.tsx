import { draftingWords } from '../../shared/messages/en/drafting.ts';
import { Button } from '../components/Button.tsx';
import styles from './DraftField.module.css';

interface ContactOfferProps {
  readonly customer: string;
  /** The id of the contact that was added. */
  readonly onDone: (contact: string) => void;
}

/** A customer of whom nobody may open a case gets a contact from the draft. */
export function ContactOffer(_props: ContactOfferProps) {
  return (
    <Button size="small" className={styles.offer}>
      {draftingWords.addContact}
    </Button>
  );
}
