import { ScrollText } from 'lucide-react';
import { useDesk } from '../../desk/startStore.ts';
import { useWords } from '../../language/languageStore.ts';
import { useReview } from '../reviewStore.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';

const BOUND = '';

/** As each case is bound, or as if one edition had applied to all. */
export function EditionChoice() {
  const words = useWords().leadReview;
  const { editions } = useDesk();
  const asIf = useReview((store) => store.choice.asIf) ?? BOUND;
  const choose = useReview((store) => store.choose);
  const choices = [
    { value: BOUND, label: words.asBound },
    ...editions.map(({ id, name }) => ({ value: id, label: words.asIf(name) })),
  ];
  return (
    <ChoiceMenu
      name={words.edition}
      icon={<ScrollText size={15} aria-hidden="true" />}
      shown={choices.find(({ value }) => value === asIf)?.label ?? words.asBound}
      value={asIf}
      choices={choices}
      onChoose={(next) => void choose({ asIf: next === BOUND ? undefined : next })}
    />
  );
}
