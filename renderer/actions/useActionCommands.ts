import type { Commands } from '../keyboard/commandStore.ts';
import { useCommands } from '../keyboard/useCommands.ts';
import { startOnShown } from './startAction.ts';

const COMMANDS: Commands = {
  respond: () => startOnShown('respond'),
  restore: () => startOnShown('restore'),
  note: () => startOnShown('note'),
  changeSeverity: () => startOnShown('changeSeverity'),
  escalate: () => startOnShown('escalate'),
  proposeResolution: () => startOnShown('proposeResolution'),
  assign: () => startOnShown('assign'),
};

/** Offers the keys of the actions on whatever case is looked at: in the list and in the case view alike. */
export function useActionCommands(): void {
  useCommands(COMMANDS);
}
