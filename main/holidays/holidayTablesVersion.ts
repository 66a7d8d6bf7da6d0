import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The version of the tables of public holidays, such as 3.37.0. */
export function holidayTablesVersion(): string {
  // The package does not export its package.json.
  const entry = createRequire(__filename).resolve('date-holidays');
  const { version } = JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8'));
  return String(version);
}
