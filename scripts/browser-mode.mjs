import { spawn } from 'node:child_process';
import { isSitaattiServing, serve } from '#scripts/serve.mjs';

/**
 * Serves the app on this machine alone, opens it, and goes on until Ctrl+C.
 * @param {Extract<import('#scripts/choose-way.mjs').Way, { way: 'browser' }>} chosen
 * @param {number} port
 */
export async function startBrowserMode(chosen, port) {
  const server = await serveUnlessServing(port);
  if (server === 'taken') return;
  const url = server?.url ?? `http://127.0.0.1:${port}/`;
  if (server) stopBySignal(server);
  console.log(describeBrowserMode(chosen, url, server === undefined));
  openAddress(chosen.open, url);
}

/**
 * The one line that says which way was taken and why.
 * @param {Extract<import('#scripts/choose-way.mjs').Way, { way: 'browser' }>} chosen
 * @param {string} url
 * @param {boolean} alreadyServed
 */
function describeBrowserMode({ open, why }, url, alreadyServed) {
  const where = open.how === 'print' ? `open ${url} in a browser (${open.why})` : `opened ${url}`;
  const end = alreadyServed ? 'It was already running.' : 'Ctrl+C stops it.';
  return `Sitaatti in the browser, because ${why}: ${where}. ${end}`;
}

/**
 * The server; undefined when Sitaatti already serves there; 'taken' (said, exit code set) when something else does.
 * @param {number} port
 */
async function serveUnlessServing(port) {
  try {
    return await serve({ port });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
  }
  if (await isSitaattiServing(port)) return undefined;
  console.error(
    `Port ${port} of 127.0.0.1 is taken by another program. Sitaatti keeps its projects under that ` +
      'port, so it takes no other: close the program and run npm start again.',
  );
  process.exitCode = 1;
  return 'taken';
}

/** @param {unknown} error */
function isPortTaken(error) {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** @param {{ close: () => Promise<void> }} server */
function stopBySignal(server) {
  const stop = () => void server.close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
}

/**
 * @param {import('#scripts/choose-way.mjs').Opening} opening
 * @param {string} url
 */
function openAddress(opening, url) {
  if (opening.how === 'print') return;
  const args = opening.how === 'app-window' ? [`--app=${url}`] : [url];
  const child = spawn(opening.command, args, { detached: true, stdio: 'ignore' });
  child.once('error', () => console.error(`It could not be opened: open ${url} yourself.`));
  child.unref();
}
