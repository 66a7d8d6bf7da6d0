import type { DeskProblem } from '../../shared/ipc/deskProblem.ts';
import type { organizationChannels } from '../../shared/ipc/organizationChannels.ts';
import { shownLines } from '../../shared/ipc/shownText.ts';
import { err, mapped, ok } from '../../shared/lang/result.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import type { Desk } from '../desk/desk.ts';
import { holidayPlaces } from '../holidays/holidayPlaces.ts';
import type { FileDialogs } from '../shell/fileDialogs.ts';
import type { FileTokens } from './fileTokens.ts';
import { type HandlersOf, reads, writes } from './handler.ts';
import { readRenewals } from './holidayRenewals.ts';

export interface OrganizationParts {
  readonly desk: Desk;
  readonly tokens: FileTokens;
  readonly dialogs: Pick<FileDialogs, 'chooseToOpen'>;
  readonly words: Catalogue;
}

/** What care knows of its customers: read, changed, and taken from a file that a person chose. */
export function createOrganizationHandlers({
  desk,
  tokens,
  dialogs,
  words,
}: OrganizationParts): HandlersOf<typeof organizationChannels> {
  const kinds = [
    { name: words.organizationFile.fileKind, extensions: ['csv'] },
    { name: words.organizationFile.allFiles, extensions: ['*'] },
  ];
  const noFile: DeskProblem = {
    kind: 'bad-request',
    field: 'file',
    reason: words.organizationFile.notChosen,
  };
  return {
    'organization.list': reads(({ text }) => ok(shownLines(desk.organizations(text)))),
    'organization.contacts': reads(({ text }) => ok(desk.contacts(text))),
    'organization.read': reads(({ customer }) => mapped(desk.readOrganization(customer), shownLines)),
    'organization.command': writes(({ command }) => desk.changeOrganization(command)),
    'organization.settle': writes(({ command }) => desk.settleChange(command)),
    'organization.preview': reads(({ command }) => mapped(desk.previewOrganization(command), shownLines)),
    'organization.holidayPlaces': reads(() => ok(holidayPlaces(words.language))),
    'organization.renewals': writes(() => readRenewals(desk)),
    'organization.chooseFile': reads(async () => {
      const path = await dialogs.chooseToOpen(kinds);
      if (path === null) return ok(null);
      const { planOrganizations } = await import('../transfer/organizations/takeOrganizations.ts');
      const plan = await planOrganizations(words, desk, path);
      return plan.ok ? ok({ ...plan.value, file: tokens.give(path) }) : plan;
    }),
    'organization.importFile': writes(async ({ file }) => {
      const path = tokens.pathOf(file);
      if (path === null) return err(noFile);
      const { takeOrganizations } = await import('../transfer/organizations/takeOrganizations.ts');
      return takeOrganizations(words, desk, path);
    }),
    'opening.terms': reads((request) => desk.openingTerms(request)),
  };
}
