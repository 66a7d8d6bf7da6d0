import type { FoldContext } from '../../../shared/case/fold/foldCase.ts';
import type { Edition } from '../../../shared/policy/edition.ts';
import type { Calendars } from '../calendars.ts';

/** What a case is made with: no file, so that it can be made in another thread than it is written in. */
export interface MakingParts {
  readonly editions: ReadonlyMap<string, Edition>;
  readonly rules: FoldContext;
  readonly calendars: Pick<Calendars, 'calendarOf' | 'nameOf'>;
  readonly by: () => string;
}
