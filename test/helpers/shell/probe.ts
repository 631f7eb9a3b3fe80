import type { HostBridge } from '#shared/host/bridge.ts';
import type { Shell } from '#test/helpers/shell/open-shell.ts';

declare global {
  interface Window {
    readonly host?: HostBridge;
  }
}

/** One thing that the shell promises, tried on a running app; rejects when it does not hold. */
export type Probe = (shell: Shell) => Promise<void>;
