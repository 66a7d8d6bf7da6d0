import type { Desk } from '../../../main/desk/desk.ts';
import type { AttachedFile } from '../../../shared/case/events/caseEvent.ts';
import { opensCase } from '../../support/memoryDesk.ts';

/** Opens a case with a file, and gives its number. */
export function opensWithFile(desk: Desk, file: AttachedFile): string {
  const saved = desk.saveDraft({ title: 'With evidence' });
  if (!saved.ok) throw new Error('The draft was not saved.');
  const { draft } = saved.value;
  desk.attach(draft, file);
  return opensCase(desk, { draft });
}
