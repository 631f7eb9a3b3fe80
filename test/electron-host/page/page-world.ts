import { WorldBridge } from '#test/electron-host/page/world-bridge.ts';

/** Runs in the page's own world before any of its scripts: puts there what the preload exposes. */
export function startPageWorld(channel: string): void {
  if (window.top !== window) return;
  new WorldBridge(channel, 'page').onExpose((key, api) => {
    if (Object.hasOwn(window, key)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(window, key, { value: api, enumerable: true });
  });
}
