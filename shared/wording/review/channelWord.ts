import { entryOf } from '../../lang/entryOf.ts';
import type { Catalogue } from '../../messages/catalogue.ts';

/** Names the channel of responses; null stands for those that say none. */
export function channelWord(words: Catalogue['review'], channel: string | null): string {
  return channel === null ? words.noChannel : (entryOf<string>(words.channel, channel) ?? channel);
}
