import type { ServerMigration } from './serverMigration.ts';
import { SERVER_MIGRATIONS } from './serverMigrations.ts';

/** What stands above the text, for whoever runs it. */
export const HOW_TO_RUN = `-- Severity Desk: the server of a team's queue, for PostgreSQL 15 or later.
-- Read it, then run it in a database of its own, encoded in UTF8, as a superuser or as an owner of that database who may make roles:
--   psql --dbname=care --set=ON_ERROR_STOP=1 --file=team.sql
-- Each step is a transaction of its own: one that fails changes nothing, and what is done already is not done again.
`;

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
