import { speak } from '../../renderer/language/languageStore.ts';
import { english } from '../../shared/messages/en/english.ts';

// What the composition root of the page does before anything is drawn.
speak(english);
