import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentTypeOf, securityHeaders } from '#shared/host/headers.mjs';
import { servedPath } from '#shared/host/served-path.mjs';
import { rendererFolder } from '#scripts/paths.mjs';

/** IndexedDB belongs to the origin: on another port the person's projects would seem gone. */
export const usualPort = 47615;
const address = '127.0.0.1';
const serverName = 'Sitaatti';
const headers = { ...securityHeaders, 'cache-control': 'no-store', server: serverName };

/**
 * Serves the built window on 127.0.0.1. Port 0 takes a free one (for tests).
 * Rejects with the system's error (`code` EADDRINUSE …) when the port cannot be had.
 * @param {{ port?: number, folder?: string }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ port = usualPort, folder = rendererFolder } = {}) {
  const server = createServer((request, response) => void answer(request, response, folder));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve(undefined));
  });
  const bound = portOf(server);
  return { url: `http://${address}:${bound}/`, port: bound, close: () => closeServer(server) };
}

/**
 * True when what answers on the port is Sitaatti.
 * @param {number} port
 */
export async function isSitaattiServing(port) {
  try {
    const signal = AbortSignal.timeout(2000);
    const response = await fetch(`http://${address}:${port}/`, { method: 'HEAD', signal });
    return response.headers.get('server') === serverName;
  } catch {
    return false;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 */
async function answer(request, response, folder) {
  const { status, file, bytes } = await decide(request, folder);
  const type = file === undefined ? 'text/plain; charset=utf-8' : contentTypeOf(file);
  const allow = status === 405 ? { allow: 'GET, HEAD' } : {};
  response.writeHead(status, {
    ...headers,
    ...allow,
    'content-type': type,
    'content-length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} folder
 * @returns {Promise<{ status: number, file?: string, bytes: Buffer }>}
 */
async function decide(request, folder) {
  // A foreign name that was made to resolve to this machine (DNS rebinding) shows in the Host header.
  if (request.headers.host !== `${address}:${request.socket.localPort}`) {
    return refusal(421, 'Misdirected request');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refusal(405, 'Method not allowed');
  }
  const inside = servedPath(request.url ?? '');
  if (inside === undefined) return refusal(400, 'Bad request');
  const file = path.join(folder, inside);
  try {
    return { status: 200, file, bytes: await readFile(file) };
  } catch {
    return refusal(404, 'Not found');
  }
}

/**
 * @param {number} status
 * @param {string} text
 */
function refusal(status, text) {
  return { status, bytes: Buffer.from(`${text}\n`) };
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return bound.port;
}

/** @param {import('node:http').Server} server */
async function closeServer(server) {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
