import { type EmailPart, emailSubject, type ManagementEmail } from './managementEmail.ts';

/** A part of the body under its label; the problem statement stands in the subject alone. */
export type BodyPart = Exclude<EmailPart, 'problem'>;

/** The labels of the parts and of the two lines above them. The catalogue has them in words. */
export type EmailLabels = Readonly<Record<BodyPart | 'to' | 'subject', string>>;

/** The order in which care asks for the parts (policy §7). */
export const BODY_PARTS: ReadonlyArray<BodyPart> = [
  'caseNumber',
  'customerName',
  'regionCountry',
  'description',
  'impact',
];

/** Gives the body of the e-mail, plain text: each label on a line, its words below, a blank line between (policy §7). */
export function emailBody(email: ManagementEmail, labels: EmailLabels): string {
  return BODY_PARTS.map((part) => `${labels[part]}\n${email[part].trim()}`).join('\n\n');
}

/** Gives the whole e-mail as text for the clipboard: recipient, subject, body. */
export function emailText(to: string, email: ManagementEmail, labels: EmailLabels): string {
  return `${labels.to}: ${to}\n${labels.subject}: ${emailSubject(email)}\n\n${emailBody(email, labels)}\n`;
}
