import { Globe, MessageSquare, Phone } from 'lucide-react';
import { useId, useMemo } from 'react';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { channelHint, type DraftChannels, draftChannels } from '../../channels/draftChannels.ts';
import { PhoneNumbers } from '../../channels/PhoneNumbers.tsx';
import { Choice, ChoiceName } from '../../components/form/Choice.tsx';
import field from '../../components/form/Field.module.css';
import { ChoiceNote } from '../../components/form/FieldFrame.tsx';
import { Segments } from '../../components/form/Segments.tsx';
import { useDesk } from '../../desk/startStore.ts';
import { useWords } from '../../language/languageStore.ts';
import { useNowText } from '../../now/nowStore.ts';
import { assignedSeverity } from '../form/assignedSeverity.ts';
import { type DraftWiring, fieldId } from '../form/draftWiring.ts';

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
      <ChoiceNote id={noteId} error={errors.get(FIELD)} hint={hint} />
    </Choice>
  );
}

interface ShownChannels extends DraftChannels {
  readonly hint: string | undefined;
}

const NONE: ShownChannels = { lines: [], numbers: [], hint: undefined };

/** Keeps what the policy says of the channels of a form, minute by minute; nothing before a customer is chosen. */
function useDraftChannels({ form, place }: Pick<DraftWiring, 'form' | 'place'>): ShownChannels {
  const words = useWords();
  const { zone: ownZone } = useDesk();
  const minute = Number(useNowText((now) => String(Math.floor(now / MINUTE))));
  const { terms, calendar: business, edition } = place;
  const severity = assignedSeverity(form);
  const { channel } = form;
  return useMemo(() => {
    if (terms === null || business === null) return NONE;
    const { licence, holidays } = terms.card.organization;
    const question = { edition, severity, licence, holidays, business, now: minute * MINUTE, ownZone };
    const channels = draftChannels(words, question);
    return {
      ...channels,
      hint: channel === '' ? undefined : channelHint(words, channel, channels, question),
    };
  }, [words, terms, business, edition, severity, channel, minute, ownZone]);
}
