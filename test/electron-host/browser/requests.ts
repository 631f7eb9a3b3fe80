import { inside, ownScheme } from '#test/electron-host/browser/addresses.ts';
import type { Target } from '#test/electron-host/browser/pipe.ts';
import type { Protocol } from '#test/electron-host/browser/protocol.ts';
import { handlerOf } from '#test/electron-host/modules/protocol.ts';
import { session } from '#test/electron-host/modules/session.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

/** Asks whether a frame may be led to another document. */
export type MayNavigate = (frameId: string, address: string) => boolean;

/** Chromium's kinds of requests → Electron's; any other is `other`. */
const kinds = new Map<string, string>([
  ['Document', 'mainFrame'],
  ['Stylesheet', 'stylesheet'],
  ['Script', 'script'],
  ['Image', 'image'],
  ['Font', 'font'],
  ['XHR', 'xhr'],
  ['Fetch', 'xhr'],
  ['WebSocket', 'webSocket'],
  ['Media', 'media'],
  ['Ping', 'ping'],
]);

/** Stops every request of a page or a worker, until the app's guard, filter and scheme have spoken. */
export async function interceptRequests(target: Target, mayNavigate: MayNavigate): Promise<void> {
  target.on('Fetch.requestPaused', (paused) => {
    answer(target, paused, mayNavigate).catch((error: unknown) => {
      // A page that closes takes its requests with it.
      if (!String(error).includes('Invalid InterceptionId')) report(error);
    });
  });
  await target.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function answer(target: Target, paused: Paused, mayNavigate: MayNavigate): Promise<void> {
  const { requestId, request, resourceType, frameId } = paused;
  const url = inside(request.url);
  if (resourceType === 'Document' && !mayNavigate(frameId, url)) {
    await target.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    return;
  }
  const facts = { url, method: request.method, resourceType: kinds.get(resourceType) ?? 'other' };
  if (!(await session.defaultSession.hostLets(facts))) {
    await target.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    return;
  }
  const handler = handlerOf(ownScheme(url) ?? '');
  if (handler) await fulfil(target, requestId, await handler(requestOf(url, request)));
  else await target.send('Fetch.continueRequest', { requestId });
}

function requestOf(url: string, { method, headers }: Protocol.Network.Request): Request {
  return new Request(url, { method, headers });
}

async function fulfil(target: Target, requestId: string, response: Response): Promise<void> {
  await target.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

function report(error: unknown): void {
  process.stderr.write(`electron-host: ${String(error)}\n`);
}
