import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Built once with mode `main` and once with mode `preload`: a sandboxed preload must be one file. */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  resolve: { conditions: ['node', 'import', 'module', 'default'], mainFields: ['module', 'main'] },
  build: {
    outDir: '../out/electron',
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    reportCompressedSize: false,
    lib: { entry: `${mode}.ts`, formats: ['cjs'], fileName: () => `${mode}.cjs` },
    rolldownOptions: {
      external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
    },
  },
}));
