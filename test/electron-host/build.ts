import { builtinModules } from 'node:module';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';
import { outFolder, projectRoot } from '#scripts/paths.mjs';

const folder = path.join(projectRoot, 'test', 'electron-host');
const built = path.join(outFolder, 'electron-host');

/** The program to start in the place of Electron's binary. Not for Windows: it is a shell script. */
export const hostProgram = path.join(folder, 'electron');

/** Builds the host and the scripts that it puts into pages: three files in out/electron-host. */
export async function buildHost(): Promise<void> {
  await build(configOf('host.ts', 'cjs', 'host.cjs'));
  await build(configOf('page/page-world.ts', 'iife', 'page-world.js'));
  await build(configOf('page/preload-world.ts', 'iife', 'preload-world.js'));
}

function configOf(entry: string, format: 'cjs' | 'iife', file: string): InlineConfig {
  const external = builtinModules.flatMap((name) => [name, `node:${name}`]);
  return {
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root: projectRoot,
    resolve: { conditions: ['node', 'import', 'default'] },
    build: {
      outDir: built,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      reportCompressedSize: false,
      lib: {
        entry: path.join(folder, entry),
        formats: [format],
        name: 'electronHost',
        fileName: () => file,
      },
      rolldownOptions: { external },
    },
  };
}
