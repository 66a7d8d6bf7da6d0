import { BellOff, SquareTerminal } from 'lucide-react';
import type { Refusal } from '../../shared/case/decide/refusal.ts';
import type { CaseDetail } from '../../shared/ipc/caseChannels.ts';
import type { Edition } from '../../shared/policy/edition.ts';
import { QUEUE_VIEWS } from '../../shared/queue/queueView.ts';
import { type ActionId, actionFor } from '../actions/caseAction.ts';
import { copyDiagnosis, loadSample } from '../actions/deskActions.ts';
import { furtherActions, makesSense } from '../actions/furtherActions.ts';
import { startAction } from '../actions/startAction.ts';
import { useAlerts } from '../alerting/alertStore.ts';
import { BULK_ACTIONS } from '../bulk/bulkAction.ts';
import { goToView } from '../cases/goToView.ts';
import { useMarks } from '../cases/markStore.ts';
import { startOnMarked } from '../cases/startOnMarked.ts';
import { VIEW_ICONS } from '../frame/viewIcons.ts';
import { useImport } from '../importing/importStore.ts';
import { commandNow } from '../keyboard/commandStore.ts';
import { type CommandId, KEYMAP, type KeyBinding, keysOf } from '../keyboard/keymap.ts';
import { spoken } from '../language/languageStore.ts';
import { useScreen } from '../navigation/screenStore.ts';
import { COMMAND_ICONS, DIAGNOSIS_ICON, IMPORT_ICON, MOVES_ICON, SAMPLE_ICON } from './commandIcons.ts';
import type { PaletteChoice } from './paletteItem.ts';

/** Walking through the list is what the keys are for; a palette that lists it would bury the rest. */
const WALKING: ReadonlySet<CommandId> = new Set([
  'next',
  'previous',
  'first',
  'last',
  'pageDown',
  'pageUp',
  'palette',
  'back',
  'open',
  'peek',
  'markNext',
  'markPrevious',
  'send',
  'nextError',
]);

const ACTIONS: ReadonlyArray<ActionId> = [
  'respond',
  'restore',
  'note',
  'changeSeverity',
  'escalate',
  'proposeResolution',
  'assign',
];
const ACTION_KEYS: ReadonlySet<string> = new Set([...ACTIONS, 'awaitCustomer', 'nextStep']);

/** Gives what can be done on a case now, with the reason where the policy forbids it. */
export function actionChoices(
  detail: CaseDetail,
  edition: Edition,
  reasonText: (refusal: Refusal) => string,
): ReadonlyArray<PaletteChoice> {
  const words = spoken();
  const { row, actions } = detail;
  const shown = ACTIONS.filter((id) => makesSense(id, row, edition));
  const choices = [...shown, ...furtherActions(detail, edition)].map((id): PaletteChoice => {
    const { label, icon, guard, key } = actionFor(words, id, row, edition);
    const refusal = actions[guard];
    return {
      id: `action ${id}`,
      kind: 'command',
      icon,
      label: words.palette.actionOn(label, row.case),
      // A number that is typed means the case to open, not one to change.
      name: label,
      detail: '',
      // While cases are marked the keys mean them.
      keys: key === null || isOfMarked(key) ? [] : keysOf(key),
      reason: refusal === null ? undefined : reasonText(refusal),
      run: () => startAction(id, detail),
    };
  });
  const others = offered(({ group, id }) => group === 'case' && !ACTION_KEYS.has(id));
  return [...choices, ...others];
}

/** Gives what can be done to all marked cases, each saying so; nothing while none is marked in the list on the screen. */
export function markedChoices(): ReadonlyArray<PaletteChoice> {
  const { size } = useMarks.getState().marked;
  if (size === 0 || useScreen.getState().screen.kind !== 'queue') return [];
  const words = spoken().bulk;
  return BULK_ACTIONS.map(({ id, icon, key }) => ({
    id: `marked ${id}`,
    kind: 'command' as const,
    icon,
    label: words.title[id](size),
    detail: words.ofMarked,
    keys: key === null ? [] : keysOf(key),
    run: () => void startOnMarked(id),
  }));
}

function isOfMarked(key: CommandId): boolean {
  const { marked } = useMarks.getState();
  return (
    marked.size > 0 &&
    useScreen.getState().screen.kind === 'queue' &&
    BULK_ACTIONS.some((action) => action.key === key)
  );
}

/** Gives the commands that are not about one case. */
export function commandChoices(): ReadonlyArray<PaletteChoice> {
  const words = spoken().palette;
  const byKeys = offered(({ group, id }) => group !== 'case' && group !== 'goTo' && !WALKING.has(id));
  return [
    ...byKeys,
    ...acknowledgeChoice(),
    plainCommand('import', IMPORT_ICON, words.importFile, words.importDetail, () => {
      void useImport.getState().choose();
    }),
    plainCommand('moves', MOVES_ICON, spoken().moves.title, '', () =>
      useScreen.getState().lay({ kind: 'moves' }),
    ),
    plainCommand('diagnosis', DIAGNOSIS_ICON, words.copyDiagnosis, words.copyDiagnosisDetail, () => {
      void copyDiagnosis();
    }),
    plainCommand('sample', SAMPLE_ICON, words.loadSample, '', () => void loadSample()),
  ];
}

/** Only while there is something to acknowledge. */
function acknowledgeChoice(): ReadonlyArray<PaletteChoice> {
  const words = spoken();
  const { alerts, total, acknowledge } = useAlerts.getState();
  if (total === 0) return [];
  const { acknowledgeCommand, acknowledgeThese, bell } = words.alerting;
  const name = total > alerts.length ? acknowledgeThese(alerts.length) : acknowledgeCommand;
  return [plainCommand('acknowledge', BellOff, name, bell(total), () => void acknowledge(alerts))];
}

/** Gives the nine views of the rail, and the customers under them. */
export function viewChoices(): ReadonlyArray<PaletteChoice> {
  const words = spoken();
  const views = QUEUE_VIEWS.map(
    (view): PaletteChoice => ({
      id: `go:${view}`,
      kind: 'command',
      icon: VIEW_ICONS[view],
      label: words.frame.view[view],
      detail: '',
      keys: keysOf(`go:${view}`),
      run: () => goToView(view),
    }),
  );
  return [...views, ...offered(({ id }) => id === 'setAside' || id === 'organizations' || id === 'review')];
}

/** The table of keys is the list of commands: what it names and the screen offers now can be run. */
function offered(isWanted: (binding: KeyBinding) => boolean): ReadonlyArray<PaletteChoice> {
  const words = spoken();
  return KEYMAP.filter(isWanted).flatMap(({ id }) => {
    const run = commandNow(id);
    if (run === undefined) return [];
    const icon = COMMAND_ICONS[id] ?? SquareTerminal;
    return [{ id, kind: 'command' as const, icon, label: words.keys[id], detail: '', keys: keysOf(id), run }];
  });
}

function plainCommand(
  id: string,
  icon: PaletteChoice['icon'],
  label: string,
  detail: string,
  run: () => void,
): PaletteChoice {
  return { id, kind: 'command', icon, label, detail, keys: [], run };
}
