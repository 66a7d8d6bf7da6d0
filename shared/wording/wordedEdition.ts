import { entryOf } from '../lang/entryOf.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { Edition } from '../policy/edition.ts';

/**
 * Gives an edition that ships with the product with its names in the language of a catalogue. One that a team installed
 * keeps its own: they are the team's words.
 */
export function wordedEdition({ editions: words }: Catalogue, edition: Edition): Edition {
  const name = entryOf<string>(words.edition, edition.id);
  if (name === undefined) return edition;
  const channels = edition.channels.map((channel) => ({
    ...channel,
    name: entryOf<string>(words.channel, channel.id) ?? channel.name,
  }));
  return { ...edition, name, channels };
}
