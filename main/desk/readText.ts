import type { TextPart } from '../../shared/ipc/caseChannels.ts';
import type { ParsedRequest } from '../../shared/ipc/contract.ts';
import { lengthWithin } from '../../shared/lang/cutText.ts';
import { lineOfCase } from '../persistence/lineOfCase.ts';
import type { DeskCore } from './deskCore.ts';

/** Gives a part of what an event of a case holds, as it was recorded; null for what the log does not know. */
export function readText(
  { database }: DeskCore,
  { case: caseNumber, event, field, from, most }: ParsedRequest<'case.text'>,
): TextPart | null {
  const line = lineOfCase(database, caseNumber, event);
  const whole: unknown = line === null ? undefined : JSON.parse(line)[field];
  if (typeof whole !== 'string') return null;
  const rest = whole.slice(from, from + most + 1);
  return { text: rest.slice(0, lengthWithin(rest, most)), length: whole.length };
}
