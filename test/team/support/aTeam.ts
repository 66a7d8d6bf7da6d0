import type { PushedStep } from './aStep.ts';
import { type Connected, connect, connected } from './connect.ts';
import { serverPlace } from './serverPlace.ts';

export type Role = 'analyst' | 'lead' | 'admin';

/**
 * Everybody who works on the server of the tests, each with a login of their own, in as many teams as they like. EN is for tests
 * that shut a login out, and belongs to one file.
 */
export const HANDLES = ['AM', 'BK', 'CL', 'DN', 'ZZ', 'EN'] as const;
export type Handle = (typeof HANDLES)[number];

/** What the server says of a step. */
export interface Answer {
  readonly step: string;
  readonly outcome: 'taken' | 'known' | 'conflict' | 'refused';
  readonly first_g: number | null;
  readonly last_g: number | null;
  readonly subject: string | null;
  readonly is_version: number | null;
  readonly why: string | null;
}

/** A desk that is connected as its member. */
export interface TeamDesk extends Connected {
  push(...steps: ReadonlyArray<PushedStep>): Promise<ReadonlyArray<Answer>>;
}

/** A team of one test. */
export interface TestTeam {
  readonly number: number;
  /** The desk of a person over a connection that other tests use too. */
  desk(handle: Handle): Promise<TeamDesk>;
  /** The same over a connection of its own, which ends with the test. */
  another(handle: Handle): Promise<TeamDesk>;
}

/** Makes a team: the first of the people is its admin. */
export async function aTeam(
  ...[first, ...others]: ReadonlyArray<readonly [Handle, Role]>
): Promise<TestTeam> {
  const boss = await administrator();
  const handle = first?.[0] ?? '';
  const [made] = await boss.ask<{ team: number }>(
    'SELECT desk.create_team($1, $2, $2, $3) AS team',
    'Test',
    handle,
    loginOf(handle),
  );
  const number = made?.team ?? 0;
  for (const [name, role] of others) {
    await boss.ask('SELECT desk.enrol($1, $2, $2, $3, $4)', number, name, role, loginOf(name));
  }
  return {
    number,
    desk: async (name) => deskOf(await kept(loginOf(name)), number),
    another: async (name) => deskOf(await connect(loginOf(name), serverPlace().password), number),
  };
}

/** As whom a person connects. */
export function loginOf(handle: string): string {
  return `desk_${handle.toLowerCase()}`;
}

/** Who administers the server, over a connection that other tests use too. */
export function administrator(): Promise<Connected> {
  return kept(serverPlace().admin);
}

const connections = new Map<string, Promise<Connected>>();

function kept(login: string): Promise<Connected> {
  const made = connections.get(login) ?? connected(login, serverPlace().password);
  connections.set(login, made);
  return made;
}

function deskOf(made: Connected, team: number): TeamDesk {
  return {
    ...made,
    push: (...steps) =>
      made.ask<Answer & Record<string, unknown>>(
        'SELECT * FROM desk.push($1, $2, $3, $4, $5)',
        team,
        'cases',
        'D1',
        1,
        JSON.stringify(steps),
      ),
  };
}
