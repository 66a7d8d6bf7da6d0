import { closedDaysOf } from './holidaySource.ts';
import { holidayTablesVersion } from './holidayTablesVersion.ts';
import { knowsCountry } from './knowsCountry.ts';

/** The public holidays that a desk asks for, with the version of the tables that answer. */
export const publicHolidays = { closedDaysOf, knowsCountry, version: holidayTablesVersion };
