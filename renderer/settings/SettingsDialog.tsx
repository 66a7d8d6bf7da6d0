import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { useCounts } from '../cases/countsStore.ts';
import { useQueue } from '../cases/queueStore.ts';
import { fieldText } from '../components/form/formText.ts';
import { ChoiceField } from '../components/form/Segments.tsx';
import { TextField } from '../components/form/TextField.tsx';
import { Toggle } from '../components/form/Toggle.tsx';
import { useSettings } from '../desk/settingsStore.ts';
import { FormDialog } from '../dialogs/FormDialog.tsx';
import { spoken, useWords } from '../language/languageStore.ts';
import { type SettingsGroup, useScreen } from '../navigation/screenStore.ts';
import { useToast } from '../toast/toastStore.ts';
import { warnOf } from '../toast/warnOf.ts';
import { useUnsent } from '../unsent/unsentStore.ts';
import { useKeptChoice } from '../unsent/useKeptChoice.ts';
import { About } from './About.tsx';
import { checkSettings, type SettingsErrors, type SettingsField } from './checkSettings.ts';
import styles from './SettingsDialog.module.css';

/** Where its words wait. */
const PLACE = 'settings';
const ON_OFF = ['off', 'on'] as const;
/** Where the groups that have fields begin. */
const FIRST_FIELDS: Readonly<Partial<Record<SettingsGroup, SettingsField>>> = {
  analyst: 'initials',
  shift: 'shiftFrom',
};
const THEMES = ['dark', 'light', 'system'] as const;

/** Who works here, when, what may wait, and how the window looks (Ctrl+,). */
export function SettingsDialog({ group = 'analyst' }: { readonly group?: SettingsGroup | undefined }) {
  const words = useWords().settings;
  const [before] = useState(() => useSettings.getState().settings);
  const [quiet, setQuiet] = useKeptChoice(PLACE, 'quiet', ON_OFF, before.quietHours === null ? 'off' : 'on');
  const [theme, setTheme] = useKeptChoice(PLACE, 'theme', THEMES, before.theme);
  const [singleKeys, setSingleKeys] = useState(before.singleKeys);
  const [errors, setErrors] = useState<SettingsErrors>({});
  const close = () => useScreen.getState().lay(null);
  const submit = (data: FormData) => {
    const text = (name: SettingsField) => fieldText(data, name);
    const checked = checkSettings(spoken(), {
      initials: text('initials'),
      name: text('name'),
      shiftFrom: text('shiftFrom'),
      shiftTo: text('shiftTo'),
      quiet: quiet === 'on' ? { from: text('quietFrom'), to: text('quietTo') } : null,
      theme,
      singleKeys,
    });
    setErrors(checked.ok ? {} : checked.error);
    if (checked.ok) void save(checked.value, close);
    else focusField(Object.keys(checked.error)[0]);
  };
  const field = (name: SettingsField, label: string, initial: string, hint: string) => (
    <TextField
      name={name}
      label={label}
      initial={initial}
      placeholder={hint}
      error={errors[name]}
      first={name === FIRST_FIELDS[group]}
    />
  );
  return (
    <FormDialog
      title={words.title}
      about={words.about}
      submit={words.save}
      onSubmit={submit}
      onClose={close}
      unsent={PLACE}
    >
      <div className={styles.pair} data-columns="narrow-wide">
        {field('initials', words.initials, before.analyst.initials, words.initialsHint)}
        {field('name', words.name, before.analyst.name, words.nameHint)}
      </div>
      <p className={styles.text}>{words.identity}</p>
      <div className={styles.pair}>
        {field('shiftFrom', words.shiftFrom, before.shift.from, words.timeHint)}
        {field('shiftTo', words.shiftTo, before.shift.to, words.timeHint)}
      </div>
      <ChoiceField
        label={words.quiet}
        kept="quiet"
        first={group === 'quiet'}
        value={quiet}
        choices={[
          { value: 'off', label: words.quietOff },
          { value: 'on', label: words.quietOn },
        ]}
        onChoose={(value) => setQuiet(value === 'on' ? 'on' : 'off')}
      />
      {quiet === 'on' && (
        <div className={styles.pair}>
          {field('quietFrom', words.quietFrom, before.quietHours?.from ?? '22:00', words.timeHint)}
          {field('quietTo', words.quietTo, before.quietHours?.to ?? '07:00', words.timeHint)}
        </div>
      )}
      <p className={styles.text}>{words.quietText}</p>
      <ChoiceField
        label={words.theme}
        kept="theme"
        first={group === 'theme'}
        value={theme}
        choices={THEMES.map((value) => ({ value, label: words.themes[value] }))}
        onChoose={(value) => setTheme(THEMES.find((known) => known === value) ?? theme)}
      />
      <SettingsSwitch
        label={words.singleKeys}
        text={words.singleKeysText}
        first={group === 'keys'}
        checked={singleKeys}
        onChange={setSingleKeys}
      />
      <About first={group === 'rules'} />
    </FormDialog>
  );
}

async function save(
  patch: Parameters<ReturnType<typeof useSettings.getState>['write']>[0],
  close: () => void,
): Promise<void> {
  const words = spoken().settings;
  await useSettings.getState().write(patch);
  const { problem } = useSettings.getState();
  if (problem !== null) return warnOf(problem);
  useUnsent.getState().forget(PLACE);
  close();
  useToast.getState().say(words.saved);
  // Other initials own other cases.
  void useCounts.getState().read();
  void useQueue.getState().refresh();
}

/** The first field with an error gets the focus, so that its words are read. */
function focusField(name: string | undefined): void {
  if (name === undefined) return;
  document.querySelector<HTMLElement>(`[role="dialog"] input[name="${name}"]`)?.focus();
}

interface SettingsSwitchProps {
  readonly first: boolean;
  readonly label: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, with what that means. */
function SettingsSwitch({ label, text, ...toggle }: SettingsSwitchProps) {
  return (
    <Field.Root className={styles.choice}>
      <span className={styles.name}>
        <Field.Label>{label}</Field.Label>
        <Field.Description className={styles.text}>{text}</Field.Description>
      </span>
      <Toggle {...toggle} />
    </Field.Root>
  );
}
