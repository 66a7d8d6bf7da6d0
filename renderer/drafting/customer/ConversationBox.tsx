import { Autocomplete } from '@base-ui/react/autocomplete';
import { ChevronDown } from 'lucide-react';
import field from '../../components/form/Field.module.css';
import box from '../../components/form/ListBox.module.css';
import { useDismissName } from '../../components/form/useDismissName.ts';
import { joinClasses } from '../../components/joinClasses.ts';
import { useWords } from '../../language/languageStore.ts';
import { conversationText, readConversation } from '../form/conversation.ts';
import { DraftFrame } from '../form/DraftField.tsx';
import { type DraftWiring, fieldId } from '../form/draftWiring.ts';
import styles from './CustomerPart.module.css';

const FIELD = 'conversationId';

/** The conversation's id, or a reason out of a list or typed: whichever it reads like is what is recorded. */
export function ConversationBox({ form, errors, change, onLeave }: DraftWiring) {
  const words = useWords().drafting;
  const nameDismissal = useDismissName();
  const text = conversationText(form);
  const hint =
    text.trim() === '' ? undefined : form.conversationId === '' ? words.reasonNotId : words.idRecorded;
  return (
    <DraftFrame field={FIELD} error={errors.get(FIELD) ?? errors.get('noConversation')} hint={hint}>
      <Autocomplete.Root
        items={[...words.conversationReasons]}
        filter={null}
        openOnInputClick
        value={text}
        onValueChange={(next) => change(readConversation(next))}
      >
        <div className={box.boxed}>
          <Autocomplete.Input
            id={fieldId(FIELD)}
            className={joinClasses(field.input, form.conversationId === '' && styles.reason)}
            data-mono={form.conversationId !== ''}
            placeholder={words.placeholders[FIELD]}
            onBlur={() => onLeave(FIELD)}
          />
          {/* The label of the field is that of the input alone. */}
          <Autocomplete.Trigger
            className={box.drop}
            aria-label={words.openReasons}
            aria-labelledby={undefined}
            tabIndex={-1}
          >
            <ChevronDown size={14} aria-hidden="true" />
          </Autocomplete.Trigger>
        </div>
        <Autocomplete.Portal>
          <Autocomplete.Positioner className={box.place} sideOffset={4}>
            <Autocomplete.Popup ref={nameDismissal} className={box.popup}>
              <Autocomplete.List className={box.list} aria-label={words.conversationList}>
                {(reason: string) => (
                  <Autocomplete.Item key={reason} value={reason} className={box.item}>
                    {reason}
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </DraftFrame>
  );
}
