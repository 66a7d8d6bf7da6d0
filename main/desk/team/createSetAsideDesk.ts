import type { DeskCore } from '../deskCore.ts';
import { answered } from '../writer.ts';
import { doneAnyway } from './doneAnyway.ts';
import { setAsideList } from './setAsideList.ts';
import { standingSetAsides } from './standingSetAsides.ts';
import type { SetAsideDesk } from './teamDesk.ts';

/** Answers what could not stand beside what the team did, and what would come of doing it anyway. */
export function createSetAsideDesk(core: DeskCore): SetAsideDesk {
  return {
    count: () => standingSetAsides(core.database).open.length,
    list() {
      core.calendars.refresh();
      return setAsideList(core);
    },
    tryAnyway(caseNumber, setAside) {
      core.calendars.refresh();
      return answered(core, () => doneAnyway(core, caseNumber, setAside));
    },
  };
}
