import * as z from 'zod';

const part = z.string().trim().max(20_000);

/** The parts of the e-mail to the management's attention as a form holds them; each is needed (policy §7). */
export const managementEmailSchema = z
  .object({
    caseNumber: part,
    customerName: part,
    regionCountry: part,
    problem: part,
    description: part,
    impact: part,
  })
  .strict()
  .readonly();

export type ManagementEmail = z.output<typeof managementEmailSchema>;
export type EmailPart = keyof ManagementEmail;

export const EMAIL_PARTS: ReadonlyArray<EmailPart> = [
  'caseNumber',
  'customerName',
  'regionCountry',
  'problem',
  'description',
  'impact',
];

/** Gives the parts that are empty, in the order of the form (policy §7). */
export function missingParts(email: ManagementEmail): ReadonlyArray<EmailPart> {
  return EMAIL_PARTS.filter((name) => email[name].trim() === '');
}

/** `Customer Name – Case Number – Brief Problem Statement`, each on one line (policy §7). */
export function emailSubject({ customerName, caseNumber, problem }: ManagementEmail): string {
  return [customerName, caseNumber, problem].map((text) => text.replace(/\s+/g, ' ').trim()).join(' – ');
}
