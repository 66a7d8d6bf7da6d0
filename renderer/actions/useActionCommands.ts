import type { Commands } from '../keyboard/commandStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { HAND_OVER } from './handOver.ts';
import { startOnShown } from './startAction.ts';

const COMMANDS: Commands = {
  ...HAND_OVER,
  respond: () => void startOnShown('respond'),
  restore: () => void startOnShown('restore'),
  note: () => void startOnShown('note'),
  changeSeverity: () => void startOnShown('changeSeverity'),
  escalate: () => void startOnShown('escalate'),
  proposeResolution: () => void startOnShown('proposeResolution'),
  assign: () => void startOnShown('assign'),
};

/** Offers the keys of the actions on whatever case is looked at: in the list and in the case view alike. */
export function useActionCommands(): void {
  useCommands(COMMANDS);
}
