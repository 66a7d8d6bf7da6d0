import { useCounts } from '../../../renderer/cases/countsStore.ts';
import { useDetail } from '../../../renderer/cases/detailStore.ts';
import { useMarks } from '../../../renderer/cases/markStore.ts';
import { useQueue } from '../../../renderer/cases/queueStore.ts';
import { useSettings } from '../../../renderer/desk/settingsStore.ts';
import { useStart } from '../../../renderer/desk/startStore.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import type { DeskStart } from '../../../shared/ipc/deskChannels.ts';
import type { QueueCounts, QueueWindow } from '../../../shared/ipc/queueChannels.ts';
import { BUILT_IN_EDITIONS } from '../../../shared/policy/builtInEditions.ts';
import { SEVERITIES } from '../../../shared/policy/severity.ts';
import type { QueueFilter } from '../../../shared/queue/queueFilter.ts';
import type { QueueRow } from '../../../shared/queue/queueRow.ts';
import { QUEUE_VIEWS } from '../../../shared/queue/queueView.ts';
import { type Answers, push, refuse, stubDesk } from './stubDesk.ts';

/** The start of a window in Bucharest under the first built-in edition; what a test is about is given. */
function aStart(given: Partial<DeskStart> = {}): DeskStart {
  return {
    settings: { ...useSettings.getInitialState().settings, detailsHidden: true },
    editions: BUILT_IN_EDITIONS,
    editionInForce: 'targets',
    zone: 'Europe/Bucharest',
    clockOffset: 0,
    empty: false,
    version: '0',
    layingRules: { zoneRules: '2026f', holidayTables: '3.37.0' },
    runtimeZoneRules: '2026f',
    olderRules: null,
    unreadable: [],
    unreadableCustomers: [],
    unknownZone: null,
    team: null,
    platform: 'linux',
    profile: '/profile',
    recovered: null,
    recoveredCases: null,
    ...given,
  };
}

interface Asked {
  readonly filter?: QueueFilter;
  readonly from: number;
  readonly to: number;
  readonly case: string;
}

/**
 * A window whose open view holds these rows, in their order; the details of a case are not read. The view may change
 * during the test: put other rows into `view.rows` and call `moved`.
 */
export function givenQueue(rows: ReadonlyArray<QueueRow>, answers: Answers = {}) {
  const view = { rows, version: 1 };
  const shown = (filter: QueueFilter = {}) => view.rows.filter((row) => passes(row, filter));
  const asked = stubDesk({
    'queue.window': ({ filter, from, to }: Asked): QueueWindow => ({
      version: view.version,
      view: 'open',
      total: shown(filter).length,
      groups: SEVERITIES.map((severity) => ({
        severity,
        count: shown(filter).filter((row) => row.severity === severity).length,
      })),
      from,
      rows: shown(filter).slice(from, to),
    }),
    'queue.locate': ({ filter, case: number }: Asked) => {
      const index = shown(filter).findIndex((row) => row.case === number);
      return { index: index < 0 ? null : index };
    },
    'queue.numbers': ({ filter, from = 0, to }: Partial<Asked>) => ({
      cases: shown(filter)
        .slice(from, to)
        .map((row) => row.case),
    }),
    'queue.counts': () => countsOf(view.rows),
    'queue.facets': () => ({ countries: [], channels: [] }),
    'organization.list': () => [],
    'organization.contacts': () => [],
    'calendar.read': () => null,
    'case.read': ({ case: number }: Asked) => refuse({ kind: 'no-such-case', case: number }),
    'alert.list': () => ({ alerts: [], total: 0 }),
    'move.list': () => [],
    'organization.renewals': () => [],
    'window.painted': () => null,
    ...answers,
  });
  reset();
  const moved = (): void => {
    view.version += 1;
    push('desk.changed', { version: view.version, cases: [] });
  };
  return { view, asked, moved };
}

/** Each test begins with the window as it starts. */
function reset(): void {
  const start = aStart();
  useStart.setState({ start, problem: null });
  useSettings.setState({ settings: start.settings, problem: null });
  useCounts.setState(useCounts.getInitialState(), true);
  useDetail.setState(useDetail.getInitialState(), true);
  useMarks.setState(useMarks.getInitialState(), true);
  useQueue.setState(useQueue.getInitialState(), true);
  useScreen.setState(useScreen.getInitialState(), true);
}

function passes(row: QueueRow, { text = '', severities, owner, owners, stage }: QueueFilter): boolean {
  return (
    row.title.toLowerCase().includes(text.toLowerCase()) &&
    (severities === undefined || severities.includes(row.severity)) &&
    (owners === undefined || owners.includes(row.owner ?? '')) &&
    (owner === undefined || (row.owner ?? '') === owner) &&
    (stage === undefined || row.stage === stage)
  );
}

/** How many cases each view has of a queue of these rows; nothing of it is late. */
export function countsOf(rows: ReadonlyArray<QueueRow>): QueueCounts {
  const views = QUEUE_VIEWS.map((view) => [view, view === 'open' ? rows.length : 0]);
  const owners = new Set(rows.map(({ owner }) => owner ?? ''));
  return {
    version: 1,
    views: Object.fromEntries(views) as QueueCounts['views'],
    open: [],
    breached: 0,
    overMean: 0,
    next: null,
    means: [],
    changesAt: null,
    owners: [...owners].filter((owner) => owner !== ''),
    allOwners: [...owners].filter((owner) => owner !== ''),
    savedAt: null,
  };
}
