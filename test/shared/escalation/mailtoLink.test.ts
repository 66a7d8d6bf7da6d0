import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMailAddress, mailtoLink } from '../../../shared/escalation/mailtoLink.ts';

const TO = 'attention@care.example';
const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const printable = anyText.map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ''));

/** Reads a link as a mail client does: the address, then the header fields. */
function read(link: string): { readonly to: string; readonly fields: Readonly<Record<string, string>> } {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/s.exec(link) ?? [];
  const fields = query.split('&').map((field) => {
    const [name = '', value = ''] = field.split('=');
    return [name, decodeURIComponent(value)];
  });
  return { to: decodeURIComponent(to), fields: Object.fromEntries(fields) };
}

describe('a mailto link', () => {
  it('encodes spaces as %20 and line breaks as %0D%0A', () => {
    expect(mailtoLink({ to: TO, subject: 'Two words', body: 'One\nTwo\r\nThree\rFour' })).toBe(
      'mailto:attention@care.example?subject=Two%20words&body=One%0D%0ATwo%0D%0AThree%0D%0AFour',
    );
  });

  it('encodes what has a meaning in a link, in a header or in a shell', () => {
    expect(mailtoLink({ to: TO, subject: `a&b=c?d#e%f+g"h'i`, body: '$(x)!*' })).toBe(
      'mailto:attention@care.example?subject=a%26b%3Dc%3Fd%23e%25f%2Bg%22h%27i&body=%24%28x%29%21%2A',
    );
  });

  it('writes other scripts in UTF-8', () => {
    expect(mailtoLink({ to: TO, subject: '星川', body: 'São 😀' })).toBe(
      'mailto:attention@care.example?subject=%E6%98%9F%E5%B7%9D&body=S%C3%A3o%20%F0%9F%98%80',
    );
  });

  it('gives subject and body back to whoever decodes it, whatever they are', () => {
    fc.assert(
      fc.property(printable, fc.array(printable, { minLength: 1, maxLength: 5 }), (subject, lines) => {
        const { to, fields } = read(mailtoLink({ to: TO, subject, body: lines.join('\n') }));
        expect({ to, fields }).toEqual({ to: TO, fields: { subject, body: lines.join('\r\n') } });
      }),
    );
  });

  it('never carries a header but subject and body, nor a line break in the subject', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (to, subject, body) => {
        const { fields } = read(mailtoLink({ to, subject, body }));
        expect(Object.keys(fields)).toEqual(['subject', 'body']);
        expect(fields.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(fields.body?.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  it('keeps half a character from breaking the link', () => {
    expect(read(mailtoLink({ to: TO, subject: 'a\uD83Db', body: '' })).fields.subject).toBe('a\uFFFDb');
  });

  it('parts words at a tab and drops other control characters', () => {
    expect(read(mailtoLink({ to: TO, subject: 'a\tb\u0000c\u007F', body: '\u0007d' })).fields).toEqual({
      subject: 'a bc',
      body: 'd',
    });
  });

  it('has no recipient when the address is none', () => {
    expect(mailtoLink({ to: 'a@b.example?bcc=x@y.example', subject: 's', body: 'b' })).toBe(
      'mailto:?subject=s&body=b',
    );
  });
});

describe('an address', () => {
  it.each(['attention@care.example', 'a.b+c@care.co.jp', "o'neil@care.example", 'x@münchen.example'])(
    '%s is one',
    (text) => {
      expect(isMailAddress(text)).toBe(true);
    },
  );

  it.each([
    '',
    'care.example',
    'a@b',
    'a@@b.example',
    'a@b.example, c@d.example',
    'Care <a@b.example>',
    'a@b.example\nBcc: c@d.example',
    'a b@c.example',
    '.a@b.example',
    'a@-b.example',
  ])('%j is not one', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});
