import { Globe, MessageSquare, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { draftingWords } from '../../shared/messages/en/drafting.ts';
import { messages } from '../../shared/messages/messages.ts';
import { PRIORITIES, SEVERITIES } from '../../shared/policy/severity.ts';
import { ZoneBox } from '../importing/ZoneBox.tsx';
import { useDesk } from '../stores/startStore.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { CustomerBox } from './CustomerBox.tsx';
import { DraftField, FieldFrame, type FieldWiring, noteId } from './DraftField.tsx';
import styles from './DraftScreen.module.css';
import { fieldId } from './fieldId.ts';

const words = draftingWords;
const CHANNELS = [
  {
    value: 'phone',
    label: (
      <>
        <Phone size={14} aria-hidden="true" />
        {words.channels.phone}
      </>
    ),
  },
  {
    value: 'web',
    label: (
      <>
        <Globe size={14} aria-hidden="true" />
        {words.channels.web}
      </>
    ),
  },
  {
    value: 'chat',
    label: (
      <>
        <MessageSquare size={14} aria-hidden="true" />
        {words.channels.chat}
      </>
    ),
  },
];

/** The fields of a new case: of whom, what fails, how severe. */
export function DraftFields(wiring: FieldWiring) {
  return (
    <div className={styles.fields}>
      <Part title={words.customer} note={words.customerNote}>
        <CustomerBox {...wiring} />
        <DraftField field="customerId" {...wiring} />
        <ZoneField {...wiring} />
        <DraftField field="organizationShortName" {...wiring} />
        <DraftField field="organizationId" mono {...wiring} />
        <DraftField field="conversationId" mono {...wiring} />
        <ChoiceField field="channel" choices={CHANNELS} {...wiring} />
        <DraftField field="contact" {...wiring} />
        <DraftField field="country" {...wiring} />
      </Part>
      <Part title={words.issue} note={words.issueNote}>
        <div className={styles.whole}>
          <DraftField field="title" {...wiring} />
        </div>
        <div className={styles.halves}>
          <DraftField field="description" lines {...wiring} />
          <DraftField field="businessImpact" lines {...wiring} />
        </div>
      </Part>
      <Part title={words.assigning} note={words.assigningNote}>
        <div className={styles.halves}>
          <ChoiceField field="severity" choices={severities()} {...wiring} />
          <ChoiceField
            field="priority"
            choices={PRIORITIES.map((priority) => ({ value: String(priority), label: priority }))}
            {...wiring}
          />
          <EditionField {...wiring} />
          <DraftField field="openedAt" {...wiring} />
        </div>
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

function Part({ title, note, children }: PartProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <h2 className={styles.partTitle}>
        {title} <span>{note}</span>
      </h2>
      <div className={styles.grid}>{children}</div>
    </section>
  );
}

function ZoneField({ form, errors, change, onLeave }: FieldWiring) {
  return (
    <FieldFrame field="zone" error={errors.get('zone')}>
      <ZoneBox
        id={fieldId('zone')}
        value={form.zone}
        onChange={(zone) => change({ zone })}
        describedBy={noteId('zone')}
        invalid={errors.has('zone')}
        onBlur={() => onLeave('zone')}
      />
    </FieldFrame>
  );
}

/** New cases fall under the edition in force; a customer may be held on another (policy §1). */
function EditionField(wiring: FieldWiring) {
  const { editions } = useDesk();
  const choices = editions.map(({ id, name }) => ({ value: id, label: name }));
  return <ChoiceField field="edition" choices={choices} {...wiring} />;
}

function severities() {
  return SEVERITIES.map((severity) => ({
    value: String(severity),
    label: messages.queue.severityTitle(severity, messages.queue.severity[severity]),
  }));
}
