import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    // Electron 25 is the oldest runtime that the page has to run on.
    target: 'chrome114',
    outDir: '../out/renderer',
    emptyOutDir: true,
    // The page's policy allows no inline script and no data: URL, so that everything is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
