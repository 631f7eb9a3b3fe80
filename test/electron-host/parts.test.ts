import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addScheme, inside, outside, ownScheme } from '#test/electron-host/browser/addresses.ts';
import { readCommandLine } from '#test/electron-host/command-line.ts';
import { InstanceLock } from '#test/electron-host/modules/instance-lock.ts';
import { Menu } from '#test/electron-host/modules/menu.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'electron-host-'));
});
afterEach(async () => rm(folder, { recursive: true }));

describe('addresses', () => {
  addScheme('app', { standard: true, secure: true });

  it.each(['app://sitaatti/', 'app://sitaatti/a/b.js?x=1#y'])('lead %s out and in again', (own) => {
    expect(outside(own)).toMatch(/^https:\/\/sitaatti\.app\.electron-host\.test\//);
    expect(inside(outside(own))).toBe(own);
    expect(ownScheme(own)).toBe('app');
  });

  it('know a blob of the app', () => {
    expect(inside('blob:https://sitaatti.app.electron-host.test/1')).toBe('blob:app://sitaatti/1');
  });

  it.each(['https://example.test/', 'file:///etc/passwd', 'other://sitaatti/', 'no address'])(
    'leave %s alone',
    (other) => {
      expect([outside(other), inside(other), ownScheme(other)]).toEqual([other, other, undefined]);
    },
  );
});

describe('readCommandLine', () => {
  it('tells options, the app and its words apart', async () => {
    const packed = { name: 'small', productName: 'Small', version: '1.0.0', main: 'main.cjs' };
    await writeFile(path.join(folder, 'package.json'), JSON.stringify(packed));
    const words = [
      '--user-data-dir=/p',
      '--remote-debugging-port=0',
      folder,
      '--own',
      'a.sitaatti',
    ];
    expect(readCommandLine(words)).toEqual({
      folder,
      main: path.join(folder, 'main.cjs'),
      name: 'Small',
      version: '1.0.0',
      profile: '/p',
      debuggingPort: '0',
      rest: ['--own', 'a.sitaatti'],
    });
    expect(() => readCommandLine(['--only'])).toThrow('usage');
  });
});

describe('InstanceLock', () => {
  it('lets one in, and brings it the words of the next', async () => {
    const first = new InstanceLock(folder);
    const visited = new Promise((resolve) => {
      expect(first.take({ args: [], folder: '/' }, resolve)).toBe(true);
    });
    const visit = { args: ['electron', 'a.sitaatti'], folder: '/home' };
    expect(new InstanceLock(folder).take(visit, () => undefined)).toBe(false);
    expect(await visited).toEqual(visit);
    first.release();
    const next = new InstanceLock(folder);
    expect(next.take(visit, () => undefined)).toBe(true);
    next.release();
  });

  it('takes over from a process that has died', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    await writeFile(path.join(folder, 'electron-host.lock'), String(dead.pid));
    const lock = new InstanceLock(folder);
    expect(lock.take({ args: [], folder: '/' }, () => undefined)).toBe(true);
    lock.release();
  });
});

describe('Menu', () => {
  it('finds and clicks, unless grey', () => {
    const clicked: string[] = [];
    const menu = Menu.buildFromTemplate([
      {
        label: 'File',
        submenu: [{ id: 'open', label: 'Open', click: () => clicked.push('open') }],
      },
      { id: 'grey', label: 'Grey', enabled: false, click: () => clicked.push('grey') },
    ]);
    menu.getMenuItemById('open')?.click();
    menu.getMenuItemById('grey')?.click();
    expect(clicked).toEqual(['open']);
  });

  it('refuses what Electron would, and what it lacks', () => {
    expect(() => Menu.buildFromTemplate([{ label: 'A', accelerator: 'Ö' }])).toThrow('Ö');
    expect(() => Menu.buildFromTemplate([{ label: 'A', icon: 'a.png' }])).toThrow('icon');
    const [cut] = Menu.buildFromTemplate([{ role: 'cut' }]).items;
    expect(() => cut?.click()).toThrow('role “cut”');
  });
});
