import { Autocomplete } from '@base-ui/react/autocomplete';
import { useEffect, useState } from 'react';
import type { CustomerChoice } from '../../shared/ipc/responses.ts';
import { draftingWords } from '../../shared/messages/en/drafting.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { formatClockTime } from '../../shared/wording/formatTime.ts';
import { ask } from '../api.ts';
import boxStyles from '../importing/ZoneBox.module.css';
import { tick } from '../now/nowStore.ts';
import { FieldFrame, type FieldWiring, noteId } from './DraftField.tsx';
import styles from './DraftScreen.module.css';
import { fieldId } from './fieldId.ts';

const words = draftingWords;
const FIELD = 'customerName';

/** The customer: a known one fills in what is known of it, any other name is a new one. */
export function CustomerBox({ form, errors, change, onLeave }: FieldWiring) {
  const customers = useCustomers(form.customerName);
  const known = customers.find(({ id, name }) => id === form.customerId && name === form.customerName);
  const choose = (customer: CustomerChoice) =>
    change({
      customerName: customer.name,
      customerId: customer.id,
      zone: customer.zone,
      country: customer.holidays ?? '',
    });
  return (
    <FieldFrame field={FIELD} error={errors.get(FIELD)} hint={hintOf(form.customerName, known)}>
      <Autocomplete.Root
        items={customers}
        filter={null}
        openOnInputClick
        value={form.customerName}
        onValueChange={(customerName, { reason }) => reason !== 'item-press' && change({ customerName })}
        itemToStringValue={({ name }: CustomerChoice) => name}
      >
        <Autocomplete.Input
          id={fieldId(FIELD)}
          className={styles.input}
          aria-invalid={errors.has(FIELD)}
          aria-describedby={noteId(FIELD)}
          onBlur={() => onLeave(FIELD)}
        />
        <Autocomplete.Portal>
          <Autocomplete.Positioner className={boxStyles.place} sideOffset={4}>
            <Autocomplete.Popup className={boxStyles.popup} hidden={customers.length === 0}>
              <Autocomplete.List className={boxStyles.list} aria-label={words.customerList}>
                {(customer: CustomerChoice) => (
                  <Autocomplete.Item
                    key={customer.id}
                    value={customer}
                    className={boxStyles.zone}
                    onClick={() => choose(customer)}
                  >
                    {customer.name}
                    <span className={styles.choiceNote}>
                      {[customer.city ?? cityOf(customer.zone), customer.id].join(', ')}
                    </span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </FieldFrame>
  );
}

function hintOf(typed: string, known: CustomerChoice | undefined): string | undefined {
  if (typed.trim() === '') return undefined;
  if (known === undefined) return words.newCustomer;
  const city = known.city ?? cityOf(known.zone);
  return words.knownCustomer(known.name, city, formatClockTime(tick.now(), known.zone));
}

/** The known customers that a text names; an answer to an older text never replaces that to a newer one. */
function useCustomers(text: string): ReadonlyArray<CustomerChoice> {
  const [customers, setCustomers] = useState<ReadonlyArray<CustomerChoice>>([]);
  useEffect(() => {
    let isLatest = true;
    void ask('customer.list', { text: text.slice(0, 200) }).then((answer) => {
      if (isLatest && answer.ok) setCustomers(answer.value);
    });
    return () => {
      isLatest = false;
    };
  }, [text]);
  return customers;
}
