import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Choice, ChoiceName } from '../../../../renderer/components/form/Choice.tsx';
import { ChoiceField, Segments } from '../../../../renderer/components/form/Segments.tsx';
import { user } from '../../support/openWindow.ts';

const COLOURS = [
  { value: 'red', label: 'R', name: 'Red' },
  { value: 'blue', label: 'Blue' },
];

function Colour({ first }: { readonly first: string }) {
  const [value, setValue] = useState(first);
  return <ChoiceField label="Colour" value={value} choices={COLOURS} onChoose={setValue} />;
}

const checked = (name: string): boolean => screen.getByRole<HTMLInputElement>('radio', { name }).checked;

describe('a choice', () => {
  it('is a group under its name, of answers with theirs', () => {
    render(<Colour first="blue" />);
    expect(screen.getByRole('group', { name: 'Colour' })).toBeDefined();
    expect(checked('Red')).toBe(false);
    expect(checked('Blue')).toBe(true);
  });

  it('changes by a click on the words of an answer', async () => {
    render(<Colour first="blue" />);
    await user.click(screen.getByText('R'));
    expect(checked('Red')).toBe(true);
    expect(checked('Blue')).toBe(false);
  });

  it('is one stop of Tab, at the chosen answer, from which arrow keys move', async () => {
    render(<Colour first="blue" />);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Blue' }));
    await user.keyboard('{ArrowRight}');
    expect(checked('Red')).toBe(true);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the way to a choice', () => {
  const withAnswer = (value: string, onLeave = () => undefined) => (
    <Choice id="colour" invalid describedBy="note" onLeave={onLeave}>
      <ChoiceName plain>Colour</ChoiceName>
      <Segments value={value} choices={COLOURS} onChoose={() => undefined} />
      <span id="note">Colour is not chosen.</span>
    </Choice>
  );

  it.each([
    ['blue', 'Blue'],
    ['', 'Red'],
  ])('with the answer "%s" leads to %s', (value, name) => {
    render(withAnswer(value));
    document.getElementById('colour')?.focus();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name }));
  });

  it('says that it was left only when the focus goes to something else', async () => {
    const left = vi.fn();
    render(withAnswer('blue', left));
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(left).not.toHaveBeenCalled();
    await user.tab();
    expect(left).toHaveBeenCalledOnce();
  });
});
