import { describe, expect, it } from 'vitest';
import { shownDetail, shownLines, shownRow } from '../../../shared/ipc/shownText.ts';
import { does, opensCase, openTestDesk } from '../../support/memoryDesk.ts';

const SMILE = '\u{1F600}';

function givenLong() {
  const { desk } = openTestDesk();
  const number = opensCase(desk, { title: 'T'.repeat(200), description: 'd'.repeat(15_000) });
  does(desk, { type: 'note', case: number, text: 'n'.repeat(20_000) });
  const read = desk.readCase(number);
  if (!read.ok) throw new Error('The case is there.');
  return { desk, number, detail: read.value };
}

describe('what the window gets of a long text', () => {
  it('is its beginning, and how much there is', () => {
    const { detail } = givenLong();
    const shown = shownDetail(detail);
    const note = shown.events.at(-1);
    expect(note?.event).toMatchObject({ text: `${'n'.repeat(10_000)}…` });
    expect(note?.cut).toEqual({ text: { shown: 10_000, length: 20_000 } });
    expect(shown.state.opening.description).toHaveLength(10_001);
    expect(shown.events[0]?.cut).toEqual({ description: { shown: 10_000, length: 15_000 } });
  });

  it('is a line of it in a list, and no sign is cut in its middle', () => {
    const { detail } = givenLong();
    const row = { ...detail.row, title: `${'a'.repeat(299)}${SMILE}${'b'.repeat(500)}` };
    expect(shownRow(row)).toMatchObject({
      title: `${'a'.repeat(299)}…`,
      titleCut: { shown: 299, length: 801 },
    });
    expect(shownLines([row.title, { deep: [row.title] }])).toEqual([
      `${'a'.repeat(299)}…`,
      { deep: [`${'a'.repeat(299)}…`] },
    ]);
  });

  it('is the very same where nothing is long', () => {
    const { desk } = openTestDesk();
    const read = desk.readCase(opensCase(desk));
    if (!read.ok) throw new Error('The case is there.');
    expect(shownRow(read.value.row)).toBe(read.value.row);
    expect(shownDetail(read.value)).toEqual(read.value);
  });

  it('the rest of it is read part by part, as it is stored', () => {
    const { desk, number, detail } = givenLong();
    const event = detail.events.at(-1)?.id;
    let text = '';
    for (let part = '-'; part !== ''; text += part) {
      const asked = { case: number, event, field: 'text', from: text.length, most: 7_000 };
      part = desk.readText(asked)?.text ?? '';
    }
    expect(text).toBe('n'.repeat(20_000));
    expect(desk.readText({ case: number, field: 'title', from: 0, most: 10 })).toEqual({
      text: 'T'.repeat(10),
      length: 200,
    });
    expect(desk.readText({ case: 'nobody', field: 'title', from: 0, most: 10 })).toBeNull();
  });
});
