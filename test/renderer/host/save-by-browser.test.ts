import { afterEach, describe, expect, it, vi } from 'vitest';
import { HostError } from '#shared/host/host-error.ts';
import { saveByBrowser } from '#renderer/host/save-by-browser.ts';

const request = { purpose: 'table', name: 'luvut.csv', bytes: new Uint8Array([1, 2]) } as const;

function refuse(name: string) {
  return () => Promise.reject(new DOMException('', name));
}

/** A save dialog that ends in a file whose writing goes as given. */
function pickerTo(write: (bytes: Uint8Array) => Promise<void>) {
  const handle = {
    name: 'oma.csv',
    createWritable: async () => ({ write, close: async () => {} }),
  };
  return async () => handle;
}

describe('saveByBrowser', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('writes where the person says', async () => {
    const written: number[] = [];
    const picker = pickerTo(async (bytes) => void written.push(...bytes));
    vi.stubGlobal('window', { showSaveFilePicker: picker });
    expect(await saveByBrowser(request)).toBe('saved');
    expect(written).toEqual([1, 2]);
  });

  it('takes a closed dialog for a change of mind', async () => {
    vi.stubGlobal('window', { showSaveFilePicker: refuse('AbortError') });
    expect(await saveByBrowser(request)).toBe('cancelled');
  });

  it.each([undefined, refuse('SecurityError')])(
    'downloads where no dialog may open',
    async (picker) => {
      const link = { href: '', download: '', click: vi.fn() };
      vi.stubGlobal('window', { showSaveFilePicker: picker });
      vi.stubGlobal('document', { createElement: () => link });
      vi.stubGlobal('setTimeout', vi.fn());
      expect(await saveByBrowser(request)).toBe('saved');
      expect(link.click).toHaveBeenCalledOnce();
      expect(link).toMatchObject({ download: 'luvut.csv', href: expect.stringMatching(/^blob:/) });
    },
  );

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['NotAllowedError', 'not-allowed'],
    ['InvalidStateError', 'other'],
  ])('tells %s as %s', async (name, cause) => {
    vi.stubGlobal('window', { showSaveFilePicker: pickerTo(refuse(name)) });
    const saving = saveByBrowser(request);
    await expect(saving).rejects.toThrow(HostError);
    await expect(saving).rejects.toMatchObject({ problem: { name: 'oma.csv', cause } });
  });
});
