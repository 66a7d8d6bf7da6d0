/** Why a change of what care knows of a customer is not taken: `field: reason` in the window, a row of a refused file. */
export const organizationReasons = {
  unknownCountry: (code: string): string => `"${code}" has no public holidays on record`,
  unknownEdition: (edition: string): string => `the policy edition ${edition} is not installed`,
  unknownZone: (zone: string): string => `"${zone}" is not a time zone that IANA knows`,
  neverOpen: 'the office would never be open',
  noOrganization: (customer: string): string => `no organization "${customer}" is registered`,
  otherOrganization: (contact: string, customer: string): string =>
    `the contact "${contact}" belongs to "${customer}"`,
} as const;
