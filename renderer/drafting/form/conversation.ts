import type { DraftForm } from './draftForm.ts';

/** Gives what stands in the one field for the conversation: its id, or the reason why there is none. */
export function conversationText({ conversationId, noConversation }: DraftForm): string {
  return conversationId === '' ? noConversation : conversationId;
}

/** Reads what is typed: one word with a digit in it is an id, anything else a reason (policy §5). */
export function readConversation(text: string): Pick<DraftForm, 'conversationId' | 'noConversation'> {
  const isId = /^\s*\S*\d\S*\s*$/.test(text);
  return isId ? { conversationId: text, noConversation: '' } : { conversationId: '', noConversation: text };
}
