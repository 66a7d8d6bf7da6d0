import { describe, expect, it } from 'vitest';
import { conversationText, readConversation } from '../../../../renderer/drafting/form/conversation.ts';
import { emptyForm, formOf, splitForm, templateForm } from '../../../../renderer/drafting/form/draftForm.ts';
import { wholeForm } from '../support/aDraft.ts';

describe('the form of a draft', () => {
  it('leaves out what an older version of the form knew', () => {
    expect(formOf({ form: { title: 'Kept', colour: 'red' } })).toEqual({ ...emptyForm(), title: 'Kept' });
  });

  it('takes the customer of an older draft over', () => {
    expect(formOf({ form: { customerId: 'faro-maritimo' } }).customer).toBe('faro-maritimo');
  });

  it('is a template without customer, contact and opening', () => {
    const template = templateForm({ ...wholeForm, openedAt: '2026-12-07 08:40' });
    expect(template).toMatchObject({ title: wholeForm.title, critical: 'yes', priority: '1' });
    expect(template).toMatchObject({ customer: '', organizationId: '', contact: '', zone: '', openedAt: '' });
  });

  it('shares customer, contact and conversation with what is split off, and nothing of the issue', () => {
    const second = splitForm(wholeForm, 'The font is too small.');
    expect(second).toMatchObject({
      customer: 'faro-maritimo',
      contact: 'c3',
      noConversation: 'Not tied to one conversation',
      description: 'The font is too small.',
    });
    expect(second).toMatchObject({ title: '', businessImpact: '', critical: '', priority: '' });
  });
});

describe('the field for the conversation', () => {
  it.each(['7c1e04b2-51aa-4c1e-9f3a-0d6f2b7a9e35', ' 48291 '])('reads %j as an ID', (text) => {
    expect(readConversation(text)).toEqual({ conversationId: text, noConversation: '' });
  });

  it.each(['Not tied to one conversation', 'unknown', '3 conversations', ''])(
    'reads %j as a reason',
    (text) => {
      expect(readConversation(text)).toEqual({ conversationId: '', noConversation: text });
    },
  );

  it('shows what was typed', () => {
    for (const text of ['48291', 'Not tied to one conversation'])
      expect(conversationText({ ...emptyForm(), ...readConversation(text) })).toBe(text);
  });
});
