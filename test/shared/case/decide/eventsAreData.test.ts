import { expect, it } from 'vitest';
import { decide } from '../../../../shared/case/decide/decide.ts';
import type { CaseEvent, NewCaseEvent } from '../../../../shared/case/events/caseEvent.ts';
import { at, fold, opened } from '../../../support/aCase.ts';
import { deciding } from '../../../support/deciding.ts';

/** Codes and initials. */
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$|^[A-Z]{2}$/;
/** A title may begin with the policy's own term, and the number of a case. */
const TERM = /^RCA( \d+)?: /;
const NOW = at('2026-12-07T09:00:00+01:00');

/** A case whose analyst and customer write Japanese only, so that each Latin word below comes from a rule. */
const opening = { ...opened({ severity: 1 }), title: '録音の半分が欠落', businessImpact: '全件' } as const;
const stamp = { case: opening.case, at: NOW, by: 'LN' } as const;
const restored: ReadonlyArray<CaseEvent> = [
  opening,
  { ...stamp, type: 'owner-set', owner: 'LN' },
  { ...stamp, type: 'restored', workaround: false },
];

function decided(events: ReadonlyArray<CaseEvent>, command: object): ReadonlyArray<NewCaseEvent> {
  const asked = { ...command, case: opening.case } as Parameters<typeof decide>[0];
  const answer = decide(
    asked,
    fold(events),
    deciding(NOW, { newCase: () => '48301', eventsOf: () => events }),
  );
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
}

it.each([
  ['the resolution that opens a follow-up', restored, { type: 'propose-resolution' }],
  ['a step of the urgency ladder', restored, { type: 'raise-urgency', step: 1, text: '至急' }],
  [
    'a request for documents',
    [
      ...restored,
      { ...stamp, type: 'status-update', explanation: '証明書', initialRca: '期限切れ' } as const,
    ],
    { type: 'request-documents', addressee: '監査', text: '記録' },
  ],
])('%s writes data: no sentence of any language', (_what, events, command) => {
  const texts = decided(events, command).flatMap((event) => {
    const carried: ReadonlyArray<string> = ['customer', 'edition', 'contact'];
    return Object.entries(event).flatMap(([field, value]) =>
      typeof value === 'string' && !carried.includes(field) ? [value.replace(TERM, '')] : [],
    );
  });
  const worded = texts.filter((text) => /[A-Za-z]/.test(text) && !CODE.test(text));
  expect(worded).toEqual([]);
});

it('a follow-up that is laid to rest says why as a cause, and in which case', () => {
  const follows = { ...opened(), case: '48301', follows: opening.case } as const;
  const followUp = fold([follows]);
  const proposed = [...restored, { ...stamp, type: 'resolution-proposed', followUp: '48301' } as const];
  const answer = decide(
    { type: 'report-issue', case: opening.case },
    fold(proposed),
    deciding(NOW, { followUpOf: () => followUp }),
  );
  expect(answer).toMatchObject({
    ok: true,
    value: [
      { type: 'issue-reported', case: opening.case },
      { type: 'closed', case: '48301', by: 'policy', cause: 'in-work-again', causeCase: opening.case },
    ],
  });
});
