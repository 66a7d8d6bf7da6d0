import { describe, expect, it } from 'vitest';
import { refusedField } from '../../../../renderer/drafting/checks/refusedField.ts';
import type { Refusal } from '../../../../shared/case/decide/refusal.ts';

describe("the field of main's refusal", () => {
  it.each<[Refusal, string | null]>([
    [{ kind: 'unknown-organization', customer: 'x' }, 'organizationShortName'],
    [{ kind: 'intake-missing', field: 'businessImpact' }, 'businessImpact'],
    [{ kind: 'unknown-contact', contact: 'c9', customer: 'x' }, 'contact'],
    [{ kind: 'contact-may-not-open', contact: 'x', standing: { kind: 'untrained' } }, 'contact'],
    [{ kind: 'contact-not-reachable' }, 'reachable'],
    [{ kind: 'opened-earlier-without-reason' }, 'openedReason'],
    [{ kind: 'opened-in-the-future' }, 'openedAt'],
    [{ kind: 'unknown-edition', edition: 'x' }, null],
  ])('of %j is %s', (refusal, field) => {
    expect(refusedField({ kind: 'refused', refusal })).toBe(field);
  });

  it('is the one that the request was wrong about', () => {
    expect(refusedField({ kind: 'bad-request', field: 'command.title', reason: 'too long' })).toBe('title');
    expect(refusedField({ kind: 'bad-request', field: 'command', reason: 'no object' })).toBeNull();
  });

  it('is none when the disk is full', () => {
    expect(refusedField({ kind: 'not-written', reason: 'the disk is full' })).toBeNull();
  });
});
