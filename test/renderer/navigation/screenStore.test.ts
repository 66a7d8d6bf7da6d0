import { beforeEach, expect, it } from 'vitest';
import { type Screen, useScreen } from '../../../renderer/navigation/screenStore.ts';

const { go, leave } = useScreen.getState();
const kind = (): Screen['kind'] => useScreen.getState().screen.kind;

beforeEach(() => useScreen.setState(useScreen.getInitialState(), true));

it('goes back the way that it came, one screen after the other, and ends at the list', () => {
  go({ kind: 'case', case: '48247' });
  go({ kind: 'draft', draft: null });
  leave();
  expect(kind()).toBe('case');
  leave();
  expect(kind()).toBe('queue');
});

it.each<Screen>([{ kind: 'review' }, { kind: 'drafts' }, { kind: 'organizations' }])(
  'goes back from a case to %o, where it was opened, and says that this is a way back',
  (from) => {
    go(from);
    go({ kind: 'case', case: '48247' });
    leave();
    expect(useScreen.getState()).toMatchObject({ screen: from, returned: true });
    go({ kind: 'case', case: '48219' });
    expect(useScreen.getState().returned).toBe(false);
  },
);

it('keeps where the first of several cases was opened', () => {
  go({ kind: 'review' });
  go({ kind: 'case', case: '48247' });
  go({ kind: 'case', case: '48219' });
  leave();
  expect(kind()).toBe('review');
});
