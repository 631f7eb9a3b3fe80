import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeLicences } from '#scripts/licences.mjs';
import { ensurePackages } from '#scripts/packages.mjs';
import { outFolder, projectRoot } from '#scripts/paths.mjs';
import { isBuildStale, stampBuild } from '#scripts/stale.mjs';

const quiet = /** @type {const} */ ('warn');

/** Builds the window, the worker, Electron's main process and its preload into out/. */
export async function build() {
  const started = performance.now();
  const startedAt = new Date();
  const { build: viteBuild } = await import('vite');
  await rm(path.join(outFolder, 'electron'), { recursive: true, force: true });
  await viteBuild(optionsFor('renderer'));
  await writeLicences();
  await viteBuild({ ...optionsFor('electron'), mode: 'main' });
  await viteBuild({ ...optionsFor('electron'), mode: 'preload' });
  await copyFile(
    path.join(projectRoot, 'electron', 'icons', '512x512.png'),
    path.join(outFolder, 'electron', 'icon.png'),
  );
  await stampBuild(startedAt);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** @param {string} folder */
function optionsFor(folder) {
  const root = path.join(projectRoot, folder);
  return { root, configFile: path.join(root, 'vite.config.ts'), logLevel: quiet };
}

export async function buildIfStale() {
  if (await isBuildStale()) await build();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensurePackages();
  await build();
}
