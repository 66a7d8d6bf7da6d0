import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailBody, emailText } from '../../../shared/escalation/emailText.ts';
import {
  EMAIL_PARTS,
  emailSubject,
  type ManagementEmail,
  missingParts,
} from '../../../shared/escalation/managementEmail.ts';
import { prefilledEmail } from '../../../shared/escalation/prefilledEmail.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { does, opensCase, openTestDesk } from '../../support/memoryDesk.ts';

const email: ManagementEmail = {
  caseNumber: '48268',
  customerName: 'Maravel Telecom',
  regionCountry: 'South America, Brazil',
  problem: 'Outbound campaigns stop dialling',
  description: 'Since 01:02 every campaign stops.',
  impact: '140 agents are idle.',
};

describe('the e-mail to the management', () => {
  it('names customer, case and problem in its subject, in this order', () => {
    expect(emailSubject(email)).toBe('Maravel Telecom – 48268 – Outbound campaigns stop dialling');
  });

  it('has each part under the label that its readers know', () => {
    expect(emailBody(email, english.emailLabels)).toBe(
      [
        'My Support Case Number:\n48268',
        'Customer Name:\nMaravel Telecom',
        'Customer Region/Country:\nSouth America, Brazil',
        'Detailed problem description:\nSince 01:02 every campaign stops.',
        'Business impact /Urgency rationale:\n140 agents are idle.',
      ].join('\n\n'),
    );
  });

  it('goes to the clipboard with recipient and subject', () => {
    expect(emailText('attention@care.example', email, english.emailLabels)).toMatch(
      /^To: attention@care\.example\nSubject: Maravel Telecom – 48268 – .*\n\nMy Support Case Number:\n48268\n/,
    );
  });

  it('is complete only with all six parts, white space being none', () => {
    expect(missingParts(email)).toEqual([]);
    fc.assert(
      fc.property(fc.subarray([...EMAIL_PARTS]), (parts) => {
        const blank = Object.fromEntries(parts.map((part) => [part, ' \n']));
        expect(missingParts({ ...email, ...blank })).toEqual(parts);
      }),
    );
  });
});

describe('the e-mail as far as the case knows it', () => {
  const filled = (change: Parameters<typeof opensCase>[1]) => {
    const { desk } = openTestDesk();
    const caseNumber = opensCase(desk, change);
    const detail = desk.readCase(caseNumber);
    if (!detail.ok) throw new Error('The case is there.');
    return { desk, caseNumber, detail: detail.value };
  };

  it('has the words of the opening', () => {
    const { detail, caseNumber } = filled({ title: 'No sound', description: 'Since noon.' });
    expect(prefilledEmail(detail)).toEqual({
      caseNumber,
      customerName: 'Acme Ltd',
      regionCountry: '',
      problem: 'No sound',
      description: 'Since noon.',
      impact: 'Nobody prints.',
    });
  });

  it('has region and country from the register, and leaves out what is not there', () => {
    const { detail } = filled({});
    const at = (region: string | null, country: string | null) => {
      const { organization } = detail.organization;
      const card = { ...detail.organization, organization: { ...organization, region, country } };
      return prefilledEmail({ ...detail, organization: card }).regionCountry;
    };
    expect([at('Europe', 'Austria'), at(null, 'Austria'), at('Europe', null), at(null, null)]).toEqual([
      'Europe, Austria',
      'Austria',
      'Europe',
      '',
    ]);
  });

  it('is what the desk records as the third step', () => {
    const { desk, caseNumber, detail } = filled({});
    does(desk, { type: 'raise-urgency', case: caseNumber, step: 1, text: 'Please hurry.' });
    const sent = { ...prefilledEmail(detail), regionCountry: 'North America, United States' };
    does(desk, { type: 'raise-urgency', case: caseNumber, step: 3, email: sent });
    const after = desk.readCase(caseNumber);
    expect(after.ok && after.value.events.at(-1)?.event).toMatchObject({
      type: 'escalated',
      step: 3,
      subject: emailSubject(sent),
    });
  });
});
