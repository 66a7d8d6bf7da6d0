import { bestMatches } from '../../../shared/finding/bestMatches.ts';
import type { FoundContact } from '../../../shared/ipc/organizationChannels.ts';
import type { Database } from '../sqlite.ts';

const CHOICES = 50;

/**
 * Contacts of registered customers that have each word of the text in their name or address, the best match first, else
 * by customer. Slips of the keys are not looked for: with each letter that is typed, among thousands of names, that
 * would take longer than the letter.
 */
export function searchContacts(database: Database, text: string): ReadonlyArray<FoundContact> {
  const contacts = database.all<FoundContact>(ALL);
  return bestMatches(contacts, text, ({ name, email }) => [name, email ?? ''], false).slice(0, CHOICES);
}

const ALL = `
  SELECT contact.id AS id, json_extract(contact.body, '$.name') AS name,
    json_extract(contact.body, '$.email') AS email, contact.customer AS customer,
    organization.name AS customerName
  FROM contact JOIN organization ON organization.id = contact.customer
  ORDER BY contact.customer, contact.seq
`;
