import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readFile } from '../../../main/transfer/readFile.ts';
import { english } from '../../../shared/messages/en/english.ts';

const LOG = resolve(import.meta.dirname, '../../fixtures/data/servicenow-incidents.csv');

it('a row that was written before the resolution above it reopens nothing, and is told of', async () => {
  const context = { edition: () => true, knowsCountry: () => true, editionInForce: 'targets' };
  const file = await readFile(english, LOG, { zone: 'UTC' }, context);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const types = [...file.value.events]
    .filter(({ event }) => event.case === 'INC0000135')
    .map(({ event }) => event.type);
  expect(types).toEqual(['opened', 'owner-set', 'responded', 'resolution-proposed', 'closed']);
  expect(file.value.adjusted.find(({ row }) => row === 351)?.reason).toContain('29-02-2016 09:27');
  expect(file.value.events).toHaveLength(2501);
});
