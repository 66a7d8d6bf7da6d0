import type { Command } from 'commander';
import type { WaitingChange } from '../../../../shared/customer/setAsideChange.ts';
import type { OpenSetAside } from '../../../../shared/ipc/setAsideList.ts';
import type { Catalogue } from '../../../../shared/messages/catalogue.ts';
import { changeAsideText } from '../../../../shared/wording/changeAsideText.ts';
import { setAsideText } from '../../../../shared/wording/setAsideText.ts';
import type { ProfileChoice } from '../../openProfile.ts';
import type { Headless } from '../../surroundings.ts';
import { withTeamDesk } from '../../team/withTeam.ts';
import { oneLine } from '../../textTable.ts';

/** `team aside`: what was set aside and waits for a person, each with the line for `apply --commands` that settles it; needs no server. */
export function addTeamAside(team: Command, headless: Headless): void {
  const { command, option, team: words } = headless.words.headless;
  team
    .command('aside')
    .description(command.teamAside)
    .option('--profile <dir>', option.profile)
    .action((choice: ProfileChoice) =>
      withTeamDesk(choice, {}, headless, async (opened) => {
        const lines = [
          ...opened.team.setAsides.list().open.flatMap((one) => ofCase(headless.words, one)),
          ...opened.desk.changesSetAside().flatMap((one) => ofCustomer(headless.words, one)),
        ];
        if (lines.length === 0) return headless.out.line(words.aside.none);
        await headless.out.lines([...lines, '', words.aside.settle]);
      }),
    );
}

function ofCase(words: Catalogue, { id, row, by, mine, why }: OpenSetAside): ReadonlyArray<string> {
  const did = mine.map(({ type }) => type).join(', ') || words.aside.unreadable;
  return entry(words, row.case, by, did, setAsideText(words, why), {
    type: 'let-be',
    case: row.case,
    setAside: id,
  });
}

function ofCustomer(words: Catalogue, { id, by, setAside }: WaitingChange): ReadonlyArray<string> {
  const { customer, change, why } = setAside;
  return entry(words, customer, by, change.type, changeAsideText(words, why), {
    type: 'let-be',
    customer,
    setAside: id,
  });
}

function entry(
  { headless }: Catalogue,
  subject: string,
  by: string,
  did: string,
  why: string,
  settling: object,
): ReadonlyArray<string> {
  return [oneLine(headless.team.aside.entry(subject, by, did, why)), JSON.stringify(settling)];
}
