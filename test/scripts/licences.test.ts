import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherLicences } from '#scripts/licences.mjs';
import { projectRoot } from '#scripts/paths.mjs';

const manifest = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
const licences = await gatherLicences();
const named = (name: string) => licences.find((each) => each.name === name);

/** Packages that a product file imports, by the names that node_modules has them under. */
async function importedPackages(): Promise<Set<string>> {
  const folders = ['renderer', 'shared', 'electron'];
  const lists = await Promise.all(
    folders.map((folder) => readdir(path.join(projectRoot, folder), { recursive: true })),
  );
  const files = lists.flatMap((list, at) => list.map((file) => path.join(folders[at]!, file)));
  const sources = files.filter(
    (file) => /\.(?:tsx?|mjs)$/.test(file) && !/vite\.config/.test(file),
  );
  const texts = await Promise.all(
    sources.map((file) => readFile(path.join(projectRoot, file), 'utf8')),
  );
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^(?:import |(?:import|\}|export)[^'\n]* from )'([^'#.][^']*)';$/gm)].map(
      ([, name = '']) => name,
    ),
  );
  const packages = names.filter((name) => !name.startsWith('node:') && name !== 'electron');
  return new Set(
    packages.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );
}

describe('the licences in the app', () => {
  it('begin with its own, and name its version', () => {
    expect(licences[0]).toMatchObject({ name: 'Sitaatti', version: manifest.version });
    expect(licences[0]?.text).toContain('The Sitaatti developers');
  });

  it('cover every package that the product imports, and none of its tools', async () => {
    const imported = await importedPackages();
    expect(imported.size).toBeGreaterThan(10);
    expect([...imported].filter((name) => !named(name))).toEqual([]);
    for (const tool of Object.keys(manifest.devDependencies))
      expect(named(tool), tool).toBe(undefined);
  });

  it('cover what those packages bring along', () => {
    expect(named('react-aria')).toBeDefined();
    expect(named('scheduler')).toBeDefined();
  });

  it('each hold their terms in words, and the notices that must go along', () => {
    for (const { name, licence, text } of licences) {
      expect(licence, name).toMatch(/^[\w.-]+$/);
      expect(text.length, name).toBeGreaterThan(300);
    }
    expect(named('saxes')?.text).toMatch(/Copyright \(c\) \S+[^]*THE SOFTWARE IS PROVIDED/);
    expect(named('dexie')?.text).toMatch(/Apache License[^]*NOTICE/i);
  });

  it('are free ones', () => {
    const kinds = new Set(licences.map(({ licence }) => licence));
    expect([...kinds].sort()).toEqual([
      '0BSD',
      'Apache-2.0',
      'BSD-3-Clause',
      'ISC',
      'MIT',
      'OFL-1.1',
    ]);
  });
});

it('NOTICE names every package that Sitaatti itself chose, with its licence', async () => {
  const notice = await readFile(path.join(projectRoot, 'NOTICE'), 'utf8');
  const words = new Map([
    ['Apache-2.0', 'Apache License 2.0'],
    ['OFL-1.1', 'SIL Open Font License 1.1'],
    ['BSD-3-Clause', 'BSD 3-Clause'],
  ]);
  for (const name of Object.keys(manifest.dependencies)) {
    const line = notice.split('\n').find((each) => each.trim().split(/,? +/).includes(name));
    const { licence = '' } = named(name) ?? {};
    expect(line, name).toContain(words.get(licence) ?? licence);
  }
});
