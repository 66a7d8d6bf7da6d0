import { quoted } from './transfer.ts';

/** Why a change of what care knows of a customer is not taken: `field: reason` in the window, a row of a refused file. */
export const organizationReasons = {
  unknownCountry: (code: string): string => `"${code}" has no public holidays on record`,
  unknownEdition: (edition: string): string => `the policy edition ${edition} is not installed`,
  unknownZone: (zone: string): string => `"${zone}" is not a time zone that IANA knows`,
  otherTables: (version: string): string => `this program has version ${version} of the holiday tables`,
  neverOpen: 'the office would never be open',
  noOrganization: (customer: string): string => `no organization "${customer}" is registered`,
  otherOrganization: (contact: string, customer: string): string =>
    `the contact "${contact}" belongs to "${customer}"`,
  teamHolidays: 'in a team the public holidays of a country are shared, and are not renewed on one desk',
  notSetAside: (id: string): string => `nothing is set aside as "${id}" any more`,
  newerChange: 'a later version wrote it: update this desk',
} as const;

/** What is said of a file of organizations and contacts. */
export const organizationFileWords = {
  fileKind: 'Organizations',
  allFiles: 'All files',
  notChosen: 'was not chosen in this session',
  tooLong: 'longer than 200 characters',
  unknownColumn: (name: string): string => `its header has a column ${quoted(name)}, which is not known`,
  columnTwice: (name: string): string => `its header has the column ${quoted(name)} twice`,
  disagrees: (text: string, row: number, before: string): string =>
    `${quoted(text)}, but row ${row} says ${quoted(before)}`,
  contactTwice: (row: number): string => `row ${row} names this contact already`,
  notADate: (text: string): string =>
    `${quoted(text)} is neither a date such as 2026-12-24 nor a full instant`,
  refused: (row: number, field: string, reason: string, count: number): string =>
    `row ${row} (${field}): ${reason}${count === 1 ? '' : `, and ${count - 1} more`}`,
} as const;
