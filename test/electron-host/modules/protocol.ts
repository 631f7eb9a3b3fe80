import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addScheme } from '#test/electron-host/browser/addresses.ts';
import { app } from '#test/electron-host/modules/app.ts';
import { notImplemented, strict } from '#test/electron-host/strict.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

export function handlerOf(scheme: string): Handler | undefined {
  return handlers.get(scheme);
}

export const protocol = strict(
  {
    registerSchemesAsPrivileged(schemes: readonly Electron.CustomScheme[]): void {
      if (app.isReady()) {
        throw new Error(
          'protocol.registerSchemesAsPrivileged should be called before app is ready',
        );
      }
      for (const { scheme, privileges = {} } of schemes) {
        // The origin that stands for it is both, whatever was asked for.
        if (!privileges.standard || !privileges.secure)
          notImplemented('a scheme that is not secure');
        addScheme(scheme, privileges);
      }
    },
    handle(scheme: string, handler: Handler): void {
      handlers.set(scheme, handler);
    },
    isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
  },
  'protocol',
);

export const net = strict(
  {
    /** Files alone: nothing of the host reaches a network. */
    async fetch(address: string): Promise<Response> {
      if (!address.startsWith('file:')) return notImplemented(`net.fetch of ${address}`);
      try {
        return new Response(await readFile(fileURLToPath(address)));
      } catch {
        throw new Error('net::ERR_FILE_NOT_FOUND');
      }
    },
  },
  'net',
);
