import { useState } from 'react';
import { useCounts } from '../cases/countsStore.ts';
import { ChoiceField } from '../components/form/Segments.tsx';
import { TextField } from '../components/form/TextField.tsx';
import { useSettings } from '../desk/settingsStore.ts';
import { useWords } from '../language/languageStore.ts';

interface PersonFieldProps {
  /** Undefined while nobody is chosen, null for nobody. */
  readonly onChoose: (owner: string | null | undefined) => void;
}

type Who = 'somebody' | 'me' | 'nobody';

/** To whom cases are given: somebody by initials or name, oneself, or nobody. */
export function PersonField({ onChoose }: PersonFieldProps) {
  const words = useWords().bulk;
  const owners = useCounts((store) => store.counts?.owners) ?? [];
  const self = useSettings((store) => store.settings.analyst.initials);
  const [who, setWho] = useState<Who>('somebody');
  const [typed, setTyped] = useState('');
  const choose = (next: Who, text: string) => {
    setWho(next);
    setTyped(text);
    if (next === 'somebody') onChoose(text.trim() === '' ? undefined : text.trim());
    else onChoose(next === 'me' ? self : null);
  };
  return (
    <>
      {who === 'somebody' && (
        <TextField
          label={words.person}
          value={typed}
          onChange={(text) => choose('somebody', text)}
          list={owners}
          first
        />
      )}
      <ChoiceField
        label={words.toWhom}
        value={who}
        choices={[
          { value: 'somebody', label: words.somebody },
          ...(self === '' ? [] : [{ value: 'me', label: words.me(self) }]),
          { value: 'nobody', label: words.nobody },
        ]}
        onChoose={(value) => choose(value as Who, typed)}
      />
    </>
  );
}
