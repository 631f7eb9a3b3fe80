import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';

/** Papa Parse asks for Node's streams only when it runs in Node: nothing is missing here. */
const onwarn: Rolldown.InputOptions['onwarn'] = (warning, warn) => {
  if (!warning.message?.includes('Module "stream" has been externalized')) warn(warning);
};

// A slow machine is no fault of the build.
const checks = { bundlerTimings: false };

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react()],
  resolve: { alias: [{ find: /^zod$/, replacement: '#renderer/host/zod.ts' }] },
  worker: { format: 'es', rolldownOptions: { checks } },
  build: {
    rolldownOptions: { onwarn, checks },
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
