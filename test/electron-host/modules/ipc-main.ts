import { StrictEmitter } from '#test/electron-host/strict-emitter.ts';
import { strict } from '#test/electron-host/strict.ts';

type Handler = (event: object, ...args: unknown[]) => unknown;

export class IpcMain extends StrictEmitter {
  /** Electron has it under this name too. */
  readonly _invokeHandlers = new Map<string, Handler>();

  constructor() {
    // Messages without an answer are not sent by the host's ipcRenderer.
    super('ipcMain', []);
  }

  handle(channel: string, handler: Handler): void {
    if (this._invokeHandlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this._invokeHandlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this._invokeHandlers.delete(channel);
  }
}

export const ipcMain = strict(new IpcMain(), 'ipcMain');
