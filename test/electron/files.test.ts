import type { BrowserWindow } from 'electron';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '#shared/base/result.ts';
import { openFile, saveFile } from '#electron/files.ts';

const dialog = vi.hoisted(() => ({ showOpenDialog: vi.fn(), showSaveDialog: vi.fn() }));
vi.mock('electron', () => ({ dialog }));

const window = {} as BrowserWindow;
const request = { purpose: 'report', name: 'raportti.xlsx', bytes: new Uint8Array([7]) } as const;

describe('files', () => {
  let folder: string;
  beforeEach(async () => {
    vi.resetAllMocks();
    folder = await mkdtemp(path.join(os.tmpdir(), 'sitaatti-files-'));
  });
  afterEach(async () => rm(folder, { recursive: true }));

  it('saves where the person says', async () => {
    const filePath = path.join(folder, 'oma nimi.xlsx');
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
    expect(await saveFile(request, window)).toEqual(ok('saved'));
    expect([...(await readFile(filePath))]).toEqual([7]);
    expect(dialog.showSaveDialog.mock.calls[0]?.[1]).toEqual({
      defaultPath: 'raportti.xlsx',
      filters: [{ name: '.xlsx', extensions: ['xlsx'] }],
    });
  });

  it('reads what the person picks', async () => {
    const filePath = path.join(folder, 'a.sitaatti');
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath });
    await saveFile({ ...request, purpose: 'project', name: 'a.sitaatti' }, window);
    dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [filePath] });
    expect(await openFile({ purpose: 'project' }, window)).toEqual(
      ok({ name: 'a.sitaatti', bytes: new Uint8Array([7]) }),
    );
  });

  it('takes a closed dialog for a change of mind', async () => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
    dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
    expect(await saveFile(request, window)).toEqual(ok('cancelled'));
    expect(await openFile({ purpose: 'survey' }, window)).toEqual(ok(undefined));
  });
});
