/** What care knows of a customer, as a later version wrote it. Nothing else stands still for it. */
export class UnreadableOrganizationError extends Error {
  readonly customer: string;

  constructor(customer: string) {
    super(`What is on record of ${customer} was written by a later version.`);
    this.name = 'UnreadableOrganizationError';
    this.customer = customer;
  }
}

/** Gives what work gives, or nothing where it is about a customer that this version cannot read. */
export function unlessUnreadableOrganization<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableOrganizationError) return undefined;
    throw error;
  }
}
