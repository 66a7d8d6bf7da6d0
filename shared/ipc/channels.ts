import type { Channel } from './requests.ts';

/** The channels by name alone: the preload checks against it without loading the schemas. */
const channelNames: Readonly<Record<Channel, true>> = {
  'desk.start': true,
  'queue.window': true,
  'queue.counts': true,
  'queue.locate': true,
  'calendar.read': true,
  'case.read': true,
  'case.command': true,
  'case.undo': true,
  'search.cases': true,
  'draft.list': true,
  'draft.read': true,
  'draft.save': true,
  'draft.discard': true,
  'customer.list': true,
  'import.choose': true,
  'import.inspect': true,
  'import.run': true,
  'import.cancel': true,
  'import.saveRefused': true,
  'export.run': true,
  'sample.load': true,
  'settings.write': true,
  'alert.list': true,
  'alert.acknowledge': true,
  'alert.snooze': true,
  'clipboard.write': true,
  'window.painted': true,
  'window.act': true,
};

/** Whether a text names a channel of the contract. */
export function isChannel(name: string): name is Channel {
  return Object.hasOwn(channelNames, name);
}
