import type { BusinessCalendar } from '../../shared/calendar/businessCalendar.ts';
import type { Instant } from '../../shared/calendar/instant/instant.ts';
import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { type ChannelNow, channelsFor } from '../../shared/policy/channelsFor.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import type { Severity } from '../../shared/policy/severity.ts';
import { formatWhen } from '../../shared/wording/formatTime.ts';

export interface ChannelsQuestion {
  readonly edition: Edition;
  /** Null while the form tells none: then no channel is ruled out by it. */
  readonly severity: Severity | null;
  readonly licence: string | null;
  readonly holidays: string | null;
  readonly business: BusinessCalendar;
  readonly now: Instant;
  /** The analyst's zone, in which the times are written. */
  readonly ownZone: string;
}

export interface ChannelLine {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

export interface NumberLine {
  readonly channel: string;
  readonly region: string;
  readonly number: string;
}

/** What the policy says of the channels for the customer and the severity of a form (policy §9). */
export interface DraftChannels {
  readonly lines: ReadonlyArray<ChannelLine>;
  /** Of the channels that apply. */
  readonly numbers: ReadonlyArray<NumberLine>;
}

/** Says of each channel of the edition whether it applies and is open now, and at which numbers. */
export function draftChannels(words: Catalogue, question: ChannelsQuestion): DraftChannels {
  const { severity } = question;
  const channels = channelsFor({ ...question, severity: severity ?? 1 }).map((each) =>
    // Severity 1 stands in for one that is not known yet: what it rules out is not ruled out.
    severity === null && each.why === 'severity' ? { ...each, applies: true, why: null } : each,
  );
  const lines = channels.map((each) => ({
    id: each.channel.id,
    name: each.channel.name,
    state: stateOf(words, each, question),
  }));
  const numbers = channels
    .filter(({ applies }) => applies)
    .flatMap(({ channel, phoneNumbers }) =>
      phoneNumbers.map(({ region, number }) => ({ channel: channel.name, region, number })),
    );
  return { lines, numbers };
}

/** Says how the chosen channel stands: "Phone: open now", or that the edition does not offer it. */
export function channelHint(
  { drafting: words }: Catalogue,
  chosen: string,
  { lines }: DraftChannels,
  { edition }: ChannelsQuestion,
): string {
  const line = lines.find(({ id }) => id === chosen);
  if (line !== undefined) return words.channelState(line.name, line.state);
  const name = (words.channels as Readonly<Record<string, string>>)[chosen] ?? chosen;
  return words.channelMissing(name, edition.name);
}

function stateOf(
  catalogue: Catalogue,
  { why, isOpen, opensAt }: ChannelNow,
  { severity, ownZone, now }: ChannelsQuestion,
): string {
  const words = catalogue.drafting;
  if (why === 'severity') return words.channelNot.severity(severity ?? 1);
  if (why !== null) return words.channelNot[why];
  return isOpen || opensAt === null
    ? words.channelOpen
    : words.channelOpens(formatWhen(catalogue, opensAt, ownZone, now));
}
