import { Globe, MessageSquare, Phone } from 'lucide-react';
import { draftingWords } from '../../../shared/messages/en/drafting.ts';
import { PhoneNumbers } from '../../channels/PhoneNumbers.tsx';
import styles from '../form/DraftField.module.css';
import { FieldNote, noteId } from '../form/DraftField.tsx';
import { DraftSegments } from '../form/DraftSegments.tsx';
import type { DraftWiring } from '../form/draftWiring.ts';
import { fieldId } from '../form/fieldId.ts';
import { useDraftChannels } from './useDraftChannels.ts';

const words = draftingWords;
const FIELD = 'channel';
const ICONS = { phone: Phone, web: Globe, chat: MessageSquare } as const;
const CHANNELS = (['phone', 'web', 'chat'] as const).map((value) => {
  const Icon = ICONS[value];
  return {
    value,
    label: (
      <>
        <Icon size={14} aria-hidden="true" />
        {words.channels[value]}
      </>
    ),
  };
});

export interface ChannelFieldProps extends DraftWiring {
  readonly numbersShown: boolean;
  readonly onNumbers: (shown: boolean) => void;
}

/** By what the customer reported it, and whether that channel applies and is open now (policy §9). */
export function ChannelField({ numbersShown, onNumbers, ...wiring }: ChannelFieldProps) {
  const { form, errors, change, onLeave } = wiring;
  const { hint, ...channels } = useDraftChannels(wiring);
  return (
    <div className={styles.field}>
      <span className={styles.labels}>
        <span className={styles.label} aria-hidden="true">
          {words.fields[FIELD]}
        </span>
        <PhoneNumbers channels={channels} open={numbersShown} onOpenChange={onNumbers} />
      </span>
      <DraftSegments
        id={fieldId(FIELD)}
        label={words.fields[FIELD]}
        value={form[FIELD]}
        choices={CHANNELS}
        describedBy={noteId(FIELD)}
        invalid={errors.has(FIELD)}
        wide
        onChoose={(channel) => change({ channel })}
        onLeave={() => onLeave(FIELD)}
      />
      <FieldNote field={FIELD} error={errors.get(FIELD)} hint={hint} />
    </div>
  );
}
