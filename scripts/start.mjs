import { buildIfStale } from '#scripts/build.mjs';
import { chooseWay } from '#scripts/choose-way.mjs';
import { fetchElectron } from '#scripts/electron-binary.mjs';
import { gatherFacts, readOptions } from '#scripts/facts.mjs';
import { startBrowserMode } from '#scripts/browser-mode.mjs';
import { ensurePackages } from '#scripts/packages.mjs';
import { startElectron } from '#scripts/start-electron.mjs';

const options = readOptions(process.argv.slice(2));
await ensurePackages();
await buildIfStale();
await open(await gatherFacts(options));

/**
 * @param {import('#scripts/choose-way.mjs').Facts} facts
 * @returns {Promise<void>}
 */
async function open(facts) {
  const chosen = chooseWay(facts);
  if (chosen.way === 'browser') return startBrowserMode(chosen, options.port);
  if (chosen.way === 'fetch-electron') {
    return open({ ...facts, electron: (await fetchElectron()) ? 'present' : 'unfetchable' });
  }
  if (await startElectron()) return undefined;
  return open({ ...facts, electron: 'broken' });
}
