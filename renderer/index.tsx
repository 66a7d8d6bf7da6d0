import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { useCounts } from './stores/countsStore.ts';
import { useQueue } from './stores/queueStore.ts';
import { useStart } from './stores/startStore.ts';
import { subscribe } from './stores/subscriptions.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element to draw into.');

window.addEventListener('pagehide', subscribe());
// Asked at once: none of the answers needs another.
void useStart.getState().read();
void useCounts.getState().read();
void useQueue.getState().show('open');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
