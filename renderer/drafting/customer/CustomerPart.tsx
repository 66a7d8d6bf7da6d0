import { countryName } from '../../clocks/officeHours.ts';
import { ZoneBox } from '../../components/form/ZoneBox.tsx';
import { spoken, useWords } from '../../language/languageStore.ts';
import { assignedSeverity } from '../form/assignedSeverity.ts';
import { DraftField, DraftFrame } from '../form/DraftField.tsx';
import { DraftPart } from '../form/DraftPart.tsx';
import { type DraftWiring, fieldId } from '../form/draftWiring.ts';
import { ChannelField, type ChannelFieldProps } from './ChannelField.tsx';
import { ContactSelect } from './ContactSelect.tsx';
import { ConversationBox } from './ConversationBox.tsx';
import { OrganizationBox } from './OrganizationBox.tsx';
import { ReachableField } from './ReachableField.tsx';

/** Of whom the case is, and how it came. */
export function CustomerPart({ numbersShown, onNumbers, ...wiring }: ChannelFieldProps) {
  const words = useWords().drafting;
  return (
    <DraftPart title={words.customer} note={words.customerNote}>
      <OrganizationBox {...wiring} />
      <DraftField field="organizationId" mono {...wiring} />
      <ConversationBox {...wiring} />
      <ChannelField numbersShown={numbersShown} onNumbers={onNumbers} {...wiring} />
      <ContactSelect {...wiring} />
      <ZoneField {...wiring} />
      {assignedSeverity(wiring.form) === 1 && <ReachableField {...wiring} />}
    </DraftPart>
  );
}

function ZoneField({ form, errors, place: { terms }, change, onLeave }: DraftWiring) {
  const words = useWords().drafting;
  const organization = terms?.card.organization;
  const isOther = organization !== undefined && organization.zone !== form.zone.trim();
  const hint =
    organization === undefined
      ? undefined
      : isOther
        ? words.otherZone(organization.zone)
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
