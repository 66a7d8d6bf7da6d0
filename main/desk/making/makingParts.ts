import type { Edition } from '../../../shared/policy/edition.ts';
import type { Calendars } from '../calendars.ts';
import type { Folding } from '../foldAny.ts';

/** What a case is made with: no file, so that it can be made in another thread than it is written in. */
export interface MakingParts extends Folding {
  readonly editions: ReadonlyMap<string, Edition>;
  readonly calendars: Pick<Calendars, 'calendarOf' | 'nameOf'>;
  readonly by: () => string;
}
