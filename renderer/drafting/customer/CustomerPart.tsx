import { Field } from '@base-ui/react/field';
import { spelledZone } from '../../../shared/calendar/zone/spelledZone.ts';
import { isSameZone } from '../../../shared/calendar/zone/zoneNames.ts';
import { zoneName } from '../../../shared/wording/cityOf.ts';
import { countryName } from '../../clocks/officeHours.ts';
import field from '../../components/form/Field.module.css';
import { FieldNote } from '../../components/form/FieldFrame.tsx';
import { Toggle } from '../../components/form/Toggle.tsx';
import { ZoneBox } from '../../components/form/ZoneBox.tsx';
import { spoken, useWords } from '../../language/languageStore.ts';
import { assignedSeverity } from '../form/assignedSeverity.ts';
import { DraftField, DraftFrame } from '../form/DraftField.tsx';
import { DraftPart } from '../form/DraftPart.tsx';
import { type DraftWiring, fieldId } from '../form/draftWiring.ts';
import { ChannelField, type ChannelFieldProps } from './ChannelField.tsx';
import { ContactBox } from './ContactBox.tsx';
import { ConversationBox } from './ConversationBox.tsx';
import styles from './CustomerPart.module.css';
import { OrganizationBox } from './OrganizationBox.tsx';

/** Of whom the case is, and how it came. */
export function CustomerPart({ numbersShown, onNumbers, ...wiring }: ChannelFieldProps) {
  const words = useWords().drafting;
  return (
    <DraftPart title={words.customer} note={words.customerNote}>
      <OrganizationBox {...wiring} />
      <DraftField field="organizationId" mono {...wiring} />
      <ConversationBox {...wiring} />
      <ChannelField numbersShown={numbersShown} onNumbers={onNumbers} {...wiring} />
      <ContactBox {...wiring} />
      <ZoneField {...wiring} />
      {assignedSeverity(wiring.form) === 1 && <ReachableField {...wiring} />}
    </DraftPart>
  );
}

function ZoneField({ form, errors, place: { terms }, change, onLeave }: DraftWiring) {
  const words = useWords().drafting;
  const organization = terms?.card.organization;
  const isOther = organization !== undefined && !isSameZone(organization.zone, spelledZone(form.zone));
  const hint =
    organization === undefined
      ? undefined
      : isOther
        ? words.otherZone(zoneName(organization.zone))
        : holidayHint(organization.holidays);
  return (
    <DraftFrame field="zone" error={errors.get('zone')} hint={hint}>
      <ZoneBox
        id={fieldId('zone')}
        value={form.zone}
        onChange={(zone) => change({ zone })}
        onLeave={() => onLeave('zone')}
      />
    </DraftFrame>
  );
}

function holidayHint(code: string | null): string {
  const words = spoken().drafting;
  return code === null ? words.noHolidays : words.holidaysOf(countryName(code));
}

const REACHABLE = 'reachable';

/** Severity 1 needs a contact whom care reaches at all times (policy §5). */
function ReachableField({ form, errors, change, onLeave }: DraftWiring) {
  const words = useWords().drafting;
  return (
    <Field.Root className={styles.reachable} invalid={errors.has(REACHABLE)}>
      <Toggle
        id={fieldId(REACHABLE)}
        checked={form[REACHABLE] === 'yes'}
        onChange={(on) => change({ [REACHABLE]: on ? 'yes' : '' })}
        onLeave={() => onLeave(REACHABLE)}
      />
      <Field.Label className={field.label}>{words.fields[REACHABLE]}</Field.Label>
      <FieldNote error={errors.get(REACHABLE)} hint={words.hints[REACHABLE]} />
    </Field.Root>
  );
}
