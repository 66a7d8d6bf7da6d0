import { type MouseEvent, type ReactNode, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import styles from './CustomerPart.module.css';

interface OfferProps {
  readonly label: string;
  /** Gives the dialog that the offer opens. */
  readonly dialog: (close: () => void) => ReactNode;
}

/** Something that can be done about a field at once: a button below it that opens a dialog. */
export function Offer({ label, dialog }: OfferProps) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <Button size="small" className={styles.offer} onMouseDown={leaveFocus} onClick={() => setShown(true)}>
        {label}
      </Button>
      {shown && dialog(() => setShown(false))}
    </>
  );
}

/**
 * Leaves the focus in the field while the button below it is pressed. A field that is left shows what is wrong with it,
 * which would move the button away from under the pointer before it is released.
 */
function leaveFocus(event: MouseEvent): void {
  event.preventDefault();
}
