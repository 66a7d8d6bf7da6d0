import { Bookmark, Contact, Globe, User, Users } from 'lucide-react';
import type { FoundContact, OrganizationCard } from '../../shared/ipc/organizationChannels.ts';
import type { CaseView } from '../../shared/queue/queueView.ts';
import { QUEUE_VIEWS } from '../../shared/queue/queueView.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { cityOf } from '../../shared/wording/cityOf.ts';
import { goToView } from '../cases/goToView.ts';
import { ZONE_NAMES } from '../components/form/zoneNames.ts';
import { spoken } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import type { PaletteChoice } from './paletteItem.ts';

/** Gives the people who own cases; choosing one shows that person's open cases. */
export function ownerChoices(owners: ReadonlyArray<string>): ReadonlyArray<PaletteChoice> {
  const catalogue = spoken();
  const words = catalogue.palette;
  return owners.map((owner) => ({
    id: `owner ${owner}`,
    kind: 'owner',
    icon: User,
    label: owner === '' ? catalogue.queue.nobody : owner,
    detail: words.casesOf,
    keys: [],
    run: () => goToView('open', { owner }),
  }));
}

/** Gives the way to a customer's page. */
export function customerChoice({ organization }: OrganizationCard): PaletteChoice {
  const { id, name, shortName, city, zone } = organization;
  return {
    id: `customer ${id}`,
    kind: 'command',
    icon: Users,
    label: name,
    detail: [shortName, city ?? cityOf(zone)].join(', '),
    keys: [],
    run: () => useScreen.getState().go({ kind: 'organization', customer: id }),
  };
}

/** Gives the way from a contact to the page of its customer. */
export function contactChoice({ id, name, email, customer, customerName }: FoundContact): PaletteChoice {
  return {
    id: `contact ${id}`,
    kind: 'command',
    icon: Contact,
    label: name,
    detail: email === null ? customerName : `${customerName}, ${email}`,
    keys: [],
    run: () => useScreen.getState().go({ kind: 'organization', customer }),
  };
}

/** Gives the parts of the world, then the zones; choosing one shows the open cases of its sites. */
export function zoneChoices(): ReadonlyArray<PaletteChoice> {
  const catalogue = spoken();
  const words = catalogue.palette;
  return [...catalogue.queue.zoneAreas, ...ZONE_NAMES].map((zone) => ({
    id: `zone ${zone}`,
    kind: 'zone',
    icon: Globe,
    label: zone,
    detail: words.casesIn,
    keys: [],
    run: () => goToView('open', { zone }),
  }));
}

/** Gives the views that the analyst saved; one that this version cannot read is left out. */
export function savedViewChoices(saved: Settings['savedViews']): ReadonlyArray<PaletteChoice> {
  const words = spoken().palette;
  return saved.flatMap(({ name, view, filter }) => {
    if (!isCaseView(view)) return [];
    const choice: PaletteChoice = {
      id: `saved ${name}`,
      kind: 'command',
      icon: Bookmark,
      label: name,
      detail: words.savedView,
      keys: [],
      run: () => goToView(view, filter),
    };
    return [choice];
  });
}

function isCaseView(view: string): view is CaseView {
  return view !== 'drafts' && QUEUE_VIEWS.some((known) => known === view);
}
