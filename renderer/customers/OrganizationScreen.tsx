import { ChevronLeft, Pencil } from 'lucide-react';
import { useState } from 'react';
import { isSameZone } from '../../shared/calendar/zone/zoneNames.ts';
import type { OrganizationDetail } from '../../shared/ipc/organizationChannels.ts';
import { cityOf, zoneName } from '../../shared/wording/cityOf.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';
import { usePlaceBackName } from '../cases/placeBackName.ts';
import { Button } from '../components/Button.tsx';
import { CommandKeys } from '../components/Key.tsx';
import { editionOf, useDesk } from '../desk/startStore.ts';
import { spoken, useWords } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { useNowText } from '../now/nowStore.ts';
import { ChangeLog } from './ChangeLog.tsx';
import { ClosedDays } from './ClosedDays.tsx';
import { ContactList } from './ContactList.tsx';
import { CustomerCases } from './CustomerCases.tsx';
import styles from './Customers.module.css';
import { OrganizationDialog } from './OrganizationDialog.tsx';
import { useCustomer } from './useCustomers.ts';

/** One customer: what care knows of it, who may open cases, when its office is closed, and who changed what. */
export function OrganizationScreen({ customer }: { readonly customer: string }) {
  const words = useWords().customers;
  const detail = useCustomer(customer);
  if (detail === null) return null;
  return (
    <article className={styles.screen} aria-label={detail.card.organization.name}>
      <Head detail={detail} />
      <div className={styles.detail}>
        <div className={styles.main} data-scrolls>
          <ContactList detail={detail} />
          <ClosedDays detail={detail} />
          <ChangeLog detail={detail} />
        </div>
        <aside className={styles.side} aria-label={words.facts}>
          <Facts detail={detail} />
          <CustomerCases customer={customer} count={detail.card.openCases} />
        </aside>
      </div>
    </article>
  );
}

function Head({ detail }: { readonly detail: OrganizationDetail }) {
  const words = useWords().customers;
  const [editing, setEditing] = useState(false);
  const placeBackName = usePlaceBackName();
  const leave = useScreen((store) => store.leave);
  const { zone: ownZone } = useDesk();
  const { organization, registered } = detail.card;
  const { zone, city } = organization;
  const there = useNowText((now) => formatWhen(spoken(), now, zone, now));
  return (
    <header className={styles.header}>
      <button type="button" className={styles.back} onClick={leave}>
        <ChevronLeft size={14} aria-hidden="true" />
        {placeBackName}
        <CommandKeys id="back" />
      </button>
      <h1 className={styles.title}>
        <bdi>{organization.name}</bdi>
      </h1>
      <span className={styles.soft}>
        {city ?? cityOf(zone)}
        {isSameZone(zone, ownZone) ? '' : ` ${there}`}
      </span>
      <span className={styles.buttons}>
        <Button icon={<Pencil aria-hidden="true" />} onClick={() => setEditing(true)}>
          {registered ? words.edit : words.register}
        </Button>
      </span>
      {editing && (
        <OrganizationDialog
          organization={organization}
          registered={registered}
          onDone={() => setEditing(false)}
        />
      )}
    </header>
  );
}

function Facts({ detail }: { readonly detail: OrganizationDetail }) {
  const catalogue = useWords();
  const words = catalogue.customers;
  const start = useDesk();
  const { organization } = detail.card;
  const { tam, held } = organization;
  const { fields } = words;
  const facts: ReadonlyArray<readonly [string, string | null]> = [
    [words.short.shortName, organization.shortName],
    [fields.organizationId, organization.organizationId],
    [words.short.zone, zoneName(organization.zone)],
    [words.short.holidays, organization.holidays],
    [fields.region, organization.region],
    [fields.country, organization.country],
    [fields.licence, organization.licence],
    [
      fields.tamName,
      tam === null ? words.noTam : [tam.name, tam.email, tam.phone].filter(Boolean).join('\n'),
    ],
    [
      words.short.heldEdition,
      held === null ? words.notHeld : words.held(editionOf(start, held.edition).name, held.until),
    ],
  ];
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>{words.facts}</h2>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={value === null ? styles.soft : undefined} data-id={name === fields.organizationId}>
              {value ?? catalogue.caseView.notGiven}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
