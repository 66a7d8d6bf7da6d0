import { Autocomplete } from '@base-ui/react/autocomplete';
import { ChevronDown } from 'lucide-react';
import { draftingWords } from '../../../shared/messages/en/drafting.ts';
import boxStyles from '../../components/form/ZoneBox.module.css';
import { conversationText, readConversation } from '../form/conversation.ts';
import styles from '../form/DraftField.module.css';
import { FieldFrame, noteId } from '../form/DraftField.tsx';
import type { DraftWiring } from '../form/draftWiring.ts';
import { fieldId } from '../form/fieldId.ts';

const words = draftingWords;
const FIELD = 'conversationId';

/** The conversation's id, or a reason out of a list or typed: whichever it reads like is what is recorded. */
export function ConversationBox({ form, errors, change, onLeave }: DraftWiring) {
  const text = conversationText(form);
  const hint =
    text.trim() === '' ? undefined : form.conversationId === '' ? words.reasonNotId : words.idRecorded;
  return (
    <FieldFrame field={FIELD} error={errors.get(FIELD) ?? errors.get('noConversation')} hint={hint}>
      <Autocomplete.Root
        items={[...words.conversationReasons]}
        filter={null}
        openOnInputClick
        value={text}
        onValueChange={(next) => change(readConversation(next))}
      >
        <div className={styles.boxed}>
          <Autocomplete.Input
            id={fieldId(FIELD)}
            className={styles.input}
            data-mono={form.conversationId !== ''}
            data-soft={form.conversationId === ''}
            placeholder={words.placeholders[FIELD]}
            aria-invalid={errors.has(FIELD)}
            aria-describedby={noteId(FIELD)}
            onBlur={() => onLeave(FIELD)}
          />
          <Autocomplete.Trigger className={styles.drop} aria-label={words.openReasons} tabIndex={-1}>
            <ChevronDown size={14} aria-hidden="true" />
          </Autocomplete.Trigger>
        </div>
        <Autocomplete.Portal>
          <Autocomplete.Positioner className={boxStyles.place} sideOffset={4}>
            <Autocomplete.Popup className={boxStyles.popup}>
              <Autocomplete.List className={boxStyles.list} aria-label={words.conversationList}>
                {(reason: string) => (
                  <Autocomplete.Item key={reason} value={reason} className={boxStyles.zone}>
                    {reason}
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </FieldFrame>
  );
}
