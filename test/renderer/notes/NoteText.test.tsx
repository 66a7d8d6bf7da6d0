import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NoteText } from '../../../renderer/notes/NoteText.tsx';
import { safeAddress } from '../../../renderer/notes/noteSafety.ts';

/** The note as the page holds it. */
function shown(text: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<NoteText text={text} />);
  return page;
}

describe('a note', () => {
  it('is shown as its Markdown means it', () => {
    const note = shown('**Root cause**\n\n- queue `orders` full\n- restarted');
    expect(note.querySelector('strong')?.textContent).toBe('Root cause');
    expect([...note.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'queue orders full',
      'restarted',
    ]);
  });

  it('is plain text when its marks would hold the window up', () => {
    const tangles = [
      '>'.repeat(5_000),
      '> '.repeat(10_000),
      '- '.repeat(9_000),
      '*a_'.repeat(6_000),
      '[a]('.repeat(5_000),
    ];
    for (const text of [...tangles, `**${'long '.repeat(5_000)}**`]) {
      const note = shown(text);
      expect(note.querySelector('blockquote, ul, em, strong')).toBeNull();
      expect(note.textContent).toBe(text);
    }
  });

  it('keeps HTML as the text that it is', () => {
    const html = '<b onclick="steal()">x</b>\n\n<script>steal()</script>\n\n<img src=x onerror=steal()>';
    const note = shown(html);
    expect(note.querySelector('b, script, img, [onclick], [onerror]')).toBeNull();
    expect(note.textContent).toContain('<script>steal()</script>');
    expect(note.textContent).toContain('<b onclick="steal()">x</b>');
  });

  it('loads no picture, and says that there is one', () => {
    const note = shown('![the graph](https://example.com/a.png)');
    expect(note.querySelector('img')).toBeNull();
    expect(note.textContent).toBe('Picture, not loaded: the graph');
  });

  it('shows the address of a link beside its words', () => {
    const link = shown('[the portal](https://example.com/case)').querySelector('button');
    expect(link?.textContent).toBe('the portal (https://example.com/case)');
    expect(link?.title).toBe('https://example.com/case');
  });

  it('makes no link of an address that is neither https nor mailto', () => {
    const addresses = [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'http://x.example',
    ];
    for (const address of addresses) {
      const note = shown(`[here](${address}) and <${address}>`);
      expect(note.querySelector('a, button')).toBeNull();
      expect(note.textContent).toContain('here');
    }
  });

  it('holds no heading that would join the outline of the screen', () => {
    expect(shown('# Title').querySelector('h1')).toBeNull();
  });

  it('keeps Japanese emphasis and text from right to left as they were written', () => {
    expect(shown('**原因**: キューが満杯').textContent).toBe('原因: キューが満杯');
    const list = shown('- התור מלא\n- הופעל מחדש').querySelector('ul');
    expect(list?.getAttribute('dir')).toBe('auto');
  });
});

describe('a safe address', () => {
  it('is https or mailto, without a user name before the host and without hidden characters', () => {
    expect(safeAddress('https://example.com')).toBe('https://example.com');
    expect(safeAddress('mailto:ines@example.com')).toBe('mailto:ines@example.com');
    for (const bad of [
      'https://good.example@evil.example/',
      'https://a\u202eb.example',
      ' https://a.example',
      'java\nscript:x',
    ]) {
      expect(safeAddress(bad)).toBe('');
    }
  });
});
