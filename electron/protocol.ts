import { net, protocol } from 'electron';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentTypeOf, securityHeaders } from '#shared/host/headers.mjs';
import { servedPath } from '#shared/host/served-path.mjs';
import { appScheme, isOfApp } from '#electron/origin.ts';

const rendererFolder = path.join(__dirname, '../renderer');

/** Must be called before the app is ready. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Answers app:// from the built window, with the same headers as the browser's server. */
export function serveApp(): void {
  protocol.handle(appScheme, answer);
}

async function answer(request: Request): Promise<Response> {
  if (request.method !== 'GET' || !isOfApp(request.url)) return refusal(403);
  const inside = servedPath(new URL(request.url).pathname);
  if (inside === undefined) return refusal(400);
  try {
    const file = await net.fetch(pathToFileURL(path.join(rendererFolder, inside)).toString());
    const headers = { ...securityHeaders, 'content-type': contentTypeOf(inside) };
    return new Response(file.body, { status: file.status, headers });
  } catch {
    return refusal(404);
  }
}

function refusal(status: number): Response {
  return new Response(undefined, { status, headers: securityHeaders });
}
