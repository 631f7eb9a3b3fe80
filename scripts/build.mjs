import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from '#scripts/packages.mjs';
import { outFolder, projectRoot } from '#scripts/paths.mjs';
import { isBuildStale, stampBuild } from '#scripts/stale.mjs';

/** Builds the window, the worker, Electron's main process and its preload into out/. */
export async function build() {
  const started = performance.now();
  const startedAt = new Date();
  const { build: viteBuild } = await import('vite');
  await rm(path.join(outFolder, 'electron'), { recursive: true, force: true });
  const common = { logLevel: /** @type {const} */ ('warn') };
  await viteBuild({ ...common, configFile: configOf('renderer') });
  await viteBuild({ ...common, configFile: configOf('electron'), mode: 'main' });
  await viteBuild({ ...common, configFile: configOf('electron'), mode: 'preload' });
  await stampBuild(startedAt);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** @param {string} folder */
function configOf(folder) {
  return path.join(projectRoot, folder, 'vite.config.ts');
}

export async function buildIfStale() {
  if (await isBuildStale()) await build();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensurePackages();
  await build();
}
