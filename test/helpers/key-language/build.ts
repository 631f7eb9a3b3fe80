import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { outFolder, projectRoot, rendererFolder } from '#scripts/paths.mjs';

/** Builds the window with the test language in the place of all others; gives its folder. */
export async function buildKeyLanguage(): Promise<string> {
  const folder = path.join(outFolder, 'key-language');
  const root = path.join(projectRoot, 'renderer');
  const replacement = fileURLToPath(new URL('translator.ts', import.meta.url));
  await build({
    root,
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'warn',
    resolve: { alias: [{ find: /^#shared\/i18n\/translator\.ts$/, replacement }] },
    build: { outDir: folder, emptyOutDir: true, minify: false },
  });
  await copyFile(path.join(rendererFolder, 'licences.json'), path.join(folder, 'licences.json'));
  return folder;
}
