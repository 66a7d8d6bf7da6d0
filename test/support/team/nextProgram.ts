import { vi } from 'vitest';
import * as today from '../../../main/team/server/serverMigrations.ts';

/** What the next version of the program says when it pushes. */
export const NEXT_PROTOCOL = today.TEAM_PROTOCOL + 1;

/** The modules of a desk in a program that speaks the next protocol of the team's server. Each call gives modules of its own. */
export async function nextProgram(): Promise<typeof import('../../team/support/aWireDesk.ts')> {
  vi.resetModules();
  vi.doMock('../../../main/team/server/serverMigrations.ts', () => ({
    ...today,
    TEAM_PROTOCOL: NEXT_PROTOCOL,
  }));
  const modules = await import('../../team/support/aWireDesk.ts');
  vi.doUnmock('../../../main/team/server/serverMigrations.ts');
  vi.resetModules();
  return modules;
}
