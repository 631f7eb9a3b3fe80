import { WorldBridge } from '#test/electron-host/page/world-bridge.ts';
import { strict } from '#test/electron-host/strict.ts';
import { decode, encode } from '#test/electron-host/wire.ts';

export interface PreloadFacts {
  readonly channel: string;
  readonly platform: string;
  readonly versions: Readonly<Record<string, string>>;
}

/** The preload as the body of a function, with what a sandboxed preload is given. */
export type Preload = (
  require: (id: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;

type Hear = (event: object, ...args: unknown[]) => void;

declare global {
  /** A binding that only the preload's world has: one message to the main process. */
  var electronHostSend: (message: string) => void;
  var electronHostHear: (kind: string, first: string, second: string) => void;
}

/** Runs in the preload's world: `electron` as a sandboxed preload may require it. */
export function startPreloadWorld(facts: PreloadFacts, preload: Preload): void {
  if (window.top !== window) return;
  const bridge = new WorldBridge(facts.channel, 'preload');
  const electron = strict(
    {
      contextBridge: strict(
        { exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api) },
        'contextBridge',
      ),
      ipcRenderer: strict(ipcRenderer(), 'ipcRenderer'),
    },
    'electron in the preload',
  );
  const require = (id: string): unknown =>
    id === 'electron' ? electron : fail(`module not found: ${id}`);
  const process = strict(
    { platform: facts.platform, versions: facts.versions, type: 'renderer', sandboxed: true },
    'process in the preload',
  );
  const module = { exports: {} };
  preload(require, module, module.exports, process);
}

function ipcRenderer() {
  const listeners = new Map<string, Hear[]>();
  const waiting = new Map<
    string,
    { channel: string; resolve(value: unknown): void; reject(error: Error): void }
  >();
  let count = 0;

  globalThis.electronHostHear = (kind, first, second) => {
    if (kind === 'news') {
      for (const hear of listeners.get(first) ?? []) hear({}, ...(decode(second) as unknown[]));
      return;
    }
    const asked = waiting.get(first);
    waiting.delete(first);
    if (kind === 'answer') asked?.resolve(decode(second));
    else asked?.reject(new Error(`Error invoking remote method '${asked.channel}': ${second}`));
  };

  return {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      count += 1;
      const id = String(count);
      const message = JSON.stringify({ id, channel, args: encode(args) });
      return new Promise((resolve, reject) => {
        waiting.set(id, { channel, resolve, reject });
        electronHostSend(message);
      });
    },
    on(channel: string, hear: Hear): void {
      listeners.set(channel, [...(listeners.get(channel) ?? []), hear]);
    },
    off(channel: string, hear: Hear): void {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((each) => each !== hear),
      );
    },
  };
}

function fail(message: string): never {
  throw new Error(message);
}
