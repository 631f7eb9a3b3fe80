import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#scripts/paths.mjs';
import { allProbes } from '#test/helpers/shell/mutants.ts';

const sources = import.meta.glob<string>('../../electron/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

describe('Electron’s security checklist', () => {
  it.each([
    ['opens nothing outside', /openExternal|openPath|\bshell\.(?!showItemInFolder\b)/],
    ['runs no text in the page', /executeJavaScript|insertCSS/],
    ['loads no file: page', /loadFile|registerFileProtocol/],
    ['allows no insecure content', /allowRunningInsecureContent/],
    ['tries no features', /experimentalFeatures|enableBlinkFeatures/],
    ['lets no web view open windows', /allowpopups/i],
    [
      'loosens no preference',
      /nodeIntegration\w*: true|webviewTag: true|(?:sandbox|contextIsolation|webSecurity): false/,
    ],
    ['hears no message without an answer', /ipcMain\.(?:on|once)\b/],
  ])('the shell %s', (_name, wrong) => {
    expect(Object.keys(sources).length).toBeGreaterThan(20);
    const found = Object.entries(sources).filter(([, text]) => wrong.test(withoutComments(text)));
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it('Electron is pinned to one version', async () => {
    const packed = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(packed.devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has its twenty items in the README, each with a test that is there', async () => {
    const readme = await readFile(path.join(projectRoot, 'electron', 'README.md'), 'utf8');
    const items = [...readme.matchAll(/^\| (\d+) +\|/gm)].map(([, number]) => Number(number));
    expect(items).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    const files = [...readme.matchAll(/`(test\/[\w./-]+\.ts)`/g)].map(([, file]) => file ?? '');
    expect(files.filter((file) => !existsSync(path.join(projectRoot, file)))).toEqual([]);
    const quoted = [...readme.matchAll(/“([^”]+)”/g)].map(([, name = '']) =>
      name.replaceAll(/\s+/g, ' '),
    );
    expect(quoted.filter((name) => !(name in allProbes))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
