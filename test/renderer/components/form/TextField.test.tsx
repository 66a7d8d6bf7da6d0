import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FieldFrame } from '../../../../renderer/components/form/FieldFrame.tsx';
import { TextField } from '../../../../renderer/components/form/TextField.tsx';
import { Toggle } from '../../../../renderer/components/form/Toggle.tsx';
import { ZoneBox } from '../../../../renderer/components/form/ZoneBox.tsx';
import { user } from '../../support/openWindow.ts';

/** The texts that describe a control to somebody who does not see the page. */
const described = (control: HTMLElement): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();

describe('a field', () => {
  it('is found by its label, and described by what it is for', () => {
    render(<TextField label="Title" hint="What fails" initial="Calls drop" />);
    const field = screen.getByRole('textbox', { name: 'Title' });
    expect(field).toHaveProperty('value', 'Calls drop');
    expect(described(field)).toBe('What fails');
    expect(field.getAttribute('aria-invalid')).toBeNull();
  });

  it('is described by what is wrong with it instead, and invalid until that is mended', () => {
    const { rerender } = render(<TextField label="Title" hint="What fails" error="Title is empty." />);
    const field = screen.getByRole('textbox', { name: 'Title' });
    expect(described(field)).toBe('Title is empty.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    rerender(<TextField label="Title" hint="What fails" error={undefined} />);
    expect(described(field)).toBe('What fails');
    expect(field.getAttribute('aria-invalid')).toBeNull();
  });

  it('takes 200 characters on one line, 20 000 on several, and any number where its form counts them', () => {
    render(
      <>
        <TextField label="Line" />
        <TextField label="Text" rows={3} />
        <TextField label="Counted" longest={null} />
      </>,
    );
    const longest = (name: string) => screen.getByRole('textbox', { name }).getAttribute('maxlength');
    expect(longest('Line')).toBe('200');
    expect(longest('Text')).toBe('20000');
    expect(longest('Counted')).toBeNull();
  });

  it('says what is typed to a form that holds it', async () => {
    const typed = vi.fn();
    render(<TextField label="Title" value="" onChange={typed} />);
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'x');
    expect(typed).toHaveBeenLastCalledWith('x');
  });
});

describe('a box in a frame', () => {
  it('gives the label to its input alone: the button that opens the list has a name of its own', () => {
    render(
      <FieldFrame label="Site time zone" error="There is no such zone.">
        <ZoneBox value="" onChange={() => undefined} />
      </FieldFrame>,
    );
    const input = screen.getByRole('combobox', { name: 'Site time zone' });
    expect(described(input)).toBe('There is no such zone.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('button', { name: 'Time zones' })).toBeDefined();
  });

  it('names a switch, which its label presses too', async () => {
    const turned = vi.fn();
    render(
      <FieldFrame label="Reachable">
        <Toggle checked={false} onChange={turned} />
      </FieldFrame>,
    );
    expect(screen.getByRole('switch', { name: 'Reachable' }).getAttribute('aria-checked')).toBe('false');
    await user.click(screen.getByText('Reachable'));
    expect(turned).toHaveBeenLastCalledWith(true);
  });
});
