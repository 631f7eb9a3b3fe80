import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserHost } from '#renderer/host/browser-host.ts';

afterEach(() => vi.unstubAllGlobals());

describe('browserHost', () => {
  it('hands printing over to the browser’s own dialog', async () => {
    const print = vi.fn();
    vi.stubGlobal('window', { print });
    expect(await browserHost().printPdf({ name: 'tulokset.pdf' })).toBe('handed-over');
    expect(print).toHaveBeenCalledTimes(1);
    await expect(browserHost().printPdf({ name: '../a' })).rejects.toThrow();
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('has no menu and is given no files, and says so quietly', async () => {
    const host = browserHost();
    const heard = vi.fn();
    await host.showMenu({ language: 'fi', keys: {}, disabled: [] });
    expect(await host.takeFile()).toBeUndefined();
    host.onCommand(heard)();
    host.onFile(heard)();
    expect(heard).not.toHaveBeenCalled();
  });
});
