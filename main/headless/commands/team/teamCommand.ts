import type { Command } from 'commander';
import type { Headless } from '../../surroundings.ts';
import { addTeamAside } from './teamAsideCommand.ts';
import { addTeamCheck } from './teamCheckCommand.ts';
import { addTeamErase } from './teamEraseCommand.ts';
import { addTeamFiles } from './teamFilesCommand.ts';
import { addTeamJoin } from './teamJoinCommand.ts';
import { addTeamLeave } from './teamLeaveCommand.ts';
import { addTeamMembers } from './teamMembersCommand.ts';
import { addTeamRaise } from './teamRaiseCommand.ts';
import { addTeamSql } from './teamSqlCommand.ts';
import { addTeamStatus } from './teamStatusCommand.ts';
import { addTeamSync } from './teamSyncCommand.ts';

/** `team`: what concerns the queue that several desks share. */
export function addTeam(program: Command, headless: Headless): void {
  const team = program.command('team').description(headless.words.headless.command.team);
  for (const add of [
    addTeamSql,
    addTeamJoin,
    addTeamStatus,
    addTeamSync,
    addTeamAside,
    addTeamCheck,
    addTeamMembers,
    addTeamFiles,
    addTeamErase,
    addTeamRaise,
    addTeamLeave,
  ])
    add(team, headless);
}
