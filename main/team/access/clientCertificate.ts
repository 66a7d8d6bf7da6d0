import { regularText } from '../../files/regularText.ts';
import type { ClientCertificate } from '../wire/teamAddress.ts';
import type { KeptAddress } from './keptAddress.ts';
import { ownText } from './ownFile.ts';

/** A file of a certificate or its key is not there. */
export class NoSuchFileError extends Error {
  readonly path: string;

  constructor(path: string) {
    super('no certificate or key');
    this.name = 'NoSuchFileError';
    this.path = path;
  }
}

/**
 * The certificate by which a login shows itself, and its key, as they are now; undefined where it has none. Throws a
 * `NoSuchFileError`, an `OpenToOthersError` for a key that others may read, or what the system says.
 */
export function clientCertificateOf({
  certificate,
  key,
}: Pick<KeptAddress, 'certificate' | 'key'>): ClientCertificate | undefined {
  if (certificate === undefined || key === undefined) return undefined;
  return { cert: there(certificate, regularText), key: there(key, ownText) };
}

function there(path: string, read: (path: string) => string | null): string {
  const text = read(path);
  if (text === null) throw new NoSuchFileError(path);
  return text;
}
