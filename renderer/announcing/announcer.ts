import type { Instant, Milliseconds } from '../../shared/calendar/instant/instant.ts';
import { SECOND } from '../../shared/calendar/instant/instant.ts';
import { spoken } from '../language/languageStore.ts';

export type Urgency = 'polite' | 'assertive';

export interface AnnouncerParts {
  readonly now: () => Instant;
  readonly wait: (ms: Milliseconds, then: () => void) => void;
  readonly speak: (text: string, urgency: Urgency) => void;
}

/** At least this long between two messages (design §9). */
const REST = 10 * SECOND;
/** So many at once become one. */
const DIGEST_FROM = 4;

/** Gives a function that says messages to a screen reader, spaced out; many at once become one digest. */
export function createAnnouncer(parts: AnnouncerParts): (text: string, urgency?: Urgency) => void {
  let waiting: { readonly text: string; readonly urgency: Urgency }[] = [];
  let lastSaid = Number.NEGATIVE_INFINITY;
  let isArmed = false;

  function sayNext(): void {
    isArmed = false;
    const first = waiting.find(({ urgency }) => urgency === 'assertive') ?? waiting[0];
    if (first === undefined) return;
    const isDigest = waiting.length >= DIGEST_FROM;
    const text = isDigest ? spoken().announcements.digest(waiting.length) : first.text;
    waiting = isDigest ? [] : waiting.filter((message) => message !== first);
    lastSaid = parts.now();
    parts.speak(text, first.urgency);
    arm();
  }

  function arm(): void {
    if (isArmed || waiting.length === 0) return;
    isArmed = true;
    // Also a first message waits a moment: what comes in one go becomes one digest.
    parts.wait(Math.max(lastSaid + REST - parts.now(), 100), sayNext);
  }

  return (text, urgency = 'polite') => {
    waiting.push({ text, urgency });
    arm();
  };
}
