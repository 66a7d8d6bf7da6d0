import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { keepFolderPrivate } from '../../../main/files/privateFolder.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const rightsOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

function withUsualRights(): string {
  const before = process.umask(0o022);
  onTestFinished(() => {
    process.umask(before);
  });
  return temporaryProfile();
}

it('makes a folder that nobody else can enter, and files that nobody else can read', () => {
  const folder = join(withUsualRights(), 'new', 'profile');
  keepFolderPrivate(folder);
  writeFileSync(join(folder, 'any.txt'), 'x');
  expect([rightsOf(folder), rightsOf(join(folder, 'any.txt'))]).toEqual(['700', '600']);
});

it('closes a data folder that stood open, with its copies, attachments, log and what SQLite keeps beside the file', () => {
  const folder = withUsualRights();
  const names = [
    'cases.db',
    'cases.db-wal',
    'cases.db-shm',
    'config.json',
    'copies/a.db',
    `attachments/${'f'.repeat(64)}`,
  ];
  for (const sub of ['copies', 'attachments']) mkdirSync(join(folder, sub), { mode: 0o755 });
  for (const name of names) writeFileSync(join(folder, name), 'x', { mode: 0o644 });
  chmodSync(folder, 0o755);

  keepFolderPrivate(folder);

  const rights = Object.fromEntries(names.map((name) => [name, rightsOf(join(folder, name))]));
  expect(rights).toEqual(Object.fromEntries(names.map((name) => [name, '600'])));
  expect([folder, join(folder, 'copies'), join(folder, 'attachments')].map(rightsOf)).toEqual([
    '700',
    '700',
    '700',
  ]);
});

it('leaves a folder as it is that holds other things, and what a link leads to', () => {
  const other = withUsualRights();
  writeFileSync(join(other, 'letter.txt'), 'x', { mode: 0o644 });
  chmodSync(other, 0o755);
  keepFolderPrivate(other);
  expect([rightsOf(other), rightsOf(join(other, 'letter.txt'))]).toEqual(['755', '644']);

  const folder = withUsualRights();
  writeFileSync(join(folder, 'cases.db'), 'x');
  mkdirSync(join(folder, 'copies'));
  writeFileSync(join(folder, 'copies', 'letter.txt'), 'x', { mode: 0o644 });
  keepFolderPrivate(folder);
  expect([rightsOf(folder), rightsOf(join(folder, 'copies', 'letter.txt'))]).toEqual(['700', '644']);
  symlinkSync(join(other, 'letter.txt'), join(folder, 'link'));
  keepFolderPrivate(folder);
  expect(rightsOf(join(other, 'letter.txt'))).toBe('644');
});

it('never takes a folder for its own because another program has a config.json in it, not even when cases lie there later', () => {
  const folder = withUsualRights();
  mkdirSync(join(folder, 'site'), { mode: 0o755 });
  for (const name of ['config.json', 'site/page.html'])
    writeFileSync(join(folder, name), '{}', { mode: 0o644 });
  chmodSync(folder, 0o755);
  keepFolderPrivate(folder);
  writeFileSync(join(folder, 'cases.db'), 'x', { mode: 0o600 });
  mkdirSync(join(folder, 'running'));
  keepFolderPrivate(folder);
  const rights = ['', 'config.json', 'site', 'site/page.html'].map((name) => rightsOf(join(folder, name)));
  expect(rights).toEqual(['755', '644', '755', '644']);
});
