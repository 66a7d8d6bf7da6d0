import { parseJsonObject } from '../../../shared/lang/jsonObject.ts';
import type { Database } from '../sqlite.ts';

/** An event as far as it may name files. */
interface MayNameFiles {
  readonly type: string;
  readonly body: string;
}

/** Notes the files of an event of this desk that the team confirmed: their bytes are sent after it. Runs in the caller's transaction. */
export function noteFilesToSend(database: Database, { type, body }: MayNameFiles): void {
  if (type !== 'opened') return;
  for (const sha256 of filesIn(body))
    database.run('INSERT INTO file_to_send (sha256) VALUES (?) ON CONFLICT DO NOTHING', sha256);
}

/** Hashes of the files whose bytes the team does not have yet, as far as this desk knows. */
export function filesToSend(database: Database): ReadonlyArray<string> {
  return database
    .all<{ sha256: string }>('SELECT sha256 FROM file_to_send ORDER BY sha256')
    .map((row) => row.sha256);
}

export function dropFileToSend(database: Database, sha256: string): void {
  database.run('DELETE FROM file_to_send WHERE sha256 = ?', sha256);
}

/** Hashes of the files that the line of an opening names; none of what is of another form. */
export function filesIn(line: string): ReadonlyArray<string> {
  const read = parseJsonObject(line);
  const attached = read.ok ? read.value.attachments : undefined;
  if (!Array.isArray(attached)) return [];
  return attached.flatMap((file: unknown) => {
    const sha256: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, 'sha256') : null;
    return typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? [sha256] : [];
  });
}
