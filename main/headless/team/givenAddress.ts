import { resolve } from 'node:path';
import { given } from '../../../shared/lang/given.ts';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { regularText } from '../../files/regularText.ts';
import { NoSuchFileError } from '../../team/access/clientCertificate.ts';
import type { KeptAddress } from '../../team/access/keptAddress.ts';
import { readAddress } from '../../team/wire/teamAddress.ts';
import { Failure } from '../failure.ts';
import { inAccessWords } from './accessWords.ts';

/** What the command line says of where a team is. */
export interface AddressOptions {
  readonly login?: string;
  readonly ca?: string;
  readonly certificate?: string;
  readonly key?: string;
}

/** An address before it is known which team it is. */
export type NewAddress = Omit<KeptAddress, 'team'>;

/**
 * Reads an address and the files that belong to it; `kept` is what the profile knows already, for what is not said anew. Throws
 * a `Failure` in words.
 */
export function givenAddress(
  words: Catalogue,
  text: string,
  options: AddressOptions,
  kept: KeptAddress | null,
): NewAddress {
  const { team } = words.headless;
  const written = readAddress(text);
  if (!written.ok) throw new Failure(team.joinBadAddress(words.wire.address[written.error]), 2);
  const login = options.login ?? written.value.login ?? kept?.login;
  if (login === undefined) throw new Failure(team.loginNeeded, 2);
  const { host, port, database } = written.value;
  return { host, port, database, login, ca: authority(words, options, kept), ...pair(words, options, kept) };
}

function authority(words: Catalogue, { ca }: AddressOptions, kept: KeptAddress | null): string {
  if (ca === undefined) {
    if (kept !== null) return kept.ca;
    throw new Failure(words.headless.team.authorityNeeded, 2);
  }
  const path = resolve(ca);
  return inAccessWords(words, path, () => {
    const text = regularText(path);
    if (text === null) throw new NoSuchFileError(path);
    return text;
  });
}

/** The paths, so that a certificate that is renewed is taken from where it is. */
function pair(
  words: Catalogue,
  { certificate, key }: AddressOptions,
  kept: KeptAddress | null,
): Pick<KeptAddress, 'certificate' | 'key'> {
  if ((certificate === undefined) !== (key === undefined))
    throw new Failure(words.headless.team.pairNeeded, 2);
  if (certificate === undefined || key === undefined)
    return given({ certificate: kept?.certificate, key: kept?.key });
  return { certificate: resolve(certificate), key: resolve(key) };
}
