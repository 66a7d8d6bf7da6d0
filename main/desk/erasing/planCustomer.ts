import { erasedCustomerChange } from '../../../shared/erasure/erasedCustomerChange.ts';
import { readableChange } from '../../persistence/organizations/organizationLog.ts';
import { findCustomer } from '../../persistence/organizations/organizationStore.ts';
import { unlessUnreadableOrganization } from '../../persistence/organizations/unreadableOrganization.ts';
import { confirmedChangesAbout, type PlacedLine } from '../../persistence/team/linesToErase.ts';
import { EVENT_VERSION } from '../../persistence/upcast.ts';
import type { DeskCore } from '../deskCore.ts';
import type { ErasedCustomer, ErasedLine } from './teamErasing.ts';

/**
 * What an erasure would replace of what care knows of a customer: its lines with words; null where there are none. 'unreadable'
 * where a later version wrote one of its lines.
 */
export function planCustomer({ database }: DeskCore, id: string): ErasedCustomer | 'unreadable' | null {
  const lines: ErasedLine[] = [];
  for (const placed of confirmedChangesAbout(database, id)) {
    const body = erasedBody(placed);
    if (body === null) return 'unreadable';
    if (body !== placed.body) lines.push({ id: placed.id, body });
  }
  if (lines.length === 0) return null;
  const found = unlessUnreadableOrganization(() => findCustomer(database, id));
  return { id, name: found?.organization.name ?? '', lines };
}

function erasedBody({ body, version }: PlacedLine): string | null {
  const change = version > EVENT_VERSION ? null : readableChange(body);
  return change === null ? null : JSON.stringify(erasedCustomerChange(change));
}
