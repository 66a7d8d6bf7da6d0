import { isQuick, keepRows } from '../report/keepRows.ts';
import { benchCalendarEdit } from './calendarCosts.ts';
import { benchCommands } from './commandCosts.ts';
import { benchImport, benchRebuild } from './loadCosts.ts';
import { benchQuestions } from './questionCosts.ts';

const sizes = isQuick() ? [10_000, 100_000] : [10_000, 100_000, 1_000_000];

keepRows([
  ...benchCommands(100_000),
  benchImport(isQuick() ? 10_000 : 50_000),
  benchRebuild(isQuick() ? 10_000 : 100_000),
  benchCalendarEdit(isQuick() ? 10_000 : 100_000),
  ...benchQuestions(sizes),
]);
