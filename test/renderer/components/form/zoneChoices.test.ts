import { expect, it } from 'vitest';
import { zonesFor } from '../../../../renderer/components/form/zoneChoices.ts';

const found = (text: string) => zonesFor(text).map(({ zone }) => zone);

it('a zone is found by city, country, alias or name, the best match first', () => {
  expect(found('lis')[0]).toBe('Europe/Lisbon');
  expect(found('portugal')).toEqual(['Atlantic/Azores', 'Atlantic/Madeira', 'Europe/Lisbon']);
  expect(found('tokyo standard')).toEqual(['Asia/Tokyo']);
  expect(found('sao paulo')[0]).toBe('America/Sao_Paulo');
  expect(found('utc')[0]).toBe('UTC');
  expect(found('europe/ber')[0]).toBe('Europe/Berlin');
  expect(found('lisbno')[0]).toBe('Europe/Lisbon');
});
