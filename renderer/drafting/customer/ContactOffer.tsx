import { useState } from 'react';
import type { OpeningTerms } from '../../../shared/ipc/organizationChannels.ts';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../language/languageStore.ts';
import { AddContactDialog } from './AddContactDialog.tsx';
import styles from './CustomerPart.module.css';
import { stay } from './stay.ts';

interface ContactOfferProps {
  readonly terms: OpeningTerms;
  /** The id of the contact that was added. */
  readonly onDone: (contact: string) => void;
}

/** A customer of whom nobody may open a case gets a contact from the draft. */
export function ContactOffer(props: ContactOfferProps) {
  const draftCustomerWords = useWords().draftCustomer;
  const [shown, setShown] = useState(false);
  return (
    <>
      <Button size="small" className={styles.offer} onMouseDown={stay} onClick={() => setShown(true)}>
        {draftCustomerWords.addContact}
      </Button>
      {shown && <AddContactDialog {...props} onClose={() => setShown(false)} />}
    </>
  );
}
