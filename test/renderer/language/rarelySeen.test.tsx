import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BlockedCard } from '../../../renderer/alerting/BlockedCard.tsx';
import { speak } from '../../../renderer/language/languageStore.ts';
import { problemText } from '../../../renderer/problemText.ts';
import { FirstStart } from '../../../renderer/queue/FirstStart.tsx';
import { BugBoundary } from '../../../renderer/recovery/BugBoundary.tsx';
import { StartFailed } from '../../../renderer/recovery/StartFailed.tsx';
import type { DeskProblem } from '../../../shared/ipc/deskProblem.ts';
import { bracketed } from '../../../shared/messages/bracketed.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { factsOf, wordsOutside } from '../../support/wordsOutside.ts';
import { NOW, openWindow } from '../support/openWindow.ts';

/** Names that stand in what main answers here. */
const facts = factsOf(['48000.csv', '0000']);

beforeEach(() => speak(bracketed(english)));
afterEach(() => speak(english));

/** What a walk through the window does not meet. */
const PARTS = {
  'the first start': <FirstStart />,
  'a start that failed': <StartFailed problem={{ kind: 'not-written', reason: '0000' }} />,
  'a closure that may not happen': (
    <BlockedCard blocked={{ case: '48291', severity: 1, reason: 'rca-incomplete', at: NOW }} />
  ),
  'a closure that an unknown guard holds': (
    <BlockedCard blocked={{ case: '48291', severity: 1, reason: '0000', at: NOW }} />
  ),
};

it.each(Object.entries(PARTS))('in a second language no word of English is left: %s', async (_name, part) => {
  await openWindow({});
  const { container } = render(part);
  expect(container.textContent).toContain('~]');
  expect(wordsOutside(container.textContent, facts)).toBe('');
});

function Broken(): never {
  throw new Error();
}

it('in a second language no word of English is left where a screen cannot be drawn', async () => {
  await openWindow({ 'bug.report': () => null });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { container } = render(
    <BugBoundary>
      <Broken />
    </BugBoundary>,
  );
  expect(container.textContent).toContain('~]');
  expect(wordsOutside(container.textContent, facts)).toBe('');
});

const PROBLEMS: ReadonlyArray<DeskProblem> = [
  { kind: 'refused', refusal: { kind: 'not-closable-yet', from: NOW } },
  { kind: 'changed-meanwhile', case: '48291' },
  { kind: 'no-such-case', case: '48291' },
  { kind: 'no-such-draft' },
  { kind: 'no-such-organization', customer: '0000' },
  { kind: 'nothing-to-undo' },
  { kind: 'bad-request', field: '0000', reason: '0000' },
  { kind: 'not-written', reason: '0000' },
  { kind: 'file', name: '48000.csv', reason: '0000' },
  { kind: 'not-opened', reason: '0000' },
  { kind: 'clock-behind', now: NOW, last: NOW },
  { kind: 'cancelled' },
  { kind: 'bug', message: '0000' },
];

it.each(PROBLEMS)(
  'in a second language no word of English is left of what main did not do: $kind',
  (problem) => {
    expect(wordsOutside(problemText(problem, { now: NOW, ownZone: 'Europe/Bucharest' }), facts)).toBe('');
  },
);
