import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogueOf } from '../shared/messages/catalogues.ts';
import { App } from './App.tsx';
import { takeAnswersAhead } from './asking/answersAhead.ts';
import { useCounts } from './cases/countsStore.ts';
import { useStart } from './desk/startStore.ts';
import { useEarlyKeys } from './keyboard/earlyKeys.ts';
import { speak } from './language/languageStore.ts';
import { BugBoundary } from './recovery/BugBoundary.tsx';
import { reportErrors } from './recovery/reportErrors.ts';
import { keepPlaceInAddress } from './wiring/placeInAddress.ts';
import { subscribe } from './wiring/subscriptions.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element to draw into.');

const words = catalogueOf(new URLSearchParams(window.location.search).get('lang'));
document.documentElement.lang = words.language;
document.title = words.frame.appName;
speak(words);
reportErrors();
// Before all that asks.
takeAnswersAhead(window.desk.ask('desk.ahead', {}));
window.addEventListener('pagehide', subscribe());
window.addEventListener('keydown', useEarlyKeys.getState().keep);
// Asked at once: none of the answers needs another.
void useStart.getState().read();
void useCounts.getState().read();
keepPlaceInAddress();
createRoot(root).render(
  <StrictMode>
    <BugBoundary>
      <App />
    </BugBoundary>
  </StrictMode>,
);
