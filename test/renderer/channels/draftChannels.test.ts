import { describe, expect, it } from 'vitest';
import {
  type ChannelsQuestion,
  channelHint,
  draftChannels,
} from '../../../renderer/channels/draftChannels.ts';
import { createCalendar } from '../../../shared/calendar/createCalendar.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { meansEdition, targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import { instant, someTerms } from '../drafting/support/aDraft.ts';

const lisbon = createCalendar(someTerms([]).calendar);
if (!lisbon.ok) throw new Error('Lisbon has hours.');

const question: ChannelsQuestion = {
  edition: targetsEdition,
  severity: 2,
  licence: 'PureCloud 2',
  holidays: 'PT',
  business: lisbon.value,
  now: instant('2026-12-07T07:14:22Z'),
  ownZone: 'Europe/Bucharest',
};
const hint = (chosen: string, change: Partial<ChannelsQuestion> = {}): string => {
  const asked = { ...question, ...change };
  return channelHint(english, chosen, draftChannels(english, asked), asked);
};

describe('the channel of a draft (policy §9)', () => {
  it('is open, or opens at a time of the analyst', () => {
    expect(hint('phone')).toBe('Phone: open now');
    expect(hint('chat')).toBe('Chat: opens 10:00 here');
  });

  it('is not offered to every severity, nor by every edition', () => {
    expect(hint('phone', { edition: meansEdition })).toBe('Phone: not for severity 2');
    expect(hint('chat', { edition: meansEdition })).toBe('Chat: not offered by edition Means');
  });

  it('is not part of every licence', () => {
    expect(hint('phone', { licence: 'None of these' })).toBe('Phone: not in the licence');
  });

  it('is not ruled out by a severity that is not known yet', () => {
    expect(hint('phone', { edition: meansEdition, severity: null })).toBe('Phone: open now');
  });
});

describe('the phone numbers of a draft', () => {
  it('are those of the channels that apply', () => {
    const numbers = (change: Partial<ChannelsQuestion>) =>
      draftChannels(english, { ...question, ...change }).numbers;
    expect(numbers({}).map(({ region }) => region)).toEqual(['US', 'GB', 'AU', 'JP']);
    expect(numbers({ edition: meansEdition }).map(({ channel }) => channel)).toEqual([
      'Extended voice support',
    ]);
  });
});
