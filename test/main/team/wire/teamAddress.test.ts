import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../../main/team/wire/teamAddress.ts';

describe('the address of a team', () => {
  it.each([
    ['care.example.com:5433/care', { host: 'care.example.com', port: 5433, database: 'care', login: null }],
    ['care.example.com/care', { host: 'care.example.com', port: 5432, database: 'care', login: null }],
    [' am_desk@10.0.0.7/care ', { host: '10.0.0.7', port: 5432, database: 'care', login: 'am_desk' }],
    [
      'postgres://care.example.com/care',
      { host: 'care.example.com', port: 5432, database: 'care', login: null },
    ],
    ['postgresql://am@care:6000/c%20d', { host: 'care', port: 6000, database: 'c d', login: 'am' }],
    ['[::1]:5433/care', { host: '::1', port: 5433, database: 'care', login: null }],
  ])('is read from %s', (text, read) => {
    expect(readAddress(text)).toEqual({ ok: true, value: read });
  });

  it.each([
    ['', 'shape'],
    ['care.example.com', 'shape'],
    ['care.example.com:5432/', 'shape'],
    ['care.example.com:port/care', 'shape'],
    ['https://care.example.com/care', 'shape'],
    ['care.example.com/care/more', 'shape'],
    ['care.example.com/%zz', 'shape'],
    ['am:secret@care.example.com/care', 'password'],
    ['postgres://am:secret@care.example.com/care', 'password'],
    ['care.example.com/care?sslmode=disable', 'options'],
    ['care.example.com/care#here', 'options'],
  ])('is not %s: %s', (text, problem) => {
    expect(readAddress(text)).toEqual({ ok: false, error: problem });
  });

  it('is read again as it was written', () => {
    const database = fc.string({ minLength: 1 }).filter((name) => !name.includes('/'));
    const host = fc.constantFrom('care.example.com', '10.0.0.7', '::1');
    fc.assert(
      fc.property(host, fc.integer({ min: 1, max: 65_535 }), database, (name, port, inside) => {
        const written = { host: name, port, database: inside };
        expect(readAddress(writeAddress(written))).toEqual({ ok: true, value: { ...written, login: null } });
      }),
    );
  });
});
