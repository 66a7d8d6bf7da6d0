import { describe, expect, it } from 'vitest';
import { meansEdition, targetsEdition } from '../../../shared/policy/builtInEditions.ts';
import { type ChannelQuestion, channelsFor } from '../../../shared/policy/channelsFor.ts';
import { at, calendarOf } from '../../support/aCase.ts';

const monday = at('2026-12-07T09:00:00+01:00');
const saturday = at('2026-12-05T09:00:00+01:00');
const ask = (change: Partial<ChannelQuestion> = {}) => {
  const question = {
    edition: targetsEdition,
    severity: 3 as const,
    licence: 'Communicate',
    holidays: 'AT',
    business: calendarOf(),
    now: monday,
    ...change,
  };
  return new Map(channelsFor(question).map((found) => [found.channel.id, found]));
};
const applying = (change?: Partial<ChannelQuestion>) =>
  [...ask(change).values()].filter(({ applies }) => applies).map(({ channel }) => channel.id);

describe('the channels of a customer (policy §9)', () => {
  it('are those of the edition: phone and chat for every listed licence under Targets', () => {
    expect(applying()).toEqual(['self-service', 'web', 'phone', 'chat', 'status-page']);
  });

  it('are phone for severity 1 only, and voice on the east coast, under Means', () => {
    expect(applying({ edition: meansEdition })).not.toContain('phone');
    expect(applying({ edition: meansEdition, severity: 1 })).toContain('phone');
    expect(applying({ edition: meansEdition })).toContain('extended-voice');
    expect(ask({ edition: meansEdition }).get('phone')?.why).toBe('severity');
  });

  it('leave out what the licence does not have, and say so; an unknown licence rules nothing out', () => {
    expect(ask({ licence: 'Trial' }).get('phone')).toMatchObject({ applies: false, why: 'licence' });
    expect(ask({ licence: null }).get('phone')).toMatchObject({ applies: true, why: null });
  });

  it('hold care in Japan for customers there', () => {
    expect(applying({ holidays: 'JP' })).toContain('japan-care');
    expect(ask().get('japan-care')).toMatchObject({ applies: false, why: 'region' });
    expect(ask({ holidays: null }).get('japan-care')?.why).toBe('region');
  });

  it('are open by their own hours: the office of the customer, a zone of their own, or always', () => {
    expect(ask({ now: saturday }).get('chat')).toMatchObject({
      isOpen: false,
      opensAt: at('2026-12-07T08:00:00+01:00'),
    });
    expect(ask({ now: saturday }).get('phone')).toMatchObject({ isOpen: true, opensAt: null });
    const voice = ask({ edition: meansEdition }).get('extended-voice');
    expect(voice).toMatchObject({ isOpen: false, opensAt: at('2026-12-07T08:00:00-05:00') });
  });

  it("name the phone numbers of the customer's country first", () => {
    const numbers = ask({ holidays: 'GB-ENG' }).get('phone')?.phoneNumbers ?? [];
    expect(numbers[0]?.region).toBe('GB');
    expect(numbers).toHaveLength(4);
  });
});
