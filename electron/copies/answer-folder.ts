import { dialog, shell, type BrowserWindow } from 'electron';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok } from '#shared/base/result.ts';
import { hostChannels, type HostReply } from '#shared/host/bridge.ts';
import { emptyRequestSchema } from '#shared/host/contract.ts';
import { showFolderRequestSchema } from '#shared/host/copies.ts';
import { causeOf } from '#electron/disk-cause.ts';
import { handle } from '#electron/ipc.ts';
import type { ChosenFolder } from '#electron/copies/chosen-folder.ts';

/** Opens the doors to the folder that a person chooses for copies; the window learns its name alone. */
export function answerFolder(chosen: ChosenFolder, own: string): void {
  handle(hostChannels.chosenFolder, emptyRequestSchema, async () => ok(await nameOf(chosen)));
  handle(hostChannels.chooseFolder, emptyRequestSchema, async (_request, window) =>
    chooseFolder(chosen, window),
  );
  handle(hostChannels.leaveFolder, emptyRequestSchema, async () => ok(await chosen.leave()));
  handle(hostChannels.showFolder, showFolderRequestSchema, async ({ which }) => {
    if (which === 'own') await mkdir(own, { recursive: true, mode: 0o700 });
    const folder = which === 'own' ? own : await chosen.place();
    // Shown in the file manager, never opened: nothing in it could be started by that.
    if (folder !== undefined) shell.showItemInFolder(folder);
    return ok(undefined);
  });
}

async function chooseFolder(
  chosen: ChosenFolder,
  window: BrowserWindow,
): Promise<HostReply<string | undefined>> {
  const picked = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = picked.filePaths;
  if (picked.canceled || folder === undefined) return ok(undefined);
  try {
    await chosen.choose(folder);
    return ok(await nameOf(chosen));
  } catch (error) {
    return fail({ kind: 'unwritable', name: namePart(folder), cause: causeOf(error) });
  }
}

async function nameOf(chosen: ChosenFolder): Promise<string | undefined> {
  const folder = await chosen.place();
  return folder === undefined ? undefined : namePart(folder);
}

/** A drive's root has no name but its own. */
function namePart(folder: string): string {
  return path.basename(folder) || path.parse(folder).root;
}
