import { useMemo } from 'react';
import { MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { channelHint, type DraftChannels, draftChannels } from '../../channels/draftChannels.ts';
import { useDesk } from '../../desk/startStore.ts';
import { useWords } from '../../language/languageStore.ts';
import { useNowText } from '../../now/nowStore.ts';
import { assignedSeverity } from '../form/assignedSeverity.ts';
import type { DraftWiring } from '../form/draftWiring.ts';

interface ShownChannels extends DraftChannels {
  readonly hint: string | undefined;
}

const NONE: ShownChannels = { lines: [], numbers: [], hint: undefined };

/** Keeps what the policy says of the channels of a form, minute by minute; nothing before a customer is chosen. */
export function useDraftChannels({ form, place }: Pick<DraftWiring, 'form' | 'place'>): ShownChannels {
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
