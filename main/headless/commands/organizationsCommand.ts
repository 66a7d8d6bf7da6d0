import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { Desk } from '../../desk/desk.ts';
import type { RegisteredOrganization } from '../../desk/organizations/organizationDesk.ts';
import { planOrganizations, takeOrganizations } from '../../transfer/organizations/takeOrganizations.ts';
import { organizationsText } from '../../transfer/organizations/writeOrganizations.ts';
import { Failure } from '../failure.ts';
import { type ProfileChoice, withDesk } from '../openProfile.ts';
import { problemSentence } from '../problemSentence.ts';
import type { Headless } from '../surroundings.ts';
import { oneLine, textTable } from '../textTable.ts';

/** `organizations`: what care knows of its customers, taken from a file, listed, written to one. */
export function addOrganizations(program: Command, headless: Headless): void {
  const { command, option } = headless.words.headless;
  const organizations = program.command('organizations').description(command.organizations);
  organizations
    .command('import')
    .description(command.organizationsImport)
    .argument('<file>', option.organizationsFile)
    .option('--profile <dir>', option.profile)
    .action((file: string, choice: ProfileChoice) =>
      withDesk(choice, { mustExist: false, writes: true }, headless, (desk) =>
        take(desk, resolve(file), headless),
      ),
    );
  organizations
    .command('list')
    .description(command.organizationsList)
    .option('--profile <dir>', option.profile)
    .option('--json', option.json)
    .action(({ json = false, ...choice }: ProfileChoice & { readonly json?: boolean }) =>
      withDesk(choice, { mustExist: true }, headless, async (desk) => {
        const registered = desk.organizationRegister();
        await headless.out.lines(
          json ? registered.map((entry) => JSON.stringify(entry)) : tableOf(headless.words, registered),
        );
      }),
    );
  organizations
    .command('export')
    .description(command.organizationsExport)
    .option('--profile <dir>', option.profile)
    .action((choice: ProfileChoice) =>
      withDesk(choice, { mustExist: true }, headless, async (desk) => {
        await headless.out.texts(organizationsText(desk.organizationRegister()));
        await headless.out.flush();
      }),
    );
}

/** Every refused row is said, not the first alone: a person mends the file once. */
async function take(desk: Desk, file: string, headless: Headless): Promise<void> {
  const plan = await planOrganizations(headless.words, desk, file);
  if (!plan.ok) throw new Failure(problemSentence(headless.words, plan.error));
  const { refused, name } = plan.value;
  if (refused.length > 0) {
    for (const { row, field, reason } of refused) {
      headless.err.line(headless.words.headless.refusedRow(row, field, reason));
    }
    throw new Failure(headless.words.headless.nothingTaken(name));
  }
  const taken = await takeOrganizations(headless.words, desk, file);
  if (!taken.ok) throw new Failure(problemSentence(headless.words, taken.error));
  headless.out.line(
    headless.words.headless.organizations.taken(taken.value.organizations, taken.value.contacts),
  );
}

function tableOf(
  { headless }: Catalogue,
  registered: ReadonlyArray<RegisteredOrganization>,
): ReadonlyArray<string> {
  const words = headless.organizations;
  if (registered.length === 0) return [words.none];
  const rows = registered.map(({ organization, contacts }) =>
    [
      organization.id,
      organization.name,
      organization.city ?? '',
      organization.zone,
      organization.holidays ?? '',
      organization.licence ?? '',
      String(contacts.length),
    ].map((text) => oneLine(text)),
  );
  return [...textTable([words.head, ...rows]), words.sum(registered.length)];
}
