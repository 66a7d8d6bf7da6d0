import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../../shared/calendar/instant/instant.ts';
import { opensCase, openTestDesk } from '../../support/memoryDesk.ts';
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

  it('comes back from its discard under its id, with its files', () => {
    const { desk } = openTestDesk();
    const saved = desk.saveDraft({ title: 'Half' });
    if (!saved.ok) throw new Error('not saved');
    const { draft } = saved.value;
    const files = ['b.log', 'a.log'].map((name, index) => ({
      name,
      sha256: String(index).repeat(64),
      bytes: 12,
    }));
    for (const file of files) desk.attach(draft, file);
    const before = desk.attachmentsOf(draft);
    desk.discardDraft(draft);
    expect([desk.attachmentsOf(draft), desk.namedFiles().size]).toEqual([[], 0]);
    expect(desk.restoreDraft(draft)).toEqual({ ok: true, value: null });
    expect(desk.drafts()).toMatchObject([{ id: draft, form: { title: 'Half' } }]);
    expect(desk.attachmentsOf(draft)).toEqual(before);
    expect(desk.restoreDraft(draft)).toEqual({ ok: false, error: { kind: 'no-such-draft' } });
  });

  it('is split into two or not at all; its files stay with the first', () => {
    const { desk } = openTestDesk();
    const saved = desk.saveDraft({ title: 'Two issues' });
    if (!saved.ok) throw new Error('not saved');
    const { draft } = saved.value;
    desk.attach(draft, { name: 'a.log', sha256: 'a'.repeat(64), bytes: 12 });
    const split = desk.splitDraft(draft, { title: 'One' }, { title: 'Other' });
    if (!split.ok) throw new Error('not split');
    const titles = desk.drafts().map(({ id, form }) => [id, form.title]);
    expect(new Map(titles as [string, string][])).toEqual(
      new Map([
        [draft, 'One'],
        [split.value.draft, 'Other'],
      ]),
    );
    expect([desk.attachmentsOf(draft).length, desk.attachmentsOf(split.value.draft).length]).toEqual([1, 0]);
    desk.discardDraft(draft);
    expect(desk.splitDraft(draft, { title: 'One' }, { title: 'Other' }).ok).toBe(false);
    expect(desk.drafts()).toHaveLength(1);
  });
});

describe('words that were typed and not sent', () => {
  it('are there after a restart, as they were last, until nothing of them is left', () => {
    const profile = temporaryProfile();
    const { desk } = openTestDesk({ profile });
    desk.keepUnsent({ place: 'case/1/note', fields: { text: 'Half' } });
    desk.keepUnsent({ place: 'case/1/note', fields: { text: 'Half a word', nextStep: '' } });
    desk.keepUnsent({ place: 'case/2/note', fields: { text: 'Sent later' } });
    desk.keepUnsent({ place: 'case/2/note', fields: {} });
    desk.close();
    const again = openTestDesk({ profile }).desk;
    expect(again.unsent()).toEqual([{ place: 'case/1/note', fields: { text: 'Half a word', nextStep: '' } }]);
    again.close();
  });

  it('for many cases that are not marked together again are kept for 90 days, those for one case on', () => {
    const { desk, clock } = openTestDesk();
    desk.keepUnsent({ place: 'cases/note/2/77', fields: { text: 'For two' } });
    desk.keepUnsent({ place: 'case/1/note', fields: { text: 'For one' } });
    const places = () => desk.unsent().map(({ place }) => place);
    clock.pass(90 * DAY);
    opensCase(desk);
    expect(places()).toEqual(['case/1/note', 'cases/note/2/77']);
    clock.pass(MINUTE);
    opensCase(desk);
    expect(places()).toEqual(['case/1/note']);
  });

  it('are not dropped by a clock that is ahead alone', () => {
    const { desk, clock } = openTestDesk();
    opensCase(desk);
    desk.keepUnsent({ place: 'cases/note/2/77', fields: { text: 'For two' } });
    clock.pass(400 * DAY);
    desk.keepUnsent({ place: 'case/1/note', fields: { text: 'For one' } });
    clock.pass(-400 * DAY);
    expect(desk.unsent()).toHaveLength(2);
  });

  it('change nothing that a window lists', () => {
    const { desk } = openTestDesk();
    const told: unknown[] = [];
    desk.onChange((change) => told.push(change));
    desk.keepUnsent({ place: 'case/1/note', fields: { text: 'Half' } });
    expect(told).toEqual([]);
  });
});
