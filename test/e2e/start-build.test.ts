import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outFolder } from '#scripts/paths.mjs';

describe('the build', () => {
  it('has a page without inline code or styles', async () => {
    const page = await readFile(path.join(outFolder, 'renderer', 'index.html'), 'utf8');
    expect(page).toMatch(/<script type="module"[^>]* src="\.\/assets\//);
    expect(page).not.toMatch(/<script(?![^>]* src=)[^>]*>/);
    expect(page).not.toMatch(/<style|style=|https?:/);
  });

  it('has a preload that a sandbox can load: it requires Electron alone', async () => {
    expect(await requiredBy('preload.cjs')).toEqual(['electron']);
  });

  it('has a main process that needs no packages beside it', async () => {
    const others = (await requiredBy('main.cjs')).filter((name) => !isBuiltin(name));
    expect(others).toEqual(['electron']);
  });
});

async function requiredBy(file: string): Promise<string[]> {
  const code = await readFile(path.join(outFolder, 'electron', file), 'utf8');
  return [...new Set([...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? ''))];
}
