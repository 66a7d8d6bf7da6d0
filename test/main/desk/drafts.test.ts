import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../shared/calendar/instant.ts';
import { openTestDesk } from '../../support/memoryDesk.ts';
import { temporaryProfile } from '../../support/temporaryProfile.ts';

describe('a draft', () => {
  it('is saved as it is, again under its id, and is there after a restart', () => {
    const profile = temporaryProfile();
    const { desk, clock } = openTestDesk({ profile });
    const saved = desk.saveDraft({ title: '' });
    if (!saved.ok) throw new Error('not saved');
    const { draft, savedAt } = saved.value;
    clock.pass(MINUTE);
    desk.saveDraft({ title: 'Half' }, draft);
    desk.close();
    const again = openTestDesk({ profile });
    expect(again.desk.drafts()).toEqual([
      { id: draft, form: { title: 'Half' }, startedAt: savedAt, savedAt: savedAt + MINUTE },
    ]);
    expect(again.desk.isEmpty()).toBe(false);
    again.desk.close();
  });

  it('that was discarded is gone, and a late save does not bring it back', () => {
    const { desk } = openTestDesk();
    const saved = desk.saveDraft({ title: 'x' });
    if (!saved.ok) throw new Error('not saved');
    expect(desk.discardDraft(saved.value.draft)).toEqual({ ok: true, value: null });
    const missing = { ok: false, error: { kind: 'no-such-draft' } };
    expect(desk.discardDraft(saved.value.draft)).toEqual(missing);
    expect(desk.readDraft(saved.value.draft)).toEqual(missing);
    expect(desk.saveDraft({ title: 'y' }, saved.value.draft)).toEqual(missing);
    expect(desk.drafts()).toEqual([]);
  });
});
