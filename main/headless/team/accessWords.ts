import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { NoSuchFileError } from '../../team/access/clientCertificate.ts';
import { UnreadableAddressError } from '../../team/access/keptAddress.ts';
import { OpenToOthersError } from '../../team/access/ownFile.ts';
import { Failure, fileFailure } from '../failure.ts';

/** Looks into a file by which a desk is let in at its team; what is wrong with it is a `Failure` in words. */
export function inAccessWords<T>(words: Catalogue, path: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw accessFailure(words, path, error);
  }
}

function accessFailure(words: Catalogue, path: string, error: unknown): unknown {
  const { team, notOpened } = words.headless;
  if (error instanceof OpenToOthersError) return new Failure(team.openToOthers(error.path));
  if (error instanceof UnreadableAddressError) return new Failure(team.badAddress(error.path));
  if (error instanceof NoSuchFileError) return new Failure(team.noFile(error.path));
  return fileFailure(words, error, (reason) => notOpened(path, reason));
}
