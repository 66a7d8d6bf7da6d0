import { describe, expect, it } from 'vitest';
import { noticeText } from '../../../main/notifications/noticeText.ts';

describe('text of a case in a notice', () => {
  it('is no markup on a desktop that reads it', () => {
    const text = '<b>Fire</b> & <a href="https://example.com">smoke</a>';
    expect(noticeText(text, 'linux')).toBe(
      '&lt;b&gt;Fire&lt;/b&gt; &amp; &lt;a href="https://example.com"&gt;smoke&lt;/a&gt;',
    );
    expect(noticeText(text, 'darwin')).toBe(text);
  });

  it('neither turns the writing nor hides anything, and keeps its lines', () => {
    expect(noticeText('a\u202egpj.exe\u0000\u001bb\nc\ud800', 'win32')).toBe('a gpj.exe  b\nc ');
    expect(noticeText('障害 👩', 'linux')).toBe('障害 👩');
  });
});
