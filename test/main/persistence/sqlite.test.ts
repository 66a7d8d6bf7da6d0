import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase, withRoom } from '../../../main/persistence/sqlite.ts';
import { inTransaction } from '../../../main/persistence/transaction.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

describe('a database file', () => {
  it.skipIf(process.platform === 'win32')('is for its owner alone, and so is its folder', () => {
    const folder = join(temporaryProfile(), 'profile');
    const database = openDatabase(join(folder, 'cases.db'));
    database.exec('CREATE TABLE a (b)');
    for (const name of ['cases.db', 'cases.db-wal', 'cases.db-shm']) {
      expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    }
    expect(statSync(folder).mode & 0o077).toBe(0);
    database.close();
  });

  it('waits for the disk at each commit and looks after its references', () => {
    const database = openDatabase(join(temporaryProfile(), 'cases.db'));
    expect(database.one('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(database.one('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(database.one('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
    database.close();
  });

  it('keeps nothing of a transaction that threw', () => {
    const database = openDatabase(':memory:');
    database.exec('CREATE TABLE a (b)');
    expect(() =>
      inTransaction(database, () => {
        database.run('INSERT INTO a VALUES (1)');
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(database.all('SELECT * FROM a')).toEqual([]);
  });

  it('has more room in memory for a load, and gives it back when that ended, well or not', () => {
    const database = openDatabase(join(temporaryProfile(), 'cases.db'));
    const room = () => -(database.one<{ cache_size: number }>('PRAGMA cache_size')?.cache_size ?? 0);
    const usual = room();
    expect(withRoom(database, room)).toBeGreaterThan(usual);
    expect(room()).toBe(usual);
    const failing = () =>
      withRoom(database, () => {
        throw new Error('stop');
      });
    expect(failing).toThrow('stop');
    expect(room()).toBe(usual);
    database.close();
  });
});
