import type { ServerMigration } from './serverMigration.ts';
import { SERVER_MIGRATIONS } from './serverMigrations.ts';

/**
 * The text that brings a server from a step of the schema (0: none) to the newest one. Each step is a transaction that looks
 * whether the one before it is done, so that a text that stops half-way, or is run twice, leaves a schema that is whole.
 */
export function serverSql(from = 0): string {
  return SERVER_MIGRATIONS.filter(({ number }) => number > from)
    .map(stepSql)
    .join('\n');
}

function stepSql({ number, title, leastProtocol, sql, asAdministrator }: ServerMigration): string {
  return `-- Step ${number}: ${title}
BEGIN;
${asAdministrator?.trim() ?? onlyAfter(number - 1)}
SET LOCAL ROLE desk_owner;
${sql.trim()}
INSERT INTO desk.migration (number, title, least_protocol) VALUES (${number}, ${sqlText(title)}, ${leastProtocol});
COMMIT;
`;
}

function onlyAfter(number: number): string {
  return `DO $$
BEGIN
  IF (SELECT max(number) FROM desk.migration) <> ${number} THEN
    RAISE EXCEPTION 'This step follows step ${number}, the schema is at step %. Nothing was changed.', (SELECT max(number) FROM desk.migration);
  END IF;
END $$;`;
}

/** A text as a literal of SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
