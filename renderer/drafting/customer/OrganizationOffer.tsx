import { useState } from 'react';
import type { OrganizationCard } from '../../../shared/ipc/organizationChannels.ts';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../language/languageStore.ts';
import type { DraftForm } from '../form/draftForm.ts';
import styles from './CustomerPart.module.css';
import { RegisterCustomerDialog } from './RegisterCustomerDialog.tsx';
import { stay } from './stay.ts';

interface OrganizationOfferProps {
  readonly form: DraftForm;
  /** What cases tell of it, where care has not registered it. */
  readonly card: OrganizationCard | null;
  readonly onDone: (card: OrganizationCard) => void;
}

/** A customer that care does not know yet is registered from the draft. */
export function OrganizationOffer(props: OrganizationOfferProps) {
  const draftCustomerWords = useWords().draftCustomer;
  const [shown, setShown] = useState(false);
  return (
    <>
      <Button size="small" className={styles.offer} onMouseDown={stay} onClick={() => setShown(true)}>
        {draftCustomerWords.register}
      </Button>
      {shown && <RegisterCustomerDialog {...props} onClose={() => setShown(false)} />}
    </>
  );
}
