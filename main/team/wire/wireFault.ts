import type { Catalogue } from '../../../shared/messages/catalogue.ts';
import type { WireFaultKind } from '../../../shared/team/wireFaultKind.ts';
import type { TeamAddress } from './teamAddress.ts';

/** What went wrong between this desk and the server of its team. The message is what the library or the server said. */
export class WireFault extends Error {
  readonly kind: WireFaultKind;

  constructor(kind: WireFaultKind, said: string, cause?: unknown) {
    super(said, { cause });
    this.name = 'WireFault';
    this.kind = kind;
  }
}

/** Whether the server may have done what was asked: it is asked what there is before anything is sent again. */
export function isInDoubt({ kind }: WireFault): boolean {
  return kind === 'lost' || kind === 'silent';
}

const PASSING: ReadonlySet<WireFaultKind> = new Set([
  'unreachable',
  'lost',
  'silent',
  'busy',
  'server-error',
]);

/** Whether it can be over by itself. All else waits for somebody who does something about it. */
export function isPassing({ kind }: WireFault): boolean {
  return PASSING.has(kind);
}

/** Says to a person what happened and what to do. */
export function sayFault(words: Catalogue, fault: WireFault, address: TeamAddress): string {
  return words.wire.fault[fault.kind]({ ...address, said: fault.message });
}
