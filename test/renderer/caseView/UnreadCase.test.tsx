import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useDetail } from '../../../renderer/cases/detailStore.ts';
import { CaseView } from '../../../renderer/caseView/CaseView.tsx';
import { useKeys } from '../../../renderer/keyboard/useKeys.ts';
import { useScreen } from '../../../renderer/navigation/screenStore.ts';
import { givenQueue } from '../support/givenQueue.ts';
import { said, user } from '../support/openWindow.ts';
import { refuse } from '../support/stubDesk.ts';

function Page() {
  useKeys();
  return <CaseView case="1009" />;
}

it('a case that cannot be read has its number, the reason and the way back, and its keys say the reason', async () => {
  givenQueue([], {
    'case.read': () =>
      refuse({ kind: 'unreadable-case', case: '1009', fault: { problem: 'newer-shape' } } as never),
  });
  useScreen.getState().go({ kind: 'case', case: '1009' });
  render(<Page />);
  act(() => useDetail.getState().show('1009'));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Case 1009');
  expect(screen.getByRole('alert').textContent).toMatch(/^Case 1009 cannot be read: /);
  for (const key of ['n', 't']) {
    await user.keyboard(key);
    expect(said()).toMatch(/^Case 1009 cannot be read: /);
  }
  await user.click(screen.getByRole('button', { name: /All open/ }));
  expect(useScreen.getState().screen.kind).toBe('queue');
});
