import { app } from 'electron';
import { ok } from '#shared/base/result.ts';
import { hostNews, type HostReply } from '#shared/host/bridge.ts';
import { maxFileBytes, type OpenedFile } from '#shared/host/contract.ts';
import { openableFile } from '#electron/openable-file.ts';
import { readWhole } from '#electron/read-whole.ts';
import { tellWindow } from '#electron/tell-window.ts';

// The path stays here: the window gets a name and bytes.
let waiting: string | undefined;

/** Takes files from the command line and, on macOS, from the system. Must run before the app is ready. */
export function listenForFiles(): void {
  keepFile(process.argv.slice(1), process.cwd());
  app.on('open-file', (event, file) => {
    event.preventDefault();
    keepFile([file], '/');
  });
}

/** Keeps the project file among these words, when there is one, and tells the window. */
export function keepFile(args: readonly string[], folder: string): void {
  const file = openableFile(args, folder);
  if (file === undefined) return;
  waiting = file;
  tellWindow(hostNews.onFile);
}

/** The file that waits, once. Fails as `readWhole` does. */
export async function takeFile(): Promise<HostReply<OpenedFile | undefined>> {
  const file = waiting;
  waiting = undefined;
  return file === undefined ? ok(undefined) : readWhole(file, maxFileBytes);
}
