import { Globe, MessageSquare, Phone } from 'lucide-react';
import { useId } from 'react';
import { PhoneNumbers } from '../../channels/PhoneNumbers.tsx';
import { Choice, ChoiceName } from '../../components/form/Choice.tsx';
import field from '../../components/form/Field.module.css';
import { FieldNote } from '../../components/form/FieldFrame.tsx';
import { Segments } from '../../components/form/Segments.tsx';
import { useWords } from '../../language/languageStore.ts';
import { type DraftWiring, fieldId } from '../form/draftWiring.ts';
import { useDraftChannels } from './useDraftChannels.ts';

const FIELD = 'channel';
const CHANNELS = [
  ['phone', Phone],
  ['web', Globe],
  ['chat', MessageSquare],
] as const;

export interface ChannelFieldProps extends DraftWiring {
  readonly numbersShown: boolean;
  readonly onNumbers: (shown: boolean) => void;
}

/** By what the customer reported it, and whether that channel applies and is open now (policy §9). */
export function ChannelField({ numbersShown, onNumbers, ...wiring }: ChannelFieldProps) {
  const words = useWords().drafting;
  const noteId = useId();
  const { form, errors, change, onLeave } = wiring;
  const { hint, ...channels } = useDraftChannels(wiring);
  const choices = CHANNELS.map(([value, Icon]) => ({
    value,
    label: (
      <>
        <Icon size={14} aria-hidden="true" />
        {words.channels[value]}
      </>
    ),
  }));
  return (
    <Choice
      id={fieldId(FIELD)}
      className={field.field}
      describedBy={noteId}
      invalid={errors.has(FIELD)}
      onLeave={() => onLeave(FIELD)}
    >
      <span className={field.labels}>
        <ChoiceName>{words.fields[FIELD]}</ChoiceName>
        <PhoneNumbers channels={channels} open={numbersShown} onOpenChange={onNumbers} />
      </span>
      <Segments value={form[FIELD]} choices={choices} onChoose={(channel) => change({ channel })} />
      <FieldNote id={noteId} error={errors.get(FIELD)} hint={hint} />
    </Choice>
  );
}
