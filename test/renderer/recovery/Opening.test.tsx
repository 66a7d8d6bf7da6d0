import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Opening } from '../../../renderer/recovery/Opening.tsx';

afterEach(cleanup);

describe('what stands while a start has long work to do', () => {
  it('tells how many events of the file are checked', () => {
    render(<Opening progress={{ work: 'checking', done: 2_000, of: 8_000 }} />);
    const bar = screen.getByRole('progressbar', { name: 'Checking the case file' });
    expect(bar.getAttribute('aria-valuenow')).toBe('25');
    expect(screen.getByText(/^2.000 of 8.000 events$/)).toBeTruthy();
  });

  it('names no share of the structure, since the engine tells none', () => {
    render(<Opening progress={{ work: 'checking', done: 8_000, of: 8_000 }} />);
    expect(screen.getByRole('progressbar').hasAttribute('aria-valuenow')).toBe(false);
    expect(screen.getByText('Looking through the structure of the file')).toBeTruthy();
    expect(screen.queryByText(/%/)).toBe(null);
  });

  it('tells how many cases are laid out anew', () => {
    render(<Opening progress={{ work: 'layingOut', done: 1, of: 2 }} />);
    expect(screen.getByRole('progressbar', { name: 'Laying out deadlines anew' })).toBeTruthy();
    expect(screen.getByText('1 of 2 cases')).toBeTruthy();
  });
});
