import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import { err, ok } from '../../shared/lang/result.ts';
import { organizationFileWords as words } from '../../shared/messages/en/organizations.ts';
import type { Desk } from '../desk/desk.ts';
import { planOrganizations, takeOrganizations } from '../transfer/organizations/takeOrganizations.ts';
import type { FileTokens } from './fileTokens.ts';
import type { FileDialogs } from './handlerParts.ts';
import type { Handlers } from './serve.ts';

export interface OrganizationParts {
  readonly desk: Desk;
  readonly tokens: FileTokens;
  readonly dialogs: Pick<FileDialogs, 'chooseToOpen'>;
}

type OrganizationChannel =
  | 'organization.list'
  | 'organization.read'
  | 'organization.command'
  | 'organization.preview'
  | 'organization.chooseFile'
  | 'organization.importFile'
  | 'opening.terms';

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
}: OrganizationParts): Pick<Handlers, OrganizationChannel> {
  return {
    'organization.list': ({ text }) => ok(desk.organizations(text)),
    'organization.read': ({ customer }) => desk.readOrganization(customer),
    'organization.command': ({ command }) => desk.changeOrganization(command),
    'organization.preview': ({ command }) => desk.previewOrganization(command),
    'organization.chooseFile': async () => {
      const path = await dialogs.chooseToOpen(FILE_KINDS);
      if (path === null) return ok(null);
      const plan = await planOrganizations(desk, path);
      return plan.ok ? ok({ ...plan.value, file: tokens.give(path) }) : plan;
    },
    'organization.importFile': async ({ file }) => {
      const path = tokens.pathOf(file);
      return path === null ? err(NO_FILE) : takeOrganizations(desk, path);
    },
    'opening.terms': (request) => desk.openingTerms(request),
  };
}
