import { dialog, type BrowserWindow } from 'electron';
import path from 'node:path';
import { ok } from '#shared/base/result.ts';
import type { HostReply } from '#shared/host/bridge.ts';
import {
  maxFileBytes,
  type OpenedFile,
  type OpenRequest,
  type SaveRequest,
} from '#shared/host/contract.ts';
import { endingOf, openEndings } from '#shared/host/file-kinds.ts';
import { readWhole } from '#electron/read-whole.ts';
import { saveWhole } from '#electron/save-whole.ts';

export async function openFile(
  { purpose }: OpenRequest,
  window: BrowserWindow,
): Promise<HostReply<OpenedFile | undefined>> {
  const picked = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [filterOf(openEndings[purpose])],
  });
  const [file] = picked.filePaths;
  return picked.canceled || file === undefined ? ok(undefined) : readWhole(file, maxFileBytes);
}

export async function saveFile(
  { name, bytes }: SaveRequest,
  window: BrowserWindow,
): Promise<HostReply<'saved' | 'cancelled'>> {
  const file = await askWhere(name, window);
  return file === undefined ? ok('cancelled') : saveWhole(file, bytes);
}

/** Lets the person choose where a file goes; undefined when they cancel. */
export async function askWhere(name: string, window: BrowserWindow): Promise<string | undefined> {
  const chosen = await dialog.showSaveDialog(window, {
    defaultPath: path.basename(name),
    filters: [filterOf([endingOf(name)])],
  });
  return chosen.canceled || chosen.filePath === '' ? undefined : chosen.filePath;
}

/** The endings are their own label: they read alike in every language. */
function filterOf(endings: readonly string[]): { name: string; extensions: string[] } {
  const shown = endings.filter((ending) => ending !== '');
  if (shown.length === 0) return { name: '*', extensions: ['*'] };
  return { name: shown.map((ending) => `.${ending}`).join(', '), extensions: shown };
}
