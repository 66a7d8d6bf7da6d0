// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { useAlerts } from '../../../renderer/alerting/alertStore.ts';
import type { ShownAlert } from '../../../shared/ipc/alertChannels.ts';
import { stubDesk } from '../support/stubDesk.ts';
import { anAlert } from './anAlert.ts';

let standing: ReadonlyArray<ShownAlert>;
let most: number;
let asked: ReturnType<typeof stubDesk>;

beforeEach(() => {
  most = 500;
  useAlerts.setState({ alerts: [], total: 0, card: null, snoozed: new Map(), blocked: [], silent: false });
  asked = stubDesk({
    'alert.list': () => ({ alerts: standing.slice(0, most), total: standing.length }),
    'alert.acknowledge': ({ alerts }: { readonly alerts: ReadonlyArray<string> }) => {
      standing = standing.filter(({ id }) => !alerts.includes(id));
      return null;
    },
    'alert.snooze': () => null,
  });
});

const settled = () => new Promise((then) => setTimeout(then));
const cardIds = () => useAlerts.getState().card?.alerts.map(({ id }) => id) ?? null;
const shown = (alerts: ReadonlyArray<ShownAlert>, slept = false) =>
  useAlerts.getState().show({ alerts, digest: alerts.length > 1, slept });
const requestsTo = (channel: string) =>
  asked.filter((question) => question.channel === channel).map(({ request }) => request);

test('what stood before the window came is listed, without a card', async () => {
  standing = [anAlert('1')];
  await useAlerts.getState().read();
  expect(useAlerts.getState().alerts).toHaveLength(1);
  expect(cardIds()).toBeNull();
});

test('what comes while a card stands joins it', async () => {
  standing = [anAlert('1'), anAlert('2')];
  shown([anAlert('1')]);
  shown([anAlert('2')]);
  await settled();
  expect(cardIds()).toEqual(['1', '2']);
});

test('a dismissed card leaves its alerts in the list', async () => {
  standing = [anAlert('1')];
  shown([anAlert('1')]);
  await settled();
  expect(useAlerts.getState().dismiss()).toBe(true);
  expect(cardIds()).toBeNull();
  expect(useAlerts.getState().alerts).toHaveLength(1);
  expect(requestsTo('alert.acknowledge')).toEqual([]);
});

test('an acknowledged alert leaves card and list', async () => {
  standing = [anAlert('1'), anAlert('2')];
  shown(standing);
  await settled();
  await useAlerts.getState().acknowledge([anAlert('1')]);
  expect(cardIds()).toEqual(['2']);
  expect(useAlerts.getState().alerts.map(({ id }) => id)).toEqual(['2']);
});

test('an alert that is over takes its card with it', async () => {
  standing = [anAlert('1')];
  shown(standing);
  await settled();
  standing = [];
  await useAlerts.getState().read();
  expect(cardIds()).toBeNull();
});

test('of very many the number is told, and a card keeps what the list has no room for', async () => {
  most = 1;
  standing = [anAlert('1'), anAlert('2')];
  shown([anAlert('2')]);
  await settled();
  expect(useAlerts.getState()).toMatchObject({ total: 2, alerts: [{ id: '1' }] });
  expect(cardIds()).toEqual(['2']);
  await useAlerts.getState().acknowledge([anAlert('1')]);
  expect(useAlerts.getState()).toMatchObject({ total: 1, alerts: [{ id: '2' }] });
});

test('a snooze holds what may be held, and severity 1 stays on the card', async () => {
  standing = [anAlert('1', { severity: 1 }), anAlert('2')];
  shown(standing);
  await settled();
  await useAlerts.getState().snooze(standing, 15);
  expect(requestsTo('alert.snooze')).toEqual([{ alerts: ['2'], minutes: 15 }]);
  expect(cardIds()).toEqual(['1']);
});

test('an alert that is shown again is no longer snoozed', async () => {
  standing = [anAlert('2')];
  shown(standing);
  await settled();
  await useAlerts.getState().snooze(standing, 15);
  expect(useAlerts.getState().snoozed.has('2')).toBe(true);
  shown(standing);
  expect(useAlerts.getState().snoozed.has('2')).toBe(false);
});

test('a case that did not close is told of once, and can be put away', () => {
  const blocked = { case: '48177', severity: 1, reason: 'rca-incomplete', at: 1 };
  useAlerts.getState().block(blocked);
  useAlerts.getState().block(blocked);
  expect(useAlerts.getState().blocked).toHaveLength(1);
  expect(useAlerts.getState().dismiss()).toBe(true);
  expect(useAlerts.getState().dismiss()).toBe(false);
});
