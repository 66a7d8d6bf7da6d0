import { describe, expect, it } from 'vitest';
import { rowOfCard } from '../../../../main/persistence/queue/caseRows.ts';

const card = (zone: string): string => JSON.stringify({ case: '1', customer: { id: 'A', name: 'A', zone } });

describe('a row that a newer version laid out', () => {
  it('with a zone that this one lacks reads in UTC, so that the window can show it', () => {
    expect(rowOfCard(card('Mars/Olympus')).customer.zone).toBe('UTC');
  });

  it('with a known zone is what was written', () => {
    expect(rowOfCard(card('Asia/Calcutta')).customer.zone).toBe('Asia/Calcutta');
  });
});
