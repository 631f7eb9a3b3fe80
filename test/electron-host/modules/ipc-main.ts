import { StrictEmitter } from '#test/electron-host/strict-emitter.ts';
import { strict } from '#test/electron-host/strict.ts';

type Handler = (event: object, ...args: unknown[]) => unknown;

export class IpcMain extends StrictEmitter {
  readonly handlers = new Map<string, Handler>();

  constructor() {
    // Messages without an answer are not sent by the host's ipcRenderer.
    super('ipcMain', []);
    // Electron's own has its handlers under this name, where a test can call them as another sender.
    Reflect.set(this, '_invokeHandlers', this.handlers);
  }

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }
}

export const ipcMain = strict(new IpcMain(), 'ipcMain');
