// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createTypedAhead } from '../../../renderer/keyboard/typedAhead.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

function aField(value = ''): { readonly field: HTMLInputElement; readonly heard: string[] } {
  const field = document.createElement('input');
  field.value = value;
  const heard: string[] = [];
  field.addEventListener('input', () => heard.push(field.value));
  return { field, heard };
}

describe('what is typed before the dialog has a field', () => {
  it('comes into the field behind what is there, as if typed', () => {
    const ahead = createTypedAhead();
    for (const key of ['A', 'b', 'x', 'Backspace', ' ', '致']) ahead.keep(press(key));
    const { field, heard } = aField('>');
    ahead.giveTo(field);
    expect(field.value).toBe('>Ab 致');
    expect(heard).toEqual(['>Ab 致']);
  });

  it('takes the place of what is selected in the field', () => {
    const ahead = createTypedAhead();
    ahead.keep(press('k'));
    const { field } = aField('AM');
    field.select();
    ahead.giveTo(field);
    expect(field.value).toBe('k');
  });

  it('comes there once', () => {
    const ahead = createTypedAhead();
    ahead.keep(press('a'));
    ahead.giveTo(aField().field);
    const { field, heard } = aField();
    ahead.giveTo(field);
    expect([field.value, heard]).toEqual(['', []]);
  });

  it('is no command, no arrow and no key with Ctrl', () => {
    const ahead = createTypedAhead();
    for (const event of [press('Enter'), press('ArrowDown'), press('k', { ctrlKey: true })])
      ahead.keep(event);
    const { field, heard } = aField();
    ahead.giveTo(field);
    expect([field.value, heard]).toEqual(['', []]);
  });

  it('is sent when Ctrl Enter was pressed behind it, and nothing that came later is taken', async () => {
    const ahead = createTypedAhead();
    for (const event of [press('K'), press('T'), press('Enter', { ctrlKey: true }), press('x')])
      ahead.keep(event);
    const { field } = aField();
    const form = document.createElement('form');
    form.append(field);
    document.body.append(form);
    const isSent = new Promise((sent) => form.addEventListener('submit', sent));
    ahead.giveTo(field);
    expect(field.value).toBe('KT');
    await isSent;
  });

  it('is forgotten with the dialog', () => {
    const ahead = createTypedAhead();
    ahead.keep(press('a'));
    ahead.forget();
    const { field } = aField();
    ahead.giveTo(field);
    expect(field.value).toBe('');
  });
});
