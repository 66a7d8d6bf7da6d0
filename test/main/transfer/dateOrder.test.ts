import { describe, expect, it } from 'vitest';
import { chooseDateOrder } from '../../../main/transfer/dateOrder.ts';
import type { DateOrder } from '../../../main/transfer/importFormat.ts';
import { english } from '../../../shared/messages/en/english.ts';

const dates = (...texts: ReadonlyArray<string>) => texts.map((text, place) => ({ row: place + 2, text }));
const choose = (texts: ReadonlyArray<string>, given?: DateOrder) =>
  chooseDateOrder(english, dates(...texts), given);

describe('the order of day and month', () => {
  it('is proved by the first row that only one order can read', () => {
    expect(choose(['01-03-2016 09:36', '29-02-2016 01:16', '31-03-2016 11:13'])).toMatchObject({
      ok: true,
      value: { order: 'dmy', proof: { order: 'dmy', provedByRow: 3, provedBy: '29' } },
    });
    expect(choose(['2/29/2016 1:16'])).toMatchObject({ ok: true, value: { order: 'mdy' } });
    expect(choose(['2016-02-29 01:16'])).toMatchObject({ ok: true, value: { order: 'ymd' } });
  });

  it('is not guessed when no day is above 12', () => {
    expect(choose(['01-03-2016 09:36', '05-05-2016 10:00'])).toMatchObject({
      ok: true,
      value: { order: null, proof: null, isMoot: false },
    });
  });

  it('is taken as given when no row speaks against it', () => {
    expect(choose(['01-03-2016 09:36'], 'mdy')).toMatchObject({
      ok: true,
      value: { order: 'mdy', proof: null },
    });
  });

  it('is refused with the row when the file contradicts it', () => {
    const refused = choose(['01-03-2016 09:36', '29-02-2016 01:16'], 'mdy');
    expect(refused.ok).toBe(false);
    expect(!refused.ok && refused.error).toContain('row 3 holds “29-02-2016 01:16”');
  });

  it('is not guessed when rows disagree', () => {
    expect(choose(['29-02-2016 01:16', '02-29-2016 01:16'])).toMatchObject({
      ok: true,
      value: { order: null, proof: null, isMixed: true },
    });
  });

  it('is proved by no day that the calendar lacks', () => {
    expect(choose(['31-02-2026 09:10', '01-03-2016 09:36'])).toMatchObject({
      ok: true,
      value: { order: null },
    });
  });
});
