import type { Channel, Request } from '../../../shared/ipc/contract.ts';

const CASE = '48247';
const AT = Date.UTC(2026, 2, 6, 12);
const HASH = 'a'.repeat(64);
const FORM = { title: 'Printer on fire', severity: '3', description: 'It burns.' };
const ORGANIZATION = {
  id: 'ACME',
  name: 'Acme Ltd',
  shortName: 'acme',
  organizationId: null,
  zone: 'America/New_York',
  city: 'Boston',
  holidays: 'US',
  region: null,
  country: null,
  licence: null,
  tam: { name: 'Ada', email: null, phone: null },
  held: null,
};

/** A sound request for each channel, to be spoiled. */
export const SOUND_REQUESTS: { readonly [C in Channel]: ReadonlyArray<Request<C>> } = {
  'desk.start': [{}],
  'queue.window': [
    { view: 'open', filter: {}, from: 0, to: 40 },
    {
      view: 'closed',
      filter: { text: 'fire', severities: [1, 2], owner: 'AM', zone: 'Europe' },
      from: 3,
      to: 9,
    },
  ],
  'queue.counts': [{}],
  'queue.locate': [{ view: 'mine', filter: { text: 'fire', customer: 'ACME' }, case: CASE }],
  'calendar.read': [{ key: 'x' }],
  'case.read': [{ case: CASE }],
  'case.command': [
    { command: { type: 'note', case: CASE, text: 'Looked into it', nextStep: 'Wait' } },
    { command: { type: 'respond', case: CASE, channel: 'web' } },
    { command: { type: 'change-severity', case: CASE, severity: 1, reason: 'Worse', reachable: true } },
    {
      command: { type: 'deliver-rca', case: CASE, complete: true, document: 'D', documentDate: '2026-03-04' },
    },
    { command: { type: 'raise-urgency', case: CASE, step: 2, text: 'Please' } },
    {
      command: {
        type: 'open-case',
        severity: 3,
        priority: 3,
        title: 'T',
        customer: 'ACME',
        site: { zone: 'Europe/Vienna', holidays: 'AT' },
        openedAt: AT,
      },
    },
  ],
  'case.undo': [{}],
  'search.cases': [{ text: 'fire OR "water*', limit: 20 }],
  'zone.seen': [{ told: 'Asia/Tokyo' }],
  'move.list': [{ acknowledged: true }],
  'move.acknowledge': [{ moves: ['1'] }],
  'draft.list': [{}],
  'draft.read': [{ draft: 'd' }],
  'draft.save': [{ form: FORM }, { draft: 'd', form: FORM }],
  'draft.discard': [{ draft: 'd' }],
  'draft.restore': [{ draft: 'd' }],
  'draft.split': [{ draft: 'd', form: FORM, second: FORM }],
  'template.list': [{}],
  'template.save': [{ name: 'Fire', form: FORM }],
  'template.discard': [{ name: 'Fire' }],
  'attachment.list': [{ draft: 'd' }],
  'attachment.choose': [{ draft: 'd' }],
  'attachment.add': [{ draft: 'd', name: '../a.txt', bytes: new Uint8Array([1, 2, 3]) }],
  'attachment.remove': [{ draft: 'd', sha256: HASH }],
  'attachment.open': [{ sha256: HASH, name: '../../a.txt', how: 'open' }],
  'organization.list': [{ text: 'ac' }],
  'organization.read': [{ customer: 'ACME' }],
  'organization.command': [
    { command: { type: 'set-organization', organization: ORGANIZATION } },
    {
      command: {
        type: 'edit-closed-day',
        customer: 'ACME',
        edit: { date: '2026-12-24', closedFor: 'Party', reason: 'They said so' },
      },
    },
    {
      command: {
        type: 'edit-country-day',
        country: 'AT',
        edit: { date: '2026-12-24', closedFor: 'Eve', part: ['13:00', '24:00'], reason: 'Decree' },
      },
    },
    { command: { type: 'undo-country-day', country: 'DE-BY-EVANG', date: '2026-12-24', reason: 'x' } },
  ],
  'organization.preview': [
    {
      command: {
        type: 'edit-closed-day',
        customer: 'ACME',
        edit: { date: '2026-12-24', closedFor: null, reason: 'x' },
      },
    },
  ],
  'organization.renewals': [{}],
  'organization.regions': [{ code: 'DE-BY' }, { code: 'nowhere' }],
  'organization.chooseFile': [{}],
  'organization.importFile': [{ file: 'token-1' }],
  'opening.terms': [{ customer: 'ACME', zone: 'Europe/Vienna', openedAt: AT }],
  'escalation.read': [{ case: CASE }],
  'mail.open': [{ to: 'a@example.com', subject: 'S', body: 'B' }],
  'link.open': [{ address: 'https://example.com/' }],
  'import.choose': [{}],
  'import.inspect': [{ file: 'token-1', format: 'csv', zone: 'Europe/Vienna', dateOrder: 'dmy' }],
  'import.run': [{ file: 'token-1', format: 'servicenow', zone: 'Europe/Vienna', holidays: 'AT' }],
  'import.cancel': [{}],
  'import.saveRefused': [{ file: 'token-1' }],
  'export.run': [{ format: 'csv' }],
  'sample.load': [{}],
  'review.read': [
    { range: { from: '2026-01-05', to: '2026-03-08' }, horizon: 'week', customer: 'ACME' },
    { asOf: 1_772_000_000_000 },
    { asIf: 'means' },
  ],
  'review.cancel': [{}],
  'review.whatIf': [{ cases: [CASE], owner: 'KT', horizon: 'hours' }],
  'review.export': [
    { format: 'csv', horizon: 'hours' },
    { format: 'json', team: 'Care' },
  ],
  'review.calendar': [{ view: 'open', filter: { owner: 'AM' } }],
  'review.markdown': [{ cases: [CASE] }],
  'review.cell': [{ severity: 2, place: 'under-1h' }],
  'settings.write': [
    { patch: { theme: 'dark', quietHours: { from: '22:00', to: '06:00' } } },
    { patch: { savedViews: [{ name: 'Mine', view: 'open', filter: { text: 'fire', severities: [1] } }] } },
    { patch: { analyst: { initials: 'AM', name: 'Ana' } } },
  ],
  'alert.list': [{}],
  'alert.acknowledge': [{ alerts: ['a'] }],
  'alert.snooze': [{ alerts: ['a'], minutes: 10 }],
  'clipboard.image': [{ x: 0, y: 0, width: 20, height: 10 }],
  'clipboard.write': [{ text: 'x' }],
  'bug.report': [{ where: 'error', name: 'TypeError', code: null, frames: ['run main.js:3:4'] }],
  'desk.diagnose': [{}],
  'window.painted': [{}],
  'window.act': [{ act: 'minimize' }],
};
