import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = new URL('.', import.meta.url);
const ownZod = decodeURIComponent(new URL('host/zod.ts', here).pathname);

export default defineConfig({
  root: decodeURIComponent(here.pathname),
  base: './',
  publicDir: false,
  plugins: [react()],
  resolve: { alias: [{ find: /^zod$/, replacement: ownZod }] },
  worker: { format: 'es' },
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'es2023',
    // A data: font or style would need holes in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
  },
});
