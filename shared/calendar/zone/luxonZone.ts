import type { ZoneOffsetFormat, ZoneOffsetOptions } from 'luxon';
import { FixedOffsetZone, Zone } from 'luxon';
import type { Instant } from '../instant/instant.ts';
import { MINUTE } from '../instant/instant.ts';
import { isSameZone } from './zoneNames.ts';
import type { ZoneOffsets } from './zoneOffsets.ts';
import { zoneOffsets } from './zoneOffsets.ts';

/** Gives a zone, which must be known, to luxon: its arithmetic and its forms then follow the rules that calendars follow. */
export function luxonZone(name: string): Zone {
  return new TableZone(name);
}

/** Its type is not 'iana': luxon asks the runtime about zones of that type when it writes a time. */
class TableZone extends Zone {
  readonly #name: string;
  readonly #offsets: ZoneOffsets;

  constructor(name: string) {
    super();
    this.#name = name;
    this.#offsets = zoneOffsets(name);
  }

  override get type(): string {
    return 'table';
  }

  override get name(): string {
    return this.#name;
  }

  override get isUniversal(): boolean {
    return false;
  }

  override get isValid(): boolean {
    return true;
  }

  override offset(t: Instant): number {
    return this.#offsets.offsetAt(t) / MINUTE;
  }

  override offsetName(t: Instant, options: ZoneOffsetOptions): string | null {
    return this.#fixed(t).offsetName(t, options);
  }

  override formatOffset(t: Instant, format: ZoneOffsetFormat): string {
    return this.#fixed(t).formatOffset(t, format);
  }

  override equals(other: Zone): boolean {
    return other instanceof TableZone && isSameZone(this.name, other.name);
  }

  #fixed(t: Instant): FixedOffsetZone {
    return FixedOffsetZone.instance(this.offset(t));
  }
}
