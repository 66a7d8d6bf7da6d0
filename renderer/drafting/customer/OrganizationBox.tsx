import { Autocomplete } from '@base-ui/react/autocomplete';
import { Check } from 'lucide-react';
import type { OrganizationCard } from '../../../shared/ipc/organizationChannels.ts';
import { cityOf } from '../../../shared/wording/cityOf.ts';
import { formatClockTime } from '../../../shared/wording/formatTime.ts';
import field from '../../components/form/Field.module.css';
import box from '../../components/form/ListBox.module.css';
import { useDismissName } from '../../components/form/useDismissName.ts';
import { spoken, useWords } from '../../language/languageStore.ts';
import { useNowText } from '../../now/nowStore.ts';
import { DraftFrame } from '../form/DraftField.tsx';
import { type DraftWiring, fieldId } from '../form/draftWiring.ts';
import styles from './CustomerPart.module.css';
import { Offer } from './Offer.tsx';
import { officeHint } from './officeHint.ts';
import { RegisterCustomerDialog } from './RegisterCustomerDialog.tsx';
import { organizationNamed, useOrganizations } from './useOrganizations.ts';

const FIELD = 'organizationShortName';
/** Another name is another customer: nothing of the last one stays. */
const NOT_CHOSEN = { customer: '', organizationId: '', contact: '', zone: '' };

/** The customer by its short name: choosing one fills in what care knows of it. */
export function OrganizationBox(wiring: DraftWiring) {
  const catalogue = useWords();
  const words = catalogue.drafting;
  const siteHint = useSiteHint(wiring);
  const nameDismissal = useDismissName();
  const { form, errors, place, change, onLeave } = wiring;
  const cards = useOrganizations(form.organizationShortName);
  const choose = (card: OrganizationCard) => change(chosen(card, form.customer, form.contact));
  const type = (organizationShortName: string) =>
    change({ organizationShortName, ...(form.customer === '' ? {} : NOT_CHOSEN) });
  const leave = async (input: HTMLInputElement) => {
    const typed = input.value;
    const named = form.customer === '' ? await organizationNamed(typed) : undefined;
    // While main was asked, another name may have been begun.
    if (named !== undefined && input.value === typed) choose(named);
    onLeave(FIELD);
  };
  const isKnown = place.terms?.card.registered === true;
  const isUnknown = form.customer === '' && form.organizationShortName.trim() !== '' && cards?.length === 0;
  const isNew = isUnknown || place.unknown || place.terms?.card.registered === false;
  return (
    <DraftFrame
      field={FIELD}
      error={errors.get(FIELD)}
      hint={siteHint ?? (isUnknown ? words.noCustomer : undefined)}
      offer={
        isNew && (
          <Offer
            label={catalogue.draftCustomer.register}
            dialog={(close) => (
              <RegisterCustomerDialog
                form={form}
                card={place.terms?.card ?? null}
                onDone={choose}
                onClose={close}
              />
            )}
          />
        )
      }
    >
      <Autocomplete.Root
        items={cards ?? []}
        filter={null}
        openOnInputClick
        value={form.organizationShortName}
        onValueChange={(text, { reason }) => reason !== 'item-press' && type(text)}
        itemToStringValue={({ organization }: OrganizationCard) => organization.shortName}
      >
        <div className={box.boxed}>
          <Autocomplete.Input
            id={fieldId(FIELD)}
            className={field.input}
            placeholder={words.placeholders[FIELD]}
            onBlur={(event) => void leave(event.currentTarget)}
          />
          {isKnown && <Check size={14} aria-hidden="true" />}
        </div>
        <Autocomplete.Portal>
          <Autocomplete.Positioner className={box.place} sideOffset={4}>
            <Autocomplete.Popup ref={nameDismissal} className={box.popup} hidden={(cards ?? []).length === 0}>
              <Autocomplete.List className={box.list} aria-label={words.customerList}>
                {(card: OrganizationCard) => (
                  <Autocomplete.Item
                    key={card.organization.id}
                    value={card}
                    className={box.item}
                    onClick={() => choose(card)}
                  >
                    {card.organization.shortName}
                    <span className={styles.choiceNote}>{noteOf(card)}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </DraftFrame>
  );
}

/** What a customer brings into the form; the contact stays when it is the same customer. */
function chosen(
  { organization }: OrganizationCard,
  customer: string,
  contact: string,
): Parameters<DraftWiring['change']>[0] {
  return {
    customer: organization.id,
    organizationShortName: organization.shortName,
    organizationId: organization.organizationId ?? '',
    zone: organization.zone,
    contact: organization.id === customer ? contact : '',
  };
}

function noteOf({ organization: { name, city, zone }, registered }: OrganizationCard): string {
  const words = spoken().drafting;
  return [name, city ?? cityOf(zone), ...(registered ? [] : [words.unregistered])].join(', ');
}

/** "Faro Marítimo, Lisbon, 07:14, opens in 46 min". */
function useSiteHint({ place: { terms, calendar, city } }: DraftWiring): string | undefined {
  const catalogue = useWords();
  const hint = useNowText((now) => {
    if (terms === null || calendar === null) return '';
    const { zone } = calendar.spec;
    const { name } = terms.card.organization;
    return catalogue.drafting.site(
      name,
      city,
      formatClockTime(now, zone),
      officeHint(catalogue, calendar, now),
    );
  });
  return hint === '' ? undefined : hint;
}
