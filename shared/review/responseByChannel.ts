import type { Milliseconds } from '../calendar/instant.ts';
import { type Attained, attainedOf } from './attainment.ts';
import type { FactCount } from './factCount.ts';

/** Responses that went out by a channel, or are to. */
export interface ChannelResponse extends Attained {
  /** Null where nobody said which. */
  readonly channel: string | null;
  /** Of those that were given, in the hours of their targets. */
  readonly meanMs: Milliseconds | null;
  readonly responded: number;
}

/** Gives responses by channel, the channel with most of them first. */
export function responseByChannel(counts: ReadonlyArray<FactCount>): ReadonlyArray<ChannelResponse> {
  const own = counts.filter(({ kind }) => kind === 'response');
  const channels = [...new Set(own.map(({ label }) => label))];
  return channels
    .map((channel) =>
      channelOf(
        channel,
        own.filter(({ label }) => label === channel),
      ),
    )
    .sort((a, b) => b.all - a.all || compare(a.channel ?? '', b.channel ?? ''));
}

function channelOf(channel: string | null, counts: ReadonlyArray<FactCount>): ChannelResponse {
  const responded = counts.reduce((sum, { timed }) => sum + timed, 0);
  const elapsed = counts.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
  return {
    channel,
    ...attainedOf(counts),
    responded,
    meanMs: responded === 0 ? null : Math.round(elapsed / responded),
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
