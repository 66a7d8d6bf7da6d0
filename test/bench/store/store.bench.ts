import { isQuick, keepRows } from '../report/keepRows.ts';
import { benchCalendarEdit } from './calendarCosts.ts';
import { benchCommands } from './commandCosts.ts';
import { benchImport, benchRebuild } from './loadCosts.ts';
import { benchQuestions } from './questionCosts.ts';

// Making a desk of a hundred thousand takes longer than all of the quick form may.
const most = isQuick() ? 10_000 : 100_000;
const sizes = isQuick() ? [1_000, 2_000, 5_000, most] : [1_000, 10_000, most, 1_000_000];

keepRows([
  ...benchCommands(most),
  benchImport(isQuick() ? 10_000 : 50_000),
  benchRebuild(most),
  benchCalendarEdit(most),
  ...benchQuestions(sizes),
]);
