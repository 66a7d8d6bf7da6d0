import type { Milliseconds } from '../calendar/instant/instant.ts';
import { compareText } from '../lang/compareText.ts';
import { type Attained, attainedOf } from './attainment.ts';
import type { FactCounts } from './facts/factCount.ts';

/** Responses that went out by a channel, or are to. */
export interface ChannelResponse extends Attained {
  /** Null where nobody said which. */
  readonly channel: string | null;
  /** Of those that were given, in the hours of their targets. */
  readonly meanMs: Milliseconds | null;
  readonly responded: number;
}

/** Gives responses by channel, the channel with most of them first. */
export function responseByChannel({
  channels,
  times,
}: Pick<FactCounts, 'channels' | 'times'>): ReadonlyArray<ChannelResponse> {
  return [...new Set(channels.map(({ channel }) => channel))]
    .map((channel) => channelOf(channel, { channels, times }))
    .sort((a, b) => b.all - a.all || compareText(a.channel ?? '', b.channel ?? ''));
}

function channelOf(
  channel: string | null,
  { channels, times }: Pick<FactCounts, 'channels' | 'times'>,
): ChannelResponse {
  const time = times.find((one) => one.channel === channel);
  return {
    channel,
    ...attainedOf(channels.filter((one) => one.channel === channel)),
    responded: time?.responded ?? 0,
    meanMs: time === undefined ? null : Math.round(time.elapsedMs / time.responded),
  };
}
