import { beforeAll, describe, expect, it } from 'vitest';
import { aNote } from '../support/aStep.ts';
import { administrator, aTeam } from '../support/aTeam.ts';
import { type Connected, connectAdministrator } from '../support/connect.ts';

const WRITERS = 8;

/** A log that several writers append to and that one reads along. */
interface Log {
  connect(): Promise<Connected>;
  append(writer: Connected, place: number): Promise<unknown>;
  /** The numbers behind a cursor. */
  page(reader: Connected, cursor: number): Promise<ReadonlyArray<number>>;
}

beforeAll(async () => {
  await (await administrator()).ask('CREATE TABLE public.serial_log (n bigserial PRIMARY KEY)');
});

async function ofATeam(): Promise<Log> {
  const team = await aTeam(['AM', 'admin']);
  return {
    connect: () => team.another('AM'),
    append: ({ ask }, place) =>
      ask(
        "SELECT desk.push($1, 'cases', 'D1', 1, $2)",
        team.number,
        JSON.stringify([aNote(`case ${place}`, 0, 'AM')]),
      ),
    page: async ({ ask }, cursor) => {
      const sql =
        "SELECT g AS n FROM desk.event WHERE team = $1 AND log = 'cases' AND g > $2 ORDER BY g LIMIT 50";
      return (await ask<{ n: number }>(sql, team.number, cursor)).map(({ n }) => n);
    },
  };
}

function ofASequence(): Log {
  return {
    connect: connectAdministrator,
    append: ({ ask }) => ask('INSERT INTO public.serial_log DEFAULT VALUES'),
    page: async ({ ask }, cursor) =>
      (await ask<{ n: number }>('SELECT n FROM public.serial_log WHERE n > $1 ORDER BY n', cursor)).map(
        ({ n }) => n,
      ),
  };
}

/** A writer in a transaction of its own that is open until `commits`. */
interface Writer {
  hasAppended(): boolean;
  isWaiting(): Promise<boolean>;
  commits(): Promise<unknown>;
}

async function beginWriter(log: Log, watcher: Connected, place: number): Promise<Writer> {
  const writer = await log.connect();
  const [own] = await writer.ask<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  await writer.ask('BEGIN');
  let isThere = false;
  const appending = log.append(writer, place).then(() => {
    isThere = true;
  });
  return {
    hasAppended: () => isThere,
    isWaiting: async () => {
      const sql = "SELECT 1 FROM pg_stat_activity WHERE pid = $1 AND wait_event_type = 'Lock'";
      return (await watcher.ask(sql, own?.pid)).length > 0;
    },
    commits: () => appending.then(() => writer.ask('COMMIT')),
  };
}

/**
 * All writers append at once. When each has done so or waits for another, the last of those that have commits, and the
 * reader reads on. Gives what the reader saw.
 */
async function readAlongTheLastFirst(log: Log): Promise<ReadonlyArray<number>> {
  const [reader, watcher] = [await log.connect(), await connectAdministrator()];
  const writers: Writer[] = [];
  for (let place = 0; place < WRITERS; place += 1) {
    writers.push(await beginWriter(log, watcher, place));
    await untilAllRest(writers);
  }
  const seen: number[] = [];
  while (writers.length > 0) {
    await untilAllRest(writers);
    const last = writers.findLastIndex((writer) => writer.hasAppended());
    await writers.splice(last, 1)[0]?.commits();
    seen.push(...(await log.page(reader, seen.at(-1) ?? 0)));
  }
  return seen;
}

async function untilAllRest(writers: ReadonlyArray<Writer>): Promise<void> {
  while (!(await allRest(writers)));
}

async function allRest(writers: ReadonlyArray<Writer>): Promise<boolean> {
  for (const writer of writers) if (!writer.hasAppended() && !(await writer.isWaiting())) return false;
  return writers.some((writer) => writer.hasAppended());
}

describe('who reads behind a cursor while eight write', () => {
  it('misses, by numbers of a sequence, what has a lower number and is committed later', async () => {
    expect(await readAlongTheLastFirst(ofASequence())).toEqual([WRITERS]);
  });

  it('misses nothing of the log of a team in the same schedule', async () => {
    const all = Array.from({ length: WRITERS }, (_, place) => place + 1);
    expect(await readAlongTheLastFirst(await ofATeam())).toEqual(all);
  });
});
