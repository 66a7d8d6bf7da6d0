import { describe, expect, it } from 'vitest';
import { takenBack } from '../../../../shared/case/events/takenBack.ts';
import { at, opened } from '../../../support/aCase.ts';

const on = { case: '48247', by: 'LN', at: at('2026-12-07T08:14:22+01:00') } as const;
const note = { ...on, type: 'note', id: 'e1', text: 'Seen.' } as const;
const first = { ...on, type: 'retracted', id: 'e2', event: 'e1' } as const;

describe('what is taken back', () => {
  it('is what a retraction names', () => {
    expect([...takenBack([opened(), note, first])]).toEqual(['e1']);
  });

  it('stands again when that retraction is taken back itself', () => {
    const undone = { ...on, type: 'retracted', id: 'e3', event: 'e2' } as const;
    expect([...takenBack([opened(), note, first, undone])]).toEqual(['e2']);
  });
});
