import type { HostBridge } from '#shared/host/bridge.ts';
import type { Host } from '#shared/host/contract.ts';
import { browserHost } from '#renderer/host/browser-host.ts';
import { electronHost } from '#renderer/host/electron-host.ts';

declare global {
  interface Window {
    /** Only there in Electron: its preload sets it. */
    readonly host?: HostBridge;
  }
}

export const host: Host = window.host ? electronHost(window.host) : browserHost();
