import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outFolder, projectRoot } from '#scripts/paths.mjs';
import { readFuses, wantedFuses } from '#scripts/read-fuses.mjs';
import { doorProbes } from '#test/helpers/shell/door-probes.ts';
import { networkProbes } from '#test/helpers/shell/network-probes.ts';
import {
  openShell,
  prepareShell,
  shellKind,
  whyNoShell,
  type Shell,
} from '#test/helpers/shell/open-shell.ts';
import { pageProbes } from '#test/helpers/shell/page-probes.ts';
import { packApp, type PackedApp } from '#test/helpers/packed-app.ts';

const MOST_BYTES = 10 * 1024 * 1024;
const SHIPPED =
  /^(?:package\.json|out\/electron\/(?:main\.cjs|preload\.cjs|icon\.png)|out\/renderer\/(?:index\.html|licences\.json|assets\/[\w.-]+\.(?:js|css|csv|svg|woff2|bin)))$/;

let packed: PackedApp;

beforeAll(async () => {
  packed = await packApp();
});

async function builtFiles(folder: string): Promise<string[]> {
  const inside = await readdir(path.join(outFolder, folder), {
    recursive: true,
    withFileTypes: true,
  });
  return inside
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}

describe('app.asar', () => {
  it('holds the build and nothing else: no source, map, test or package', () => {
    expect(packed.files.filter((file) => !SHIPPED.test(file))).toEqual([]);
  });

  it('holds all of the build, byte for byte', async () => {
    const built = [...(await builtFiles('renderer')), ...(await builtFiles('electron'))];
    expect(built.length).toBeGreaterThan(15);
    for (const file of built)
      expect(packed.read(file).equals(await readFile(path.join(projectRoot, file))), file).toBe(
        true,
      );
  });

  it('stays small', async () => {
    expect((await stat(packed.asar)).size).toBeLessThan(MOST_BYTES);
  });

  it('names its main file, and neither tools nor scripts', async () => {
    const manifest = JSON.parse(packed.read('package.json').toString());
    expect(Object.keys(manifest)).not.toContain('devDependencies');
    expect(Object.keys(manifest)).not.toContain('scripts');
    const folder = await packed.extract();
    expect(existsSync(path.join(folder, manifest.main))).toBe(true);
  });

  it('points to no source map', () => {
    const scripts = packed.files.filter((file) => /\.(?:js|cjs|css)$/.test(file));
    const pointing = scripts.filter((file) => packed.read(file).includes('sourceMappingURL='));
    expect(pointing).toEqual([]);
  });
});

describe('the program’s folder', () => {
  it('has the licences of Sitaatti, Electron and Chromium, and three languages of the system’s texts', async () => {
    const resources = await readdir(path.join(packed.folder, 'resources'));
    expect(resources.sort()).toEqual(['LICENSE.sitaatti.txt', 'NOTICE.sitaatti.txt', 'app.asar']);
    const beside = await readdir(packed.folder);
    expect(beside).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html', 'sitaatti']),
    );
    const locales = await readdir(path.join(packed.folder, 'locales'));
    expect(locales.sort()).toEqual(['en-GB.pak', 'en-US.pak', 'fi.pak', 'sv.pak']);
  });

  it('has a program with its fuses set', async () => {
    const fuses = await readFuses(path.join(packed.folder, 'sitaatti'));
    expect(Object.fromEntries(fuses)).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(fuses).toEqual(await wantedFuses());
  });
});

describe.skipIf(whyNoShell() !== undefined)(`the app as it is packed, in ${shellKind}`, () => {
  let shell: Shell;
  beforeAll(async () => {
    await prepareShell();
    shell = await openShell({ appFolder: await packed.extract() });
  });
  afterAll(async () => shell.close());

  it('has the licences of what it contains', async () => {
    await shell.page.keyboard.press('Shift+F1');
    await shell.page.locator('.licence').nth(20).waitFor();
    await shell.page.getByText('LICENSE.electron.txt').waitFor();
    await shell.page.keyboard.press('Escape');
  });

  for (const probes of [pageProbes, networkProbes, doorProbes]) {
    it.each(Object.entries(probes))('%s', async (_name, probe) => {
      await probe(shell);
      expect(shell.problems).toEqual([]);
    });
  }
});
