import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { organizationChannels } from '../../shared/ipc/organizationChannels.ts';
import { err, ok } from '../../shared/lang/result.ts';
import { english } from '../../shared/messages/en/english.ts';
import { organizationFileWords as words } from '../../shared/messages/en/organizations.ts';
import type { Desk } from '../desk/desk.ts';
import type { FileDialogs } from '../shell/fileDialogs.ts';
import { planOrganizations, takeOrganizations } from '../transfer/organizations/takeOrganizations.ts';
import type { FileTokens } from './fileTokens.ts';
import { type HandlersOf, reads, writes } from './handler.ts';

export interface OrganizationParts {
  readonly desk: Desk;
  readonly tokens: FileTokens;
  readonly dialogs: Pick<FileDialogs, 'chooseToOpen'>;
}

const FILE_KINDS = [
  { name: words.fileKind, extensions: ['csv'] },
  { name: words.allFiles, extensions: ['*'] },
];
const NO_FILE: DeskProblem = { kind: 'bad-request', field: 'file', reason: words.notChosen };

/** What care knows of its customers: read, changed, and taken from a file that a person chose. */
export function createOrganizationHandlers({
  desk,
  tokens,
  dialogs,
}: OrganizationParts): HandlersOf<typeof organizationChannels> {
  return {
    'organization.list': reads(({ text }) => ok(desk.organizations(text))),
    'organization.read': writes(({ customer }) => desk.readOrganization(customer)),
    'organization.command': writes(({ command }) => desk.changeOrganization(command)),
    'organization.preview': reads(({ command }) => desk.previewOrganization(command)),
    'organization.chooseFile': reads(async () => {
      const path = await dialogs.chooseToOpen(FILE_KINDS);
      if (path === null) return ok(null);
      const plan = await planOrganizations(english, desk, path);
      return plan.ok ? ok({ ...plan.value, file: tokens.give(path) }) : plan;
    }),
    'organization.importFile': writes(async ({ file }) => {
      const path = tokens.pathOf(file);
      return path === null ? err(NO_FILE) : takeOrganizations(english, desk, path);
    }),
    'opening.terms': writes((request) => desk.openingTerms(request)),
  };
}
