import { describe, expect, it } from 'vitest';
import { draftCommand } from '../../../../renderer/drafting/checks/draftCommand.ts';
import type { DraftForm } from '../../../../renderer/drafting/form/draftForm.ts';
import { caseCommandSchema } from '../../../../shared/case/decide/caseCommand.ts';
import { english } from '../../../../shared/messages/en/english.ts';
import { aContact, instant, someTerms, wholeForm } from '../support/aDraft.ts';

const view = {
  now: instant('2026-12-07T09:14:22+02:00'),
  ownZone: 'Europe/Bucharest',
  terms: someTerms([aContact('c3', { kind: 'active', since: 0 })]),
};

function commandOf(change: Partial<DraftForm> = {}) {
  const command = draftCommand(english, { ...wholeForm, ...change }, view);
  if (!command.ok) throw new Error(command.error.map(({ brief }) => brief).join(', '));
  return command.value;
}

describe('the command that a draft becomes', () => {
  it('is one that main understands', () => {
    expect(caseCommandSchema.parse(commandOf())).toEqual(commandOf());
  });

  it('has the suggested severity, the answers and the priority (policy §6)', () => {
    expect(commandOf()).toMatchObject({
      severity: 2,
      priority: 1,
      impact: { critical: 'yes', degraded: 'no', noncritical: 'yes', workaround: 'yes', question: 'no' },
    });
  });

  it('has the severity that the analyst assigned, and what the customer asked for beside it', () => {
    expect(commandOf({ severity: '3', asked: '1' })).toMatchObject({ severity: 3, asked: 1 });
    expect(commandOf()).not.toHaveProperty('asked');
  });

  it('names a conversation ID, or the reason why there is none', () => {
    expect(commandOf()).toMatchObject({ noConversation: 'Not tied to one conversation' });
    expect(commandOf()).not.toHaveProperty('conversationId');
    expect(commandOf({ conversationId: '7c1e04b2' })).not.toHaveProperty('noConversation');
  });

  it('reads the opening on the wall clock of the analyst', () => {
    const openedAt = instant('2026-12-07T08:40:00+02:00');
    expect(commandOf({ openedAt: '2026-12-07 08:40', openedReason: 'Noted on paper' })).toMatchObject({
      openedAt,
      openedReason: 'Noted on paper',
    });
  });

  it('leaves the opening to main when none is given', () => {
    expect(commandOf()).not.toHaveProperty('openedAt');
    expect(commandOf()).not.toHaveProperty('openedReason');
  });

  it('names the site only where it is not the one on record', () => {
    expect(commandOf()).not.toHaveProperty('site');
    expect(commandOf({ zone: 'Atlantic/Azores' })).toMatchObject({ site: { zone: 'Atlantic/Azores' } });
  });

  it('is none while something is missing', () => {
    expect(draftCommand(english, { ...wholeForm, title: '' }, view).ok).toBe(false);
  });
});
