import type * as FilePromises from 'node:fs/promises';
import { link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { hostChannels } from '#shared/host/bridge.ts';
import { chooseSaveAs } from '#test/helpers/shell/dialogs.ts';
import type { Shell } from '#test/helpers/shell/open-shell.ts';
import type { Probe } from '#test/helpers/shell/probe.ts';

/** Who may ask through the contract's doors, and what comes of it. */
export const doorProbes = {
  'hears no page but its own': async ({ app }) => {
    const outcome = await app.evaluate(async ({ BrowserWindow }) => {
      const own = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): { preload: string };
      };
      const { preload } = own.getLastWebPreferences();
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      try {
        await window.loadURL('data:text/html,foreign');
        const ask = `host.openFile({ purpose: 'survey' }).then(() => 'answered', String)`;
        return (await window.webContents.executeJavaScript(ask)) as string;
      } finally {
        window.destroy();
      }
    });
    expect(outcome).toContain('refused');
  },

  'hears no frame inside its page': async ({ app }) => {
    const outcomes = await app.evaluate(async ({ BrowserWindow, ipcMain }, channels) => {
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      const url = 'app://sitaatti/';
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: object, request: object) => Promise<unknown>>;
      };
      const event = { sender, senderFrame: { url, parent: { url, parent: null } } };
      return Promise.all(
        channels.map(async (each) =>
          handlers
            .get(each)?.(event, {})
            .then(() => 'answered', String),
        ),
      );
    }, Object.values(hostChannels));
    expect(new Set(outcomes)).toEqual(new Set(['Error: refused']));
  },

  'takes no request but one that its schema takes': async ({ app, page }) => {
    await app.evaluate(({ dialog }) => {
      Reflect.set(globalThis, 'asked', 0);
      dialog.showSaveDialog = async () => {
        Reflect.set(globalThis, 'asked', Number(Reflect.get(globalThis, 'asked')) + 1);
        return { canceled: true, filePath: '' };
      };
    });
    const outcomes = await page.evaluate(async () => {
      const bytes = new Uint8Array([1]);
      const save = async (request: object) => window.host?.saveFile(request as never);
      const wrong = [
        { purpose: 'report', name: '../../escape.xlsx', bytes },
        { purpose: 'report', name: '/etc/passwd', bytes },
        { purpose: 'other', name: 'a.xlsx', bytes },
        { purpose: 'report', name: 'a.xlsx', bytes: 'text' },
        { purpose: 'report', name: 'a.xlsx', bytes, path: '/etc/passwd' },
      ];
      return Promise.all(
        wrong.map((each) =>
          save(each).then(
            () => 'taken',
            () => 'refused',
          ),
        ),
      );
    });
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
    expect(await app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown)).toBe(0);
  },

  'tells the page a file’s name and never its place': async (shell) => {
    const file = await fileOf(shell, 'kysely.csv', 'a;b');
    await shell.app.evaluate(({ dialog }, picked) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [picked] });
    }, file);
    const opened = await shell.page.evaluate(() => window.host?.openFile({ purpose: 'survey' }));
    expect(opened).toMatchObject({ ok: true, value: { name: 'kysely.csv' } });
    expect(JSON.stringify(opened)).not.toContain(shell.folder);
  },

  'tells the page the name of the folder for copies and never its place': async (shell) => {
    await mkdir(path.join(shell.folder, 'kopiot'), { recursive: true });
    await shell.app.evaluate(
      ({ dialog }, picked) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [picked] });
      },
      path.join(shell.folder, 'kopiot'),
    );
    const told = await shell.page.evaluate(async () => {
      const chosen = await window.host?.chooseFolder({});
      const after = await window.host?.chosenFolder({});
      await window.host?.leaveFolder({});
      return { chosen, after };
    });
    const named = { ok: true, value: 'kopiot' };
    expect(told).toEqual({ chosen: named, after: named });
  },

  'saves beside the old file, flushed, and only then in its place': async (shell) => {
    const file = await fileOf(shell, 'raportti.xlsx', 'old');
    // A second name of the same file shows whether it was written into.
    const other = `${file}.same`;
    await link(file, other);
    await chooseSaveAs(shell, file);
    await watchDisk(shell);
    const reply = await saveText(shell, 'new');
    expect(reply).toEqual({ ok: true, value: 'saved' });
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readFile(other, 'utf8')).toBe('old');
    expect((await readdir(shell.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const acts = await diskActs(shell);
    const moved = acts.indexOf(`rename to ${path.basename(file)}`);
    expect(acts.slice(0, moved)).toContain('flush');
    expect(acts.slice(moved + 1)).toContain('flush');
  },

  'opens a project file that the system gives it, and nothing else': async (shell) => {
    const project = await fileOf(shell, 'oma.sitaatti', 'no project');
    const secret = await fileOf(shell, 'secret.txt', 'secret');
    for (const word of [
      secret,
      `--file=${project}`,
      `file://${project}`,
      '\\\\.\\pipe\\a.sitaatti',
    ]) {
      expect(await given(shell, word)).toEqual({ ok: true, value: undefined });
    }
    expect(await given(shell, project)).toMatchObject({
      ok: true,
      value: { name: 'oma.sitaatti' },
    });
    expect(await given(shell, path.basename(project))).toMatchObject({ ok: true });
  },
} satisfies Record<string, Probe>;

async function fileOf({ folder }: Shell, name: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

/** What a second start with this word leaves for the page, which here does not come for it by itself. */
async function given({ app, page, folder }: Shell, word: string): Promise<unknown> {
  await app.evaluate(
    ({ app: electronApp, BrowserWindow }, [file, cwd]) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // The page's own listener would take the file first.
      if (contents)
        Object.defineProperty(contents, 'send', { value: () => undefined, configurable: true });
      electronApp.emit('second-instance', {}, ['electron', file], cwd);
      if (contents) Reflect.deleteProperty(contents, 'send');
    },
    [word, folder] as const,
  );
  return page.evaluate(() => window.host?.takeFile({}));
}

async function saveText({ page }: Shell, text: string): Promise<unknown> {
  return page.evaluate(
    (content) =>
      window.host?.saveFile({
        purpose: 'report',
        name: 'raportti.xlsx',
        bytes: new TextEncoder().encode(content),
      }),
    text,
  );
}

/** Notes each flush and rename of the main process from now on. */
async function watchDisk({ app }: Shell): Promise<void> {
  await app.evaluate(async () => {
    const load = Reflect.get(process, 'getBuiltinModule') as (id: string) => unknown;
    const fs = load('node:fs/promises') as typeof FilePromises;
    const acts: string[] = [];
    Reflect.set(globalThis, 'diskActs', acts);
    const handle = await fs.open(process.execPath, 'r');
    const kind = Object.getPrototypeOf(handle) as typeof handle;
    await handle.close();
    const sync = Reflect.get(kind, 'sync');
    kind.sync = async function noted(this: typeof handle) {
      acts.push('flush');
      return Reflect.apply(sync, this, []);
    };
    const { rename } = fs;
    fs.rename = async (from, to) => {
      acts.push(`rename to ${String(to).split('/').at(-1)}`);
      return rename(from, to);
    };
  });
}

async function diskActs({ app }: Shell): Promise<string[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'diskActs') as string[]);
}
