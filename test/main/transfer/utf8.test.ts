import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../main/transfer/readFile.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

const context = { edition: () => true, knowsCountry: () => true, editionInForce: 'targets' };
const CSV =
  'case,type,at,by,title,severity,priority,edition,customer.id,customer.name,customer.zone\r\n' +
  'C-1,opened,2026-03-03T15:00:00Z,Jürg,"Tür, ""klemmt""",3,3,targets,a,b,Europe/Zurich\r\n';
const JSONL = `{"case":"C-1","type":"opened","at":"2026-03-03T15:00:00Z","by":"Jürg","title":"T","severity":3,"priority":3,"edition":"targets","customer":{"id":"a","name":"b","zone":"Europe/Zurich"}}`;

async function readBytes(bytes: Buffer, name: string) {
  const path = join(temporaryProfile(), name);
  writeFileSync(path, bytes);
  return readFile(english, path, {}, context);
}

describe('a file to import', () => {
  it('is UTF-8, with a byte order mark or without, with line ends of any kind', async () => {
    for (const text of [CSV, `\uFEFF${CSV}`, CSV.replaceAll('\r\n', '\n'), JSONL, `\uFEFF${JSONL}\r\n`]) {
      const read = await readBytes(Buffer.from(text, 'utf8'), 'cases');
      expect(read).toMatchObject({ ok: true, value: { refused: [], rows: 1 } });
      expect(read.ok && [...read.value.events][0]?.event.by).toBe('Jürg');
    }
  });

  it('is refused in words when it is anything else', async () => {
    const others = [
      Buffer.from(CSV, 'latin1'),
      Buffer.from(JSONL, 'latin1'),
      Buffer.from(`\uFEFF${CSV}`, 'utf16le'),
      // Cut in the middle of the last letter.
      Buffer.concat([Buffer.from(JSONL), Buffer.from('\n'), Buffer.from('ü').subarray(0, 1)]),
    ];
    for (const bytes of others) {
      expect(await readBytes(bytes, 'cases.csv')).toMatchObject({
        ok: false,
        error: { kind: 'file', name: 'cases.csv', reason: expect.stringContaining('UTF-8') },
      });
    }
  });
});
