import { randomUUID } from 'node:crypto';

/** An event as it is pushed. */
export interface PushedEvent {
  readonly id: string;
  readonly subject: string;
  readonly type: string;
  readonly at: number;
  readonly recorded: number;
  readonly by: string;
  readonly body: string;
  readonly version: number;
}

/** A step as it is pushed. */
export interface PushedStep {
  readonly step: string;
  readonly expect: Readonly<Record<string, number>>;
  readonly import?: boolean;
  readonly events: ReadonlyArray<PushedEvent>;
}

/** An event with the line that says the same. */
export function anEvent(
  subject: string,
  by: string,
  { says = {}, ...more }: Partial<PushedEvent> & { readonly says?: object } = {},
): PushedEvent {
  const { id = randomUUID(), type = 'noted', at = Date.now() } = more;
  const body = JSON.stringify({ case: subject, type, at: new Date(at).toISOString(), by, ...says });
  return { id, subject, type, at, recorded: at, by, body, version: 1, ...more };
}

/** A step of one note in a case that is expected to have so many events. */
export function aNote(
  subject: string,
  expected: number,
  by: string,
  more: Parameters<typeof anEvent>[2] = {},
): PushedStep {
  return aStep({ [subject]: expected }, [anEvent(subject, by, more)]);
}

export function aStep(
  expect: Readonly<Record<string, number>>,
  events: ReadonlyArray<PushedEvent>,
): PushedStep {
  return { step: randomUUID(), expect, events };
}
