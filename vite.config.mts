import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    // The oldest runtime of the page is the Electron 33 of the tests.
    target: 'chrome130',
    outDir: '../out/renderer',
    emptyOutDir: true,
    // The page's policy allows no inline script and no data: URL, so that everything is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
