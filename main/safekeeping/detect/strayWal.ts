import { renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import { freeName } from '../../files/freeName.ts';
import { syncFolder } from '../../files/sync.ts';
import { isHeaderSound } from '../pages/fileHeader.ts';
import { isWalDamaged } from '../pages/walDamage.ts';
import { keepWords } from '../pastRecoveries.ts';
import type { Mended } from '../recover.ts';
import { endOfFile } from './endOfFile.ts';
import { hasWal, lookAtPlace } from './filePlace.ts';
import type { RunningMark } from './runningMark.ts';

/** Whether the -wal beside a file that nobody has open belongs to an earlier state of it. */
export function hasStrayWal(file: string, profile: string, mark: RunningMark): boolean {
  const isOurs = lookAtPlace(file) === 'file' && isHeaderSound(file) && hasWal(file) && !mark.isShared();
  return isOurs && !isWalDamaged(`${file}-wal`) && endOfFile(file, profile) === 'stray-wal';
}

/** Sets aside a -wal that would take the case file back to an earlier state; what is said is kept with it first. */
export function setStrayWalAside({ store }: Catalogue, file: string, stamp: string): Mended {
  const aside = freeName(file, stamp);
  const kept = `${basename(aside)}-wal`;
  const said = store.strayWal(kept);
  keepWords(aside, said);
  renameSync(`${file}-wal`, `${aside}-wal`);
  rmSync(`${file}-shm`, { force: true });
  syncFolder(dirname(file));
  return { words: said, toCheck: [], aside: kept };
}
