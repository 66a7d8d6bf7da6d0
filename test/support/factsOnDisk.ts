import { readFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { type Facts, factsOf } from './wordsOutside.ts';

/** Fields of events, records and forms that hold what people wrote, or how somebody or something is called. */
const FIELDS = new Set(
  [
    'case follows title name shortName customer id city zone by owner text nextStep reason description',
    'businessImpact conversationId noConversation contact email phone languages organizationShortName',
    'organizationId licence region country holidays subject level document explanation initialRca closedFor initials',
  ].flatMap((line) => line.split(' ')),
);

/** Names of products, codes of countries and of formats, and the one term that each language keeps. */
const SAME = 'Severity Desk,Electron,Chromium,Node,GB,AU,US,JP,ENG,csv,xlsx,json,jsonl,md,html,pdf,RCA'.split(
  ',',
);

/**
 * Gathers what the cases, customers, drafts and settings of a profile hold before anything is done in the app: what is
 * told of it later is no word of the app. `others`: what else is a name and no word.
 */
export function factsOnDisk(profile: string, others: ReadonlyArray<string> = []): Facts {
  const texts = new Set([...SAME, ...others, process.platform, release(), process.arch, 'Bucharest']);
  const database = new DatabaseSync(join(profile, 'cases.db'), { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  for (const { name } of tables as { name: string }[]) {
    if (!TOLD.test(name)) continue;
    for (const row of database.prepare(`SELECT * FROM "${name}"`).all())
      gather(row, texts, name === 'holiday_year');
  }
  database.close();
  gather(JSON.parse(readFileSync(join(profile, 'config.json'), 'utf8')), texts, false);
  return factsOf(texts);
}

const TOLD = /^(event|organization|contact|draft|template|holiday|customer)/;

function gather(part: unknown, texts: Set<string>, isFact: boolean): void {
  if (typeof part === 'string') gatherText(part, texts, isFact);
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) gather(value, texts, isFact || FIELDS.has(key));
}

/** A column may hold an object as JSON. A zone is shown by its city, too. */
function gatherText(text: string, texts: Set<string>, isFact: boolean): void {
  const held = parsed(text);
  if (typeof held === 'object') gather(held, texts, isFact);
  if (typeof held === 'object' || !isFact) return;
  texts.add(text);
  if (/^[A-Z]\w+\/\w+/.test(text)) texts.add((text.split('/').at(-1) ?? '').replaceAll('_', ' '));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? '';
  } catch {
    return '';
  }
}
