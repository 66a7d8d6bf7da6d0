import { copyFileSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../main/persistence/sqlite.ts';
import { isWalDamaged } from '../../../main/safekeeping/pages/walDamage.ts';
import { addWalRoom } from '../../../main/safekeeping/pages/walRoom.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

describe('the room of a -wal', () => {
  function aFile(): { file: string; database: Database } {
    const file = join(temporaryProfile(), 'cases.db');
    const database = openDatabase(file);
    database.exec('CREATE TABLE a (b)');
    return { file, database };
  }

  function givenRoom(): { file: string; database: Database } {
    const made = aFile();
    while (addWalRoom(made.database, made.file));
    return made;
  }

  const lengthOf = (file: string): number => statSync(`${file}-wal`).size;

  /** What a start after a kill finds: the files as they are, beside which nobody has them open. */
  function afterKill(file: string): string {
    const left = join(temporaryProfile(), 'cases.db');
    for (const part of ['', '-wal']) copyFileSync(`${file}${part}`, `${left}${part}`);
    return left;
  }

  it('lets commits write over it instead of making the file longer', () => {
    const { file, database } = givenRoom();
    const length = lengthOf(file);
    expect(length).toBeGreaterThan(16_000_000);
    for (let b = 0; b < 20; b += 1) database.run('INSERT INTO a VALUES (?)', b);
    expect(lengthOf(file)).toBe(length);
    database.close();
  });

  it('takes nothing from what was committed before and after, and adds nothing to it', () => {
    const { file, database } = aFile();
    database.run('INSERT INTO a VALUES (1)');
    while (addWalRoom(database, file));
    for (const b of [2, 3]) database.run('INSERT INTO a VALUES (?)', b);
    const left = afterKill(file);
    expect(isWalDamaged(`${left}-wal`)).toBe(false);
    const opened = openDatabase(left);
    expect(opened.all('SELECT b FROM a')).toEqual([{ b: 1 }, { b: 2 }, { b: 3 }]);
    expect(opened.one('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    opened.close();
    database.close();
  });

  it('hides no damage of a commit before it', () => {
    const { file, database } = givenRoom();
    for (let b = 0; b < 4; b += 1) database.run('INSERT INTO a VALUES (?)', b);
    const left = afterKill(file);
    changeByte(`${left}-wal`, 32 + 24 + 4096 + 24 + 4000);
    expect(isWalDamaged(`${left}-wal`)).toBe(true);
    database.close();
  });

  it('is not made while another program writes, nor before the first commit', () => {
    const { file, database } = aFile();
    const other = openDatabase(file);
    other.exec('BEGIN IMMEDIATE');
    const length = lengthOf(file);
    expect(addWalRoom(database, file)).toBe(false);
    expect(lengthOf(file)).toBe(length);
    other.exec('ROLLBACK');
    other.close();
    database.close();
    const again = openDatabase(file);
    again.one('SELECT * FROM a');
    expect(addWalRoom(again, file)).toBe(false);
    expect(lengthOf(file)).toBe(0);
    again.close();
  });

  it('is gone with the -wal when the file is closed', () => {
    const { file, database } = givenRoom();
    database.close();
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })).toBeUndefined();
  });
});

function changeByte(path: string, at: number): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  writeSync(file, Buffer.from([(byte[0] ?? 0) ^ 0xff]), 0, 1, at);
}
